import { ratingOf } from "../quiz/rating.ts";
import { logScore } from "../quiz/score.ts";
import type { Attempt, Rating } from "./records.ts";

/** What an answer says of the reader's memory, with the answers that came before it in any order. */
export function rateAttempt(attempt: Omit<Attempt, "rating">, earlier: Iterable<Attempt>): Rating {
  const exercise = [...earlier].filter(
    ({ question, seed, at }) => question === attempt.question && seed === attempt.seed && at < attempt.at,
  );
  const isSpoilt = exercise.some(({ verdict }) => verdict === "gave-up");
  return ratingOf({
    isSolved: attempt.verdict === "right" && !isSpoilt,
    wrongAnswers: exercise.filter(({ verdict }) => verdict === "wrong").length,
    hints: attempt.hints,
    ...(attempt.forecast && { score: scoreOf(attempt.forecast) }),
  });
}

function scoreOf({ probabilities, right }: NonNullable<Attempt["forecast"]>) {
  return { bits: logScore(probabilities, right), uniform: Math.log2(probabilities.length) };
}
