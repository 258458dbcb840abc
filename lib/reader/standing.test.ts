import { expect, test } from "vitest";
import type { Attempt } from "./records.ts";
import { sampleAttempt } from "./sample-records.ts";
import { standingsOf } from "./standing.ts";

function attempt(question: string, change: Partial<Attempt>): Attempt {
  return { ...sampleAttempt, question, ...change };
}

test("the last answer says how a question stands", () => {
  const standings = standingsOf([
    attempt("a", { verdict: "right", rating: "easy", at: 2 }),
    attempt("a", { verdict: "wrong", rating: "again", at: 1 }),
    attempt("b", { verdict: "right", rating: "good", at: 1 }),
    attempt("b", { verdict: "wrong", rating: "again", at: 2 }),
    attempt("c", { verdict: "right", rating: "hard", at: 1 }),
    attempt("d", { verdict: "gave-up", rating: "again", at: 1 }),
  ]);
  expect(Object.fromEntries(standings)).toEqual({ a: "mastered", b: "tried", c: "tried", d: "tried" });
});
