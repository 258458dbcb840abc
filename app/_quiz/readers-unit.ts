import type { Unit } from "../../lib/quiz/question.ts";

/** The unit that the reader has chosen for the whole book; bits are what it starts with, and no choice. */
export function readersUnit(): Unit | undefined {
  return document.documentElement.dataset.unit === "nats" ? "nat" : undefined;
}
