import { rateAttempt } from "../../lib/reader/rate.ts";
import type { Attempt, Rating } from "../../lib/reader/records.ts";
import { openShelf } from "../../lib/reader/shelf.ts";
import type { Attempt as Answer } from "../_quiz/attempts.ts";

/** An answer that is kept, and under which key. */
export interface KeptAttempt {
  readonly key: string;
  readonly attempt: Attempt;
}

/** Keeps an answer with the rating that it deserves. */
export async function recordAttempt(answer: Answer, where: Attempt["where"]): Promise<KeptAttempt> {
  const shelf = openShelf();
  const earlier = await shelf.all("attempts");
  const attempt: Attempt = { ...answer, where, rating: rateAttempt({ ...answer, where }, earlier.values()) };
  const key = `${attempt.at}-${Math.random().toString(36).slice(2)}`;
  await shelf.write("attempts", key, attempt);
  return { key, attempt };
}

/** The reader knows better how well it was known. */
export async function changeRating({ key, attempt }: KeptAttempt, rating: Rating): Promise<KeptAttempt> {
  const changed = { ...attempt, rating };
  await openShelf().write("attempts", key, changed);
  return { key, attempt: changed };
}
