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
  const fields = fieldsOf(answer);
  const attempt: Attempt = { ...fields, where, rating: rateAttempt({ ...fields, where }, earlier.values()) };
  const key = `${attempt.at}-${Math.random().toString(36).slice(2)}`;
  await shelf.write("attempts", key, attempt);
  return { key, attempt };
}

/** What is kept of an answer, and no more: a record with a field that nobody knows could not be read again. */
function fieldsOf(answer: Answer): Omit<Attempt, "where" | "rating"> {
  const { question, chapter, seed, verdict, misconception, hints, forecast, at } = answer;
  return {
    ...{ question, chapter, seed, verdict, hints, at },
    ...(misconception === undefined ? {} : { misconception }),
    ...(forecast === undefined ? {} : { forecast }),
  };
}

/** The reader knows better how well it was known. */
export async function changeRating({ key, attempt }: KeptAttempt, rating: Rating): Promise<KeptAttempt> {
  const changed = { ...attempt, rating };
  await openShelf().write("attempts", key, changed);
  return { key, attempt: changed };
}

/** How each question was answered last. */
export async function lastAttempts(): Promise<ReadonlyMap<string, Attempt>> {
  const attempts = await openShelf().all("attempts");
  const inOrder = [...attempts.values()].sort((one, other) => one.at - other.at);
  return new Map(inOrder.map((attempt) => [attempt.question, attempt]));
}
