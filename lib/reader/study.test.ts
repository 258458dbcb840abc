import { expect, test } from "vitest";
import { tallyClass } from "./classroom.ts";
import { answerExam, drawExam, resultsOf } from "./exam.ts";
import type { Attempt, Exam } from "./records.ts";
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

/** Gives these numbers in turn. */
function dice(...numbers: readonly number[]): () => number {
  let turn = 0;
  return () => numbers[turn++ % numbers.length] ?? 0;
}

const bank = new Map([
  ["entropy", ["a", "b", "c", "d", "e", "f"]],
  ["kl", ["g", "h"]],
  ["ml", ["i"]],
]);

test("an exam asks of every chapter in turn, each question once, with a seed each", () => {
  const random = dice(0.1, 0.7, 0.4, 0.9, 0.2);
  const countOf = (exam: Exam["questions"], chapter: string) =>
    exam.filter((item) => item.chapter === chapter).length;
  const short = drawExam(bank, 3, random);
  expect([...bank.keys()].map((chapter) => countOf(short, chapter))).toEqual([1, 1, 1]);
  const long = drawExam(bank, 7, random);
  expect([...bank.keys()].map((chapter) => countOf(long, chapter))).toEqual([4, 2, 1]);
  expect(new Set(long.map(({ question }) => question)).size).toBe(7);
  expect(long.every(({ seed }) => Number.isSafeInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
});

test("an exam that is longer than the book asks everything once", () => {
  const all = drawExam(bank, 100, dice(0.3, 0.8));
  expect(all.map(({ question }) => question).sort()).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
  expect(drawExam(new Map(), 5, dice(0.5))).toEqual([]);
});

test("an exam's result names what was not answered rightly, chapter by chapter", () => {
  const ask = (question: string, chapter: string) => ({ question, chapter, seed: 1 });
  let exam: Exam = {
    startedAt: 0,
    questions: [ask("a", "entropy"), ask("g", "kl"), ask("b", "entropy"), ask("i", "ml")],
  };
  exam = answerExam(exam, 0, "right");
  exam = answerExam(exam, 1, "wrong");
  exam = answerExam(exam, 2, "gave-up");
  expect(resultsOf(exam)).toEqual([
    { chapter: "entropy", asked: 2, right: 1, missed: [{ question: "b", place: 2 }] },
    { chapter: "kl", asked: 1, right: 0, missed: [{ question: "g", place: 1 }] },
    { chapter: "ml", asked: 1, right: 0, missed: [{ question: "i", place: 3 }] },
  ]);
});

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
