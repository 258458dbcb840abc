import type { Unit } from "../../lib/quiz/question.ts";

/** The unit that the reader has chosen for the whole book. */
export function readersUnit(): Unit {
  return document.documentElement.dataset.unit === "nats" ? "nat" : "bit";
}
