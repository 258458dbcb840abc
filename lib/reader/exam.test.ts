import { expect, test } from "vitest";
import { answerExam, drawExam, resultsOf } from "./exam.ts";
import type { Exam } from "./records.ts";

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
