import type { Attempt } from "./records.ts";

/** How a question stands with a reader; one that was never tried has none. */
export type Standing = "tried" | "mastered";

/** Mastered is what was answered rightly the last time, and well: without help, or with no more than the rating allows. */
export function standingsOf(attempts: Iterable<Attempt>): ReadonlyMap<string, Standing> {
  const last = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const known = last.get(attempt.question);
    if (known === undefined || known.at <= attempt.at) last.set(attempt.question, attempt);
  }
  return new Map([...last].map(([question, attempt]) => [question, standingAfter(attempt)]));
}

function standingAfter({ verdict, rating }: Attempt): Standing {
  return verdict === "right" && (rating === "good" || rating === "easy") ? "mastered" : "tried";
}
