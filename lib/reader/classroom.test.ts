import { expect, test } from "vitest";
import { tallyClass } from "./classroom.ts";
import type { Attempt } from "./records.ts";
import { sampleAttempt } from "./sample-records.ts";

function attempt(question: string, change: Partial<Attempt>): Attempt {
  return { ...sampleAttempt, question, ...change };
}

test("each student of a class counts once, by the first answer", () => {
  const [first, second, third] = [
    [attempt("a", { verdict: "right", at: 2 }), attempt("a", { verdict: "wrong", misconception: 1, at: 1 })],
    [
      attempt("a", { verdict: "wrong", misconception: 1, at: 1 }),
      attempt("a", { verdict: "wrong", misconception: 1, at: 2 }),
    ],
    [attempt("a", { verdict: "right", at: 1 }), attempt("b", { verdict: "right", at: 1 })],
  ];
  expect(tallyClass([first ?? [], second ?? [], third ?? [], []])).toEqual([
    { question: "a", chapter: "entropy", students: 3, right: 1, misconceptions: new Map([[1, 2]]) },
    { question: "b", chapter: "entropy", students: 1, right: 1, misconceptions: new Map() },
  ]);
});

test("what fewest knew stands first; of two alike, what more have tried", () => {
  const student = (...right: readonly string[]) =>
    ["a", "b", "c"].map((question) =>
      attempt(question, { verdict: right.includes(question) ? "right" : "wrong" }),
    );
  const tallies = tallyClass([student("a"), student("a", "b"), student("a", "b").slice(0, 2)]);
  expect(tallies.map(({ question }) => question)).toEqual(["c", "b", "a"]);
});
