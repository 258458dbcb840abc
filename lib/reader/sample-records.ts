import type { ChapterEdits } from "./edits.ts";
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

export function editsSaying(source: string): ChapterEdits {
  return { cells: { coin: { source, original: "1;" } }, added: [], inputs: {}, folded: [] };
}
