import { expect, test } from "vitest";
import {
  binaryCrossEntropyWithLogits,
  categoricalCrossEntropy,
  crossEntropy,
  entropy,
  entropyFromLogits,
  gradientBinaryCrossEntropyWithLogits,
  gradientCategoricalCrossEntropy,
  gradientCrossEntropyInLogits,
  gradientCrossEntropyInQ,
  gradientEntropy,
  gradientEntropyFromLogits,
  gradientKlDivergenceInP,
  gradientKlDivergenceInQ,
  klDivergence,
  softmax,
} from "./index.ts";

/** Central differences: exact to h² and to rounding over h, so to about 1e-9 with h = 1e-5. */
const STEP = 1e-5;
const TOLERANCE = 1e-8;

function slope(f: (x: number) => number): number {
  return (f(STEP) - f(-STEP)) / (2 * STEP);
}

function moved(vector: readonly number[], i: number, by: number): number[] {
  return vector.map((x, k) => (k === i ? x + by : x));
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, x] of actual.entries())
    expect(Math.abs(x - (expected[i] ?? Number.NaN))).toBeLessThan(TOLERANCE);
}

const z = [0.5, -1, 2];
const p = [0.5, 0.2, 0.3];
const q = [0.1, 0.6, 0.3];

test("gradients in logits are the slopes of what they are the gradient of", () => {
  expectClose(
    gradientEntropyFromLogits(z),
    z.map((_, i) => slope((h) => entropyFromLogits(moved(z, i, h)))),
  );
  const loss = (h: number, i: number): number => crossEntropy(p, softmax(moved(z, i, h)), { base: Math.E });
  expectClose(
    gradientCrossEntropyInLogits(p, z),
    z.map((_, i) => slope((h) => loss(h, i))),
  );
});

test("gradients of losses include smoothing, weights and the mean", () => {
  const rows = [z, [1, 1, -3]];
  const options = { labelSmoothing: 0.2, weights: [1, 2, 0.5] };
  const expected = rows.map((row, s) =>
    row.map((_, i) =>
      slope((h) =>
        categoricalCrossEntropy(
          rows.map((r, k) => (k === s ? moved(r, i, h) : r)),
          [2, p],
          options,
        ),
      ),
    ),
  );
  const actual = gradientCategoricalCrossEntropy(rows, [2, p], options);
  for (const [s, row] of actual.entries()) expectClose(row, expected[s] ?? []);
  const weights = { weights: [3, 1, 1] };
  expectClose(
    gradientBinaryCrossEntropyWithLogits(z, [1, 0, 0.25], weights),
    z.map((_, i) => slope((h) => binaryCrossEntropyWithLogits(moved(z, i, h), [1, 0, 0.25], weights))),
  );
});

test("gradients in probabilities give the slope along every direction that keeps the sum", () => {
  const along = (gradient: readonly number[]): number => (gradient[0] ?? 0) - (gradient[1] ?? 0);
  const tilt = (vector: readonly number[], h: number): number[] => moved(moved(vector, 0, h), 1, -h);
  expect(along(gradientEntropy(p))).toBeCloseTo(
    slope((h) => entropy(tilt(p, h))),
    7,
  );
  expect(along(gradientKlDivergenceInP(p, q))).toBeCloseTo(
    slope((h) => klDivergence(tilt(p, h), q)),
    7,
  );
  expect(along(gradientKlDivergenceInQ(p, q))).toBeCloseTo(
    slope((h) => klDivergence(p, tilt(q, h))),
    7,
  );
  expect(along(gradientCrossEntropyInQ(p, q))).toBeCloseTo(
    slope((h) => crossEntropy(p, tilt(q, h))),
    7,
  );
});

test("a confident right answer has a tiny gradient and not none", () => {
  // σ(100) − 1 = −e^−100 / (1 + e^−100), mpmath: −3.720075976020836e-44.
  expect(gradientBinaryCrossEntropyWithLogits(100, 1)).toBe(-3.720075976020836e-44);
  expect(gradientCategoricalCrossEntropy([100, 0], 0)).toEqual([
    -3.720075976020836e-44, 3.720075976020836e-44,
  ]);
});
