import { expect, test } from "vitest";
import { presentQuestion } from "../../lib/book/question/present.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { answerOf, divider, evenShares, startingDraft } from "./draft.ts";
import { draftFrom } from "./draft-from.ts";

const text = { zh: "文", en: "text" };
const misconception = { belief: text, why: text, see: { chapter: "entropy", at: "units" } };
const rest = { id: "question", prompt: text, hints: [text], solution: text } as const;

const choice: Question = {
  ...rest,
  kind: "choice",
  options: [
    { text, isRight: true },
    { text, ...misconception },
  ],
};
const order: Question = {
  ...rest,
  kind: "order",
  steps: [text, text, text],
  distractors: [{ text, ...misconception }],
  outOfOrder: misconception,
};
const sliders: Question = {
  ...rest,
  kind: "sliders",
  sliders: [{ name: "a", label: text, from: 0, to: 1, step: 0.1, start: 0.5 }],
  readouts: [],
  goal: "a > 0.7",
  answer: { a: 0.8 },
  misconceptions: [],
};
const match: Question = {
  ...rest,
  kind: "match",
  pairs: [
    { left: text, right: text },
    { left: text, right: text },
  ],
  mistakes: [misconception],
};

function started(question: Question) {
  return startingDraft(presentQuestion(question, "en", 1));
}

test("nothing chosen is no answer", () => {
  expect(answerOf(started(choice))).toBeUndefined();
});

test("probabilities are thousandths of a whole", () => {
  const shares = evenShares(3);
  expect(shares).toEqual([334, 333, 333]);
  expect(answerOf({ kind: "choice", shares })).toEqual({
    kind: "choice",
    probabilities: [0.334, 0.333, 0.333],
  });
});

test("steps below the line are left out, and at first none is", () => {
  const draft = started(order);
  expect(draft).toMatchObject({ kind: "order", places: expect.arrayContaining([0, 1, 2, 3, divider]) });
  expect(answerOf({ kind: "order", places: [2, 0, divider, 1, 3] })).toEqual({
    kind: "order",
    steps: [2, 0],
  });
});

test("code is no answer before it has been tried", () => {
  expect(answerOf({ kind: "code", source: "x" })).toBeUndefined();
  expect(answerOf({ kind: "code", source: "x" }, { status: "passed" })).toEqual({
    kind: "code",
    source: "x",
    report: { status: "passed" },
  });
});

const given = { locale: "en", seed: 1 } as const;

test("what the controls of a built question hold becomes the draft", () => {
  expect(draftFrom(new Map([["option-1", "on"]]), { question: choice, ...given })).toEqual({
    kind: "choice",
    option: 1,
  });
  expect(draftFrom(new Map([["slider-a", "0.8"]]), { question: sliders, ...given })).toEqual({
    kind: "sliders",
    values: { a: 0.8 },
  });
  const chosen = new Map([
    ["left-0", ""],
    ["left-1", "0"],
  ]);
  expect(draftFrom(chosen, { question: match, ...given })).toEqual({ kind: "match", rights: [undefined, 0] });
});

test("controls that nobody has touched leave the draft as it starts", () => {
  for (const question of [choice, order, sliders, match])
    expect(draftFrom(new Map(), { question, ...given })).toEqual(started(question));
});
