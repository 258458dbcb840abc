import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { randomNumbers } from "./random.ts";
import { type Forecast, logScore, runningScore } from "./score.ts";

/** Powers of two have logarithms that need no computing. */
test.each([
  [[1, 0], 0, 0],
  [[0.5, 0.5], 0, 1],
  [[0.25, 0.5, 0.25], 0, 2],
  [[0.125, 0.875], 0, 3],
  [[0.25, 0.25, 0.25, 0.25], 3, 2],
  [[0, 1], 0, Number.POSITIVE_INFINITY],
  [[1, 1, 2], 2, 1], // weights that sum to 4
])("%j with option %d right costs %d bits", (probabilities, right, bits) => {
  expect(logScore(probabilities, right)).toBe(bits);
});

test.each([
  [[0.5, 0.5], 2],
  [[0.5, 0.5], -1],
  [[], 0],
  [[0, 0], 0],
  [[-1, 2], 1],
  [[Number.NaN, 1], 1],
])("%j has no score for option %d", (probabilities, right) => {
  expect(() => logScore(probabilities, right)).toThrow(RangeError);
});

test("nobody gains, on average, by saying other than what they believe (Gibbs)", () => {
  const weights = array(double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  assert(
    property(weights, weights, (belief, said) => {
      const sum = belief.reduce((a, b) => a + b, 0);
      const expected = (stated: readonly number[]): number =>
        belief.reduce((total, weight, i) => total + (weight / sum) * logScore(stated, i), 0);
      expect(expected(said)).toBeGreaterThanOrEqual(expected(belief) - 1e-12);
    }),
  );
});

test("a running cross-entropy is the readers' uncertainty and an excess", () => {
  const score = runningScore([
    { probabilities: [0.5, 0.5], right: 0 }, // 1 bit, of which 1 expected
    { probabilities: [0.25, 0.25, 0.25, 0.25], right: 2 }, // 2 bits, of which 2 expected
    { probabilities: [0.5, 0.25, 0.25], right: 1 }, // 2 bits, of which 1.5 expected
    { probabilities: [1, 0], right: 0 }, // 0 bits, of which 0 expected
  ]);
  expect(score).toEqual({
    answers: 4,
    crossEntropy: 5 / 4,
    uncertainty: 4.5 / 4,
    excess: 0.5 / 4,
    // Of [1/2, 1/4, 1/4] the score is 1 or 2 with equal chances: variance 1/4; of the others 0. √(1/4)/4.
    chance: 0.125,
    uniform: (1 + 2 + Math.log2(3) + 1) / 4,
  });
});

test("without answers there is no score, and a certainty that fails costs without end", () => {
  expect(runningScore([])).toBeUndefined();
  expect(runningScore([{ probabilities: [0, 1], right: 0 }])).toMatchObject({
    crossEntropy: Number.POSITIVE_INFINITY,
    uncertainty: 0,
    excess: Number.POSITIVE_INFINITY,
  });
});

test("one whose probabilities come true has an excess within chance; the overconfident pay more", () => {
  const next = randomNumbers(20240229);
  const outcomes = Array.from({ length: 4000 }, () => (next() < 0.7 ? 0 : 1));
  const scoreOf = (probabilities: readonly number[]) =>
    runningScore(outcomes.map((right): Forecast => ({ probabilities, right })));
  const honest = scoreOf([0.7, 0.3]);
  expect(Math.abs(honest?.excess ?? Number.NaN)).toBeLessThan(4 * (honest?.chance ?? 0));
  // −Σ (outcome − stated)·log2 stated = (0.95 − 0.7)·log2(0.95/0.05).
  expect(scoreOf([0.95, 0.05])?.excess).toBeCloseTo(0.25 * Math.log2(19), 1);
  // Equal probabilities cost 1 bit whatever happens, as they say.
  expect(scoreOf([0.5, 0.5])?.excess).toBe(0);
});

test("the parts sum to the whole whatever was answered", () => {
  const forecast = integer({ min: 2, max: 6 }).chain((options) =>
    array(double({ min: 0.001, max: 1, noNaN: true }), { minLength: options, maxLength: options }).chain(
      (probabilities) =>
        integer({ min: 0, max: options - 1 }).map((right): Forecast => ({ probabilities, right })),
    ),
  );
  assert(
    property(array(forecast, { minLength: 1, maxLength: 30 }), (forecasts) => {
      const score = runningScore(forecasts);
      if (!score) throw new Error("no score");
      expect(score.uncertainty + score.excess).toBeCloseTo(score.crossEntropy, 12);
      expect(score.uncertainty).toBeLessThanOrEqual(score.uniform + 1e-12);
    }),
  );
});
