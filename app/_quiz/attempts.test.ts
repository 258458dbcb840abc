import { expect, test } from "vitest";
import { presentQuestion } from "../../lib/book/question/present.ts";
import type { ChoiceQuestion } from "../../lib/quiz/question.ts";
import { attemptAt, attemptsInMemory } from "./attempts.ts";

const text = { zh: "文", en: "text" };
const misconception = { belief: text, why: text, see: { chapter: "entropy", at: "units" } };
const mistaken = { text, ...misconception };

const question: ChoiceQuestion = {
  kind: "choice",
  id: "which",
  prompt: text,
  options: [{ ...mistaken }, { text, isRight: true }, mistaken],
  hints: [text],
  solution: text,
};

const circumstances = { presented: presentQuestion(question, "en", 7), chapter: "entropy", hints: 1 };

test("an attempt names the misconception by its number", () => {
  expect(attemptAt(circumstances, { verdict: "wrong", misconception: mistaken })).toMatchObject({
    question: "which",
    chapter: "entropy",
    seed: 7,
    verdict: "wrong",
    misconception: 1,
    hints: 1,
  });
});

test("an answer in probabilities is kept with the place of the right option", () => {
  const answer = { kind: "choice", probabilities: [0.2, 0.5, 0.3] } as const;
  const attempt = attemptAt(circumstances, { verdict: "right" }, answer);
  expect(attempt.forecast).toEqual({ probabilities: [0.2, 0.5, 0.3], right: 1 });
  expect(attempt).not.toHaveProperty("misconception");
});

test("looking at the solution instead is giving up", () => {
  expect(attemptAt(circumstances).verdict).toBe("gave-up");
});

test("without a shelf, attempts last as long as the page", async () => {
  const store = attemptsInMemory();
  expect(await store.last("which")).toBeUndefined();
  store.record(attemptAt(circumstances));
  store.record(attemptAt(circumstances, { verdict: "right" }));
  expect((await store.last("which"))?.verdict).toBe("right");
});
