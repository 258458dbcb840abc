/** How well something was remembered, by the names that FSRS gives them. */
export type Rating = "again" | "hard" | "good" | "easy";

/** How an exercise went, from its first answer to its last. */
export interface Exercise {
  /** Whether the last graded answer was right, and the solution had not been opened before it. */
  readonly isSolved: boolean;
  /** Wrong answers before the right one; what could not be graded does not count. */
  readonly wrongAnswers: number;
  readonly hints: number;
  /** Of an answer by probabilities: what it cost, and what equal probabilities would have cost; both in bits. */
  readonly score?: { readonly bits: number; readonly uniform: number };
}

/** A probability of 0.9 or more for what is right. */
const SURE = -Math.log2(0.9);

/**
 * What an exercise says about the reader's memory; the reader may say otherwise.
 *
 * | rating | the exercise |
 * | --- | --- |
 * | again | not solved, or solved after two wrong answers or more, or no better than by equal probabilities |
 * | hard | solved after one wrong answer or with a hint, or with less than half of the uncertainty removed |
 * | good | solved at once and alone |
 * | easy | solved at once and alone, and with 90 % or more on it: only who states it is known to be sure |
 */
export function ratingOf({ isSolved, wrongAnswers, hints, score }: Exercise): Rating {
  if (!isSolved || wrongAnswers >= 2) return "again";
  if (score && score.bits >= score.uniform) return "again";
  if (wrongAnswers > 0 || hints > 0) return "hard";
  if (!score) return "good";
  if (score.bits <= SURE + 1e-9) return "easy";
  return score.bits > score.uniform / 2 ? "hard" : "good";
}
