import { expect, test } from "vitest";
import { gradeChoice, gradeChoices, gradeProbabilities } from "./grade-choice.ts";
import { gradeCode } from "./grade-code.ts";
import { gradeMatch } from "./grade-match.ts";
import { gradeOrder } from "./grade-order.ts";
import { gradeSliders } from "./grade-sliders.ts";
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  CodeQuestion,
  MatchQuestion,
  Misconception,
  OrderQuestion,
  SlidersQuestion,
  Verdict,
} from "./question.ts";

const text = { zh: "…", en: "…" };
const asked = { id: "asked", prompt: text, hints: [text], solution: text } as const;

function misconception(belief: string): Misconception {
  return { belief: { zh: belief, en: belief }, why: text, see: { chapter: "entropy", at: "eq-entropy" } };
}

/** A verdict in one word, as the tables below have it: a belief, a reason's code, or the verdict. */
function word(verdict: Verdict): string {
  if (verdict.verdict === "ungraded") return verdict.reason.code;
  if (verdict.verdict === "wrong") return verdict.misconception?.belief.en ?? "wrong";
  return verdict.verdict;
}

const choice: ChoiceQuestion = {
  ...asked,
  kind: "choice",
  options: [
    { text, ...misconception("distance") },
    { text, isRight: true },
    { text, ...misconception("total") },
  ],
};

test.each([
  [0, "distance"],
  [1, "right"],
  [2, "total"],
  [3, "empty"],
  [-1, "empty"],
  [0.5, "empty"],
  [Number.NaN, "empty"],
])("option %d: %s", (option, expected) => {
  expect(word(gradeChoice(choice, option))).toBe(expected);
});

test.each([
  [[0.2, 0.5, 0.3], "right"],
  [[0, 1, 0], "right"],
  [[0.5, 0.3, 0.2], "distance"],
  [[0.1, 0.2, 0.7], "total"],
  [[0, 0, 1], "total"],
  [[1 / 3, 1 / 3, 1 / 3], "wrong"],
  [[0.4, 0.4, 0.2], "wrong"],
  [[0.33, 0.34, 0.33], "right"],
  [[0.334, 0.333, 0.333], "distance"],
  [[0.3, 0.3, 0.3], "probabilities"],
  [[0.5, 0.6, 0.2], "probabilities"],
  [[50, 30, 20], "probabilities"],
  [[0, 0, 0], "probabilities"],
  [[1.5, -0.5, 0], "probabilities"],
  [[0.5, 0.5], "probabilities"],
  [[], "probabilities"],
  [[Number.NaN, 0.5, 0.5], "probabilities"],
  [[Number.POSITIVE_INFINITY, 0, 0], "probabilities"],
])("probabilities %j: %s", (probabilities, expected) => {
  expect(word(gradeProbabilities(choice, probabilities))).toBe(expected);
});

test("what probabilities sum to is told", () => {
  expect(gradeProbabilities(choice, [0.5, 0.25, 0])).toEqual({
    verdict: "ungraded",
    reason: { code: "probabilities", sum: 0.75 },
  });
});

const choices: ChoicesQuestion = {
  ...asked,
  kind: "choices",
  options: [
    { text, isRight: true },
    { text, ...misconception("symmetric") },
    { text, isRight: true, why: text },
    { text, ...misconception("metric") },
  ],
};

test.each([
  [[0, 2], "right", undefined],
  [[2, 0], "right", undefined],
  [[2, 0, 2], "right", undefined],
  [[0], "wrong", 2],
  [[2], "wrong", 0],
  [[0, 1, 2], "symmetric", undefined],
  [[1], "symmetric", undefined],
  [[3, 1], "symmetric", undefined],
  [[0, 3], "metric", undefined],
  [[], "empty", undefined],
  [[7], "empty", undefined],
])("choices %j: %s, left out %s", (taken, expected, missed) => {
  const verdict = gradeChoices(choices, taken);
  expect(word(verdict)).toBe(expected);
  expect("missed" in verdict ? verdict.missed : undefined).toBe(missed);
});

const order: OrderQuestion = {
  ...asked,
  kind: "order",
  steps: [text, text, text],
  alternatives: [[1, 0, 2]],
  distractors: [{ text, ...misconception("backwards") }],
  outOfOrder: misconception("out of order"),
};

test.each([
  [[0, 1, 2], "right"],
  [[1, 0, 2], "right"],
  [[2, 1, 0], "out of order"],
  [[0, 2, 1], "out of order"],
  [[0, 1, 2, 3], "backwards"],
  [[3, 1, 0], "backwards"],
  [[0, 1], "incomplete"],
  [[0, 3], "incomplete"],
  [[0, 1, 1], "incomplete"],
  [[], "empty"],
  [[0, 1, 9], "incomplete"],
])("order %j: %s", (steps, expected) => {
  expect(word(gradeOrder(order, steps))).toBe(expected);
});

const pair = (right: string) => ({ left: text, right: { zh: right, en: right } });
const match: MatchQuestion = {
  ...asked,
  kind: "match",
  pairs: [pair("H(p)"), pair("H(p,q)"), pair("D"), pair("D")],
  mistakes: [
    misconception("mixed up"),
    { ...misconception("extra is total"), left: 1, right: 2 },
    { ...misconception("entropy is everything"), right: 0 },
  ],
};

test.each([
  [[0, 1, 2, 3], "right"],
  [[0, 1, 3, 2], "right"], // the same words
  [[0, 2, 1, 3], "extra is total"],
  [[1, 0, 2, 3], "entropy is everything"],
  [[0, 3, 2, 1], "mixed up"],
  [[0, 1, 2, undefined], "incomplete"],
  [[0, 1], "incomplete"],
  [[0, 1, 2, 9], "incomplete"],
  [[], "empty"],
  [[undefined, undefined, undefined, undefined], "empty"],
])("match %j: %s", (rights, expected) => {
  expect(word(gradeMatch(match, rights))).toBe(expected);
});

const slider = { label: text, from: 0, to: 1, step: 0.01, start: 0.5 };
const sliders: SlidersQuestion = {
  ...asked,
  kind: "sliders",
  sliders: [
    { ...slider, name: "p" },
    { ...slider, name: "q" },
  ],
  readouts: [],
  goal: "abs(p - q) < 0.005 and p > least",
  answer: { p: 0.8, q: 0.8 },
  misconceptions: [
    { ...misconception("too small"), when: "p <= least" },
    { ...misconception("apart"), when: "1 = 1" },
  ],
};

test.each([
  [{ p: 0.8, q: 0.8 }, "right"],
  [{ p: 0.61, q: 0.61 }, "right"],
  [{ p: 0.5, q: 0.5 }, "too small"],
  [{ p: 0.8, q: 0.7 }, "apart"],
  [{ p: 0.8 }, "incomplete"],
  [{}, "incomplete"],
  [{ p: Number.NaN, q: 0.8 }, "incomplete"],
])("sliders %j: %s", (setting, expected) => {
  expect(word(gradeSliders(sliders, { least: 0.6 }, setting))).toBe(expected);
});

const property = (name: string) => ({ ...misconception(name), name, cases: "[]", holds: "() => true" });
const code: CodeQuestion = {
  ...asked,
  kind: "code",
  name: "h",
  start: text,
  answer: "const h = () => 0;",
  properties: [property("Gibbs"), property("zero support")],
};

test("code is graded by its report, and a failed property brings its smallest counterexample", () => {
  expect(gradeCode(code, "const h = 1", { status: "passed" })).toEqual({ verdict: "right" });
  const failed = {
    status: "failed",
    property: "zero support",
    counterexample: "[1, 0]",
    result: "NaN",
  } as const;
  expect(gradeCode(code, "const h = 1", failed)).toMatchObject({
    verdict: "wrong",
    counterexample: "[1, 0] → NaN",
    misconception: { name: "zero support" },
  });
  expect(word(gradeCode(code, "const h = 1", { ...failed, property: "unheard of" }))).toBe("wrong");
});

test("code that can't be tried, or is not there, is not graded", () => {
  expect(gradeCode(code, "const", { status: "broken", message: "Unexpected end" })).toEqual({
    verdict: "ungraded",
    reason: { code: "broken-code", message: "Unexpected end" },
  });
  expect(word(gradeCode(code, " \n", { status: "passed" }))).toBe("empty");
});
