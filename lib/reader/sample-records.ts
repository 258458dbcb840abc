import type { PackedEdits } from "../edits/pack.ts";
import type { Attempt } from "./records.ts";

export const sampleAttempt: Attempt = {
  question: "coin-bits",
  chapter: "entropy",
  seed: 7,
  verdict: "right",
  hints: 0,
  where: "chapter",
  rating: "good",
  at: 1_700_000_000_000,
};

export function editsSaying(source: string): PackedEdits {
  return { version: 1, rewrites: [{ cell: "coin", source, base: "1;" }], own: [], folds: [], inputs: [] };
}
