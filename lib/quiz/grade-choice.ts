import type { ChoiceQuestion, ChoicesQuestion, Misconception, Option, Verdict } from "./question.ts";

/** Percentages that a reader has typed may miss 100 by a rounding. */
const SUM_TOLERANCE = 0.005;

export function gradeChoice({ options }: ChoiceQuestion, option: number): Verdict {
  const chosen = options[option];
  if (chosen === undefined) return { verdict: "ungraded", reason: { code: "empty" } };
  return isMisconception(chosen) ? { verdict: "wrong", misconception: chosen } : { verdict: "right" };
}

/**
 * Grades probabilities over the options: right if the right option has more than every other.
 *
 * Otherwise the likeliest wrong option says what was thought; equal probabilities say nothing. How good the probabilities
 * are is another question: see `score.ts`.
 */
export function gradeProbabilities({ options }: ChoiceQuestion, probabilities: readonly number[]): Verdict {
  const sum = probabilities.reduce((total, probability) => total + probability, 0);
  const areProbabilities =
    probabilities.length === options.length && probabilities.every((probability) => probability >= 0);
  if (!areProbabilities || !(Math.abs(sum - 1) <= SUM_TOLERANCE))
    return { verdict: "ungraded", reason: { code: "probabilities", sum } };
  const largest = Math.max(...probabilities);
  const likeliest = options.filter((_, i) => probabilities[i] === largest);
  const [favourite] = likeliest;
  if (favourite === undefined || likeliest.length > 1) return { verdict: "wrong" };
  return isMisconception(favourite) ? { verdict: "wrong", misconception: favourite } : { verdict: "right" };
}

/** Grades several choices: a wrong one that was taken comes before a right one that was left out. */
export function gradeChoices({ options }: ChoicesQuestion, taken: readonly number[]): Verdict {
  if (!taken.some((index) => options[index] !== undefined))
    return { verdict: "ungraded", reason: { code: "empty" } };
  const wrong = options.filter(isMisconception).find((option) => taken.includes(options.indexOf(option)));
  if (wrong) return { verdict: "wrong", misconception: wrong };
  const missed = options.findIndex((option, i) => !isMisconception(option) && !taken.includes(i));
  return missed === -1 ? { verdict: "right" } : { verdict: "wrong", missed };
}

export function isMisconception(option: Option): option is Option & Misconception {
  return "belief" in option;
}
