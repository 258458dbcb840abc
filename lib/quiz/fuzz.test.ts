import { array, assert, constantFrom, double, integer, option, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parse } from "./expression.ts";
import { fill, placeholders } from "./fill.ts";
import { grade } from "./grade.ts";
import { instantiate } from "./instantiate.ts";
import { misconceptionsOf } from "./misconceptions.ts";
import type { Question } from "./question.ts";
import { readNumber } from "./read-number.ts";

const text = { zh: "…", en: "…" };
const asked = { prompt: text, hints: [text], solution: text } as const;
const misconception = { belief: text, why: text, see: { chapter: "entropy", at: "cell-coin" } } as const;

const QUESTIONS: readonly Question[] = [
  {
    ...asked,
    id: "number",
    kind: "number",
    key: "log2(3)",
    unit: "bit",
    tolerance: { relative: 0.001 },
    misconceptions: [{ ...misconception, value: "ln(3)" }],
  },
  {
    ...asked,
    id: "expression",
    kind: "expression",
    variables: { p: { from: 0, to: 1 }, q: { from: 0, to: 1 } },
    key: "p*ln(p/q)",
    misconceptions: [{ ...misconception, value: "-p*ln(q)" }],
  },
  {
    ...asked,
    id: "choice",
    kind: "choice",
    options: [
      { text, isRight: true },
      { text, ...misconception },
    ],
  },
  { ...asked, id: "order", kind: "order", steps: [text, text, text], outOfOrder: misconception },
  {
    ...asked,
    id: "match",
    kind: "match",
    pairs: [
      { left: text, right: text },
      { left: text, right: text },
    ],
    mistakes: [misconception],
  },
  {
    ...asked,
    id: "sliders",
    kind: "sliders",
    sliders: [{ name: "q", label: text, from: 0, to: 1, step: 0.1, start: 0 }],
    readouts: [],
    goal: "q > 0.5",
    answer: { q: 1 },
    misconceptions: [{ ...misconception, when: "1 = 1" }],
  },
  {
    ...asked,
    id: "curve",
    kind: "curve",
    x: { label: text, from: 0, to: 1 },
    y: { label: text, from: 0, to: 1 },
    key: "x^2",
    misconceptions: [{ ...misconception, value: "x" }],
  },
];

/** Strings of what the language is made of find more than strings of anything. */
const word = constantFrom(
  ..."0123456789.,+-−*/^()|<>=!%√∞²½θŷpq 　".split(""),
  ...[
    "log2",
    "ln ",
    "log",
    "e",
    "bits",
    "比特",
    "无穷",
    "1e",
    "1e-999",
    "9".repeat(400),
    "((",
    "max(",
    "inf",
  ],
);
const typed = array(word, { maxLength: 40 }).map((words) => words.join(""));
const anyNumber = double();
const answers = {
  number: string({ unit: "grapheme" }).map((given) => ({ kind: "number", text: given }) as const),
  word: typed.map((given) => ({ kind: "number", text: given }) as const),
  expression: typed.map((given) => ({ kind: "expression", text: given }) as const),
  option: anyNumber.map((index) => ({ kind: "choice", option: index }) as const),
  probabilities: array(anyNumber).map((probabilities) => ({ kind: "choice", probabilities }) as const),
  order: array(integer({ min: -2, max: 5 })).map((steps) => ({ kind: "order", steps }) as const),
  match: array(option(anyNumber, { nil: undefined })).map((rights) => ({ kind: "match", rights }) as const),
  sliders: anyNumber.map((q) => ({ kind: "sliders", values: { q } }) as const),
  curve: array(option(anyNumber, { nil: undefined }), { maxLength: 30 }).map(
    (heights) => ({ kind: "curve", heights }) as const,
  ),
};

for (const [name, answer] of Object.entries(answers))
  test(`whatever is answered gets a verdict, and every time the same: ${name}`, () => {
    assert(
      property(constantFrom(...QUESTIONS), answer, (question, given) => {
        const instance = instantiate(question, 1);
        const verdict = grade(instance, given);
        expect(["right", "wrong", "ungraded"]).toContain(verdict.verdict);
        expect(grade(instance, given)).toEqual(verdict);
        if (verdict.verdict === "wrong" && verdict.misconception)
          expect(misconceptionsOf(question)).toContain(verdict.misconception);
      }),
      { numRuns: 300 },
    );
  });

test("whatever is typed is a tree or a reason, and a reason points into what was typed", () => {
  assert(
    property(typed, (given) => {
      const parsed = parse(given, { names: ["p", "q", "theta", "yhat"], comparisons: true });
      if ("tree" in parsed || !("at" in parsed.reason)) return;
      const { at, found } = parsed.reason;
      expect(given.slice(at, at + found.length)).toBe(found);
      if (found === "") expect(at).toBe(given.length);
    }),
    { numRuns: 500 },
  );
});

test("a number that is read is no NaN", () => {
  assert(
    property(typed, (given) => {
      const read = readNumber(given, "none");
      if ("number" in read) expect(read.number.value).not.toBeNaN();
    }),
    { numRuns: 500 },
  );
});

test("a number typed in any usual form is read as itself", () => {
  assert(
    property(double({ noNaN: true }), (value) => {
      const expected = Object.is(value, -0) ? 0 : value;
      const forms = [String(value), String(value).replace("-", "−"), ` ${value}`, `=${value}`, `(${value})`];
      for (const form of forms) {
        const read = readNumber(form, "none");
        expect("number" in read ? read.number.value + 0 : read.reason).toBe(expected);
      }
    }),
  );
});

test("filling in changes nothing but placeholders, whatever the text", () => {
  const pieces = constantFrom(
    "{p}",
    "{p:2}",
    "\\truth",
    "\\frac",
    "{",
    "}",
    "^",
    "_",
    "p",
    " ",
    "$",
    "{q}",
    "\\",
  );
  assert(
    property(
      array(pieces).map((words) => words.join("")),
      (given) => {
        expect(fill(given, {})).toBe(given);
        expect(fill(given, { other: 1 })).toBe(given);
        const isWanted = placeholders(given).includes("p");
        expect(fill(given, { p: 0.25 }) !== given).toBe(isWanted);
      },
    ),
  );
});

test("an answer to another kind of question is incomplete", () => {
  for (const question of QUESTIONS)
    expect(grade(instantiate(question, 1), { kind: "choices", options: [0] })).toEqual({
      verdict: "ungraded",
      reason: { code: "incomplete" },
    });
});
