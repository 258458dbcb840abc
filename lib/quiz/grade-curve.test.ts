import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { gradeCurve } from "./grade-curve.ts";
import type { CurveQuestion, Misconception } from "./question.ts";

const text = { zh: "…", en: "…" };

function misconception(belief: string): Misconception {
  return { belief: { zh: belief, en: belief }, why: text, see: { chapter: "entropy", at: "eq-entropy" } };
}

/** Binary entropy, a hill; mistaken for a valley, a rising line, or a plateau. */
const hill: CurveQuestion = {
  id: "hill",
  kind: "curve",
  prompt: text,
  hints: [text],
  solution: text,
  x: { label: text, from: 0, to: 1 },
  y: { label: text, from: 0, to: 1 },
  key: "-x*log2(x) - (1-x)*log2(1-x)",
  misconceptions: [
    { ...misconception("valley"), value: "1 + x*log2(x) + (1-x)*log2(1-x)" },
    { ...misconception("line"), value: "x" },
    { ...misconception("constant"), value: "0.5" },
  ],
};

/** Surprise, infinite at 0: it leaves the drawing at the top. */
const slide: CurveQuestion = {
  ...hill,
  key: "-log2(x)",
  y: { label: text, from: 0, to: 6 },
  misconceptions: [
    { ...misconception("line"), value: "6*(1-x)" },
    { ...misconception("reciprocal of the rest"), value: "-log2(1-x)" },
  ],
};

const drawn = (count: number, f: (x: number) => number): number[] =>
  Array.from({ length: count }, (_, i) => f(i / (count - 1)));
const entropy = (x: number): number =>
  x <= 0 || x >= 1 ? 0 : -x * Math.log2(x) - (1 - x) * Math.log2(1 - x);

function word(question: CurveQuestion, heights: readonly (number | undefined)[]): string {
  const verdict = gradeCurve(question, {}, heights);
  if (verdict.verdict === "ungraded") return verdict.reason.code;
  return "misconception" in verdict ? (verdict.misconception?.belief.en ?? "") : verdict.verdict;
}

test.each([
  ["exactly, at 11 points", drawn(11, entropy)],
  ["exactly, at 6 points", drawn(6, entropy)],
  ["exactly, at 41 points", drawn(41, entropy)],
  ["a little low", drawn(17, (x) => 0.95 * entropy(x))],
  ["a little to the side", drawn(17, (x) => entropy(Math.max(0, x - 0.04)))],
  ["as a parabola", drawn(17, (x) => 4 * x * (1 - x))],
  ["with a shaking hand", drawn(17, (x) => entropy(x) + 0.03 * Math.sin(40 * x))],
])("a hill drawn %s is right", (_, heights) => {
  expect(word(hill, heights)).toBe("right");
});

test.each([
  ["a valley", drawn(17, (x) => 1 - entropy(x)), "valley"],
  ["a valley with a shaking hand", drawn(17, (x) => 1 - entropy(x) + 0.03 * Math.sin(40 * x)), "valley"],
  ["a line", drawn(17, (x) => x), "line"],
  ["a constant", drawn(17, () => 0.5), "constant"],
  ["a falling line, which nobody foresaw", drawn(17, (x) => 1 - x), "wrong"],
  ["two hills", drawn(17, (x) => entropy((2 * x) % 1)), "wrong"],
  [
    "a hill with its top at a quarter",
    drawn(17, (x) => entropy(x < 0.25 ? 2 * x : (x + 0.5) / 1.5)),
    "wrong",
  ],
  ["a hill with a dent", drawn(17, (x) => (x > 0.65 && x < 0.75 ? 0.3 : entropy(x))), "wrong"],
])("%s is no hill", (_, heights, expected) => {
  expect(word(hill, heights)).toBe(expected);
});

test.each([
  ["nothing", [undefined, undefined], "empty"],
  ["no points", [], "empty"],
  ["half of it", [0, 0.5, undefined, undefined, undefined], "incomplete"],
  ["three points", [0, 1, 0], "incomplete"],
  ["what is no number", [0, 0.5, Number.NaN, 0.5, 0], "incomplete"],
  ["a hill that is too low throughout", drawn(17, (x) => 0.82 * entropy(x)), "too-coarse"],
])("%s can't be graded", (_, heights, expected) => {
  expect(word(hill, heights)).toBe(expected);
});

test.each([
  ["at the top of the drawing where it leaves it", drawn(25, (x) => Math.min(6, -Math.log2(x))), "right"],
  ["up to infinity", drawn(25, (x) => -Math.log2(x)), "right"],
  ["not quite to the top", drawn(25, (x) => Math.min(5.5, -Math.log2(x))), "right"],
  ["as a line", drawn(25, (x) => 6 - 6 * x), "line"],
  ["the other way round", drawn(25, (x) => Math.min(6, -Math.log2(1 - x))), "reciprocal of the rest"],
])("−log2 x can be drawn %s", (_, heights, expected) => {
  expect(word(slide, heights)).toBe(expected);
});

test("a hill is right wherever on the paper it is drawn", () => {
  assert(
    property(
      double({ min: 0.01, max: 1000, noNaN: true }),
      double({ min: -1000, max: 1000, noNaN: true }),
      (size, floor) => {
        const key = `${size}*(-x*log2(x) - (1-x)*log2(1-x)) + (${floor})`;
        const question = {
          ...hill,
          y: { label: text, from: floor, to: floor + size },
          key,
          misconceptions: [],
        };
        const heights = drawn(13, (x) => floor + size * entropy(x));
        expect(gradeCurve(question, {}, heights).verdict).toBe("right");
      },
    ),
    { numRuns: 20 },
  );
});
