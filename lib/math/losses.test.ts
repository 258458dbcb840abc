import { expect, test } from "vitest";
import {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  categoricalCrossEntropy,
  negativeLogLikelihood,
} from "./index.ts";

const ln2 = Math.LN2;
// A few roundings of results near 1.
const ROUNDING = 1e-15;

test("a confident wrong prediction costs Infinity unless clamping is asked for", () => {
  expect(binaryCrossEntropy(0, 1)).toBe(Infinity);
  expect(binaryCrossEntropy(1, 0.5)).toBe(Infinity);
  expect(binaryCrossEntropy(0, 1, { clamp: 100 })).toBe(100);
  // Keras: −ln 1e-7, mpmath.
  expect(binaryCrossEntropy(0, 1, { epsilon: 1e-7 })).toBe(16.11809565095832);
});

test("a certain right prediction costs exactly 0, and never −0", () => {
  expect(Object.is(binaryCrossEntropy(1, 1), 0)).toBe(true);
  expect(Object.is(binaryCrossEntropy(0, 0), 0)).toBe(true);
  expect(Object.is(negativeLogLikelihood([1, 0], 0), 0)).toBe(true);
  expect(Object.is(categoricalCrossEntropy([0], 0), 0)).toBe(true);
});

test("logits far beyond the range of exp cost what they should", () => {
  expect(binaryCrossEntropyWithLogits(-1e308, 1)).toBe(1e308);
  expect(binaryCrossEntropyWithLogits(1e308, 1)).toBe(0);
  expect(categoricalCrossEntropy([1e308, -1e308], 0)).toBe(0);
});

test("a mean is weighted and divides by the weights used, for class indices and distributions alike", () => {
  const logits = [
    [0, 0],
    [0, Math.log(3)],
  ];
  // Losses ln 2 (weight 1) and ln(4/3) (weight 3).
  const options = { weights: [1, 3] };
  const expected = (ln2 + 3 * Math.log(4 / 3)) / 4;
  const oneHots = [
    [1, 0],
    [0, 1],
  ];
  expect(Math.abs(categoricalCrossEntropy(logits, [0, 1], options) - expected)).toBeLessThan(ROUNDING);
  expect(Math.abs(categoricalCrossEntropy(logits, oneHots, options) - expected)).toBeLessThan(ROUNDING);
});

test("ignored samples count neither in the sum nor in the mean", () => {
  const logits = [
    [0, 0],
    [5, 0],
  ];
  expect(categoricalCrossEntropy(logits, [1, -100], { ignoreIndex: -100 })).toBe(ln2);
  expect(categoricalCrossEntropy(logits, [1, -100], { ignoreIndex: -100, reduction: "none" })).toEqual([
    ln2,
    0,
  ]);
  expect(negativeLogLikelihood([0.5, 0.5], [1, 7], { ignoreIndex: 7, reduction: "sum" })).toBe(ln2);
});

test("no class index is ignored by default, and a mean of nothing is refused", () => {
  expect(() => categoricalCrossEntropy([[0, 0]], [-100])).toThrow(
    new RangeError("categoricalCrossEntropy: target[0] must be a whole number from 0 to 1, got -100"),
  );
  expect(() => categoricalCrossEntropy([[0, 0]], [1], { ignoreIndex: 1 })).toThrow("a mean needs a sample");
});

test("a masked class costs nothing with target 0 and Infinity otherwise", () => {
  expect(categoricalCrossEntropy([0, -Infinity], [1, 0])).toBe(0);
  expect(categoricalCrossEntropy([0, -Infinity], 1)).toBe(Infinity);
  expect(categoricalCrossEntropy([0, -Infinity], 0, { labelSmoothing: 0.1 })).toBe(Infinity);
});

test("a weight of 0 silences an infinite loss", () => {
  expect(binaryCrossEntropy([0, 0.5], [1, 1], { weights: [0, 2] })).toBe(ln2);
});

test("refuses shapes that do not fit, and options that do not exist", () => {
  expect(() => binaryCrossEntropy([0.5], 1)).toThrow(TypeError);
  expect(() => binaryCrossEntropy([0.5], [1, 0])).toThrow("must have the same length, got 1 and 2");
  expect(() => binaryCrossEntropy(1.5, 1)).toThrow(
    "binaryCrossEntropy: probability must be a probability from 0 to 1, got 1.5",
  );
  expect(() => binaryCrossEntropy([0.5], [2])).toThrow("target[0]");
  expect(() => binaryCrossEntropyWithLogits(Infinity, 1)).toThrow(
    "logit must be a finite number, got Infinity",
  );
  expect(() => categoricalCrossEntropy([[0, 0]], 1)).toThrow(TypeError);
  expect(() => categoricalCrossEntropy([0, Number.NaN], 1)).toThrow("logits[1]");
  expect(() => categoricalCrossEntropy([0, 0], [0.5, 0.6])).toThrow("target must sum to 1, got a sum of 1.1");
  expect(() => negativeLogLikelihood([0.5, 0.5], [2])).toThrow("classIndices[0]");
  expect(() => binaryCrossEntropy([0.5], [1], { weights: [1, 1] })).toThrow("weights");
});
