/** What lights up as one, and the signs that it is known by in a chapter. */
export interface Term {
  readonly name: string;
  /** Pieces of formulas, as they are written in TeX. */
  readonly tex: readonly string[];
  /** Variables of the code. */
  readonly code: readonly string[];
}

/**
 * The terms of the whole book. The truth, the model, and what they differ by have commands in TeX, which give them a
 * colour too (`typeset.ts`).
 */
const ofTheBook: readonly Term[] = [
  { name: "p", tex: [], code: ["p", "truth", "pHat"] },
  { name: "q", tex: [], code: ["q", "model", "yHat"] },
  { name: "excess", tex: [], code: ["excess", "divergence"] },
  { name: "theta", tex: ["\\theta"], code: ["theta"] },
];

/** The book's terms and a chapter's own: where one sign stands for both, the chapter's is the nearer. */
export function withBookTerms(own: readonly Term[]): readonly Term[] {
  return [...ofTheBook, ...own];
}
