import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { calibration, wilsonInterval } from "./calibration.ts";
import { randomNumbers } from "./random.ts";
import type { Forecast } from "./score.ts";

/** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Stat. Med. 17 (1998), 857–872, table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %d in %d is %d to %d, as published", (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

test("an interval holds its frequency, stays within 0 and 1, and mirrors with it", () => {
  assert(
    property(integer({ min: 1, max: 500 }), integer({ min: 0, max: 500 }), (trials, some) => {
      const successes = some % (trials + 1);
      const [low, high] = wilsonInterval(successes, trials);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(successes / trials);
      expect(high).toBeGreaterThanOrEqual(successes / trials);
      expect(wilsonInterval(trials - successes, trials)[0]).toBeCloseTo(1 - high, 12);
    }),
  );
});

test.each([
  [1, 0],
  [-1, 5],
  [6, 5],
  [Number.NaN, 5],
])("%d of %d is refused", (successes, trials) => {
  expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
});

const sure = (probability: number, isRight: boolean): Forecast => ({
  probabilities: [probability, 1 - probability],
  right: isRight ? 0 : 1,
});

test("without answers there are no bins, and one answer makes one", () => {
  expect(calibration([])).toEqual([]);
  expect(calibration([sure(0.75, true)])).toEqual([
    // The upper half of Wilson's interval for 1 of 1: 1/(1 + z²) = 0.2065 to 1.
    { answers: 1, stated: 0.75, observed: 1, interval: [expect.closeTo(0.2065, 4), 1] },
  ]);
});

test("sixteen answers fall into four bins of four, by rising probability", () => {
  const forecasts = Array.from({ length: 16 }, (_, i) => sure(0.98 - i * 0.03, i < 8));
  const bins = calibration(forecasts);
  expect(bins.map(({ answers }) => answers)).toEqual([4, 4, 4, 4]);
  expect(bins.map(({ observed }) => observed)).toEqual([0, 0, 1, 1]);
  // Means of 0.53 … 0.62, 0.65 … 0.74, 0.77 … 0.86 and 0.89 … 0.98.
  expect(bins.map(({ stated }) => Math.round(stated * 1000))).toEqual([575, 695, 815, 935]);
});

test("equal probabilities stay in one bin", () => {
  const forecasts = Array.from({ length: 25 }, (_, i) => sure(i < 22 ? 0.5 : 0.9, i % 2 === 0));
  expect(calibration(forecasts).map(({ answers, stated }) => [answers, stated])).toEqual([
    [22, 0.5],
    [3, expect.closeTo(0.9, 12)],
  ]);
});

test("there are never more than ten bins, and every answer is in one", () => {
  assert(
    property(
      array(double({ min: 0.5, max: 1, noNaN: true }), { minLength: 1, maxLength: 400 }),
      (probabilities) => {
        const bins = calibration(probabilities.map((probability, i) => sure(probability, i % 3 > 0)));
        expect(bins.length).toBeLessThanOrEqual(10);
        expect(bins.length).toBeLessThanOrEqual(Math.max(1, Math.floor(Math.sqrt(probabilities.length))));
        expect(bins.reduce((sum, { answers }) => sum + answers, 0)).toBe(probabilities.length);
      },
    ),
  );
});

test("of many bins of one who is calibrated about 95 in 100 hold what was stated", () => {
  const next = randomNumbers(7);
  let held = 0;
  let bins = 0;
  for (let reader = 0; reader < 200; reader++) {
    const forecasts = Array.from({ length: 100 }, () => {
      const probability = 0.5 + next() / 2;
      return sure(probability, next() < probability);
    });
    for (const { stated, interval } of calibration(forecasts)) {
      bins += 1;
      if (interval[0] <= stated && stated <= interval[1]) held += 1;
    }
  }
  // Wilson's coverage for n = 10 is between 0.93 and 0.98 for these probabilities.
  expect(held / bins).toBeGreaterThan(0.93);
  expect(held / bins).toBeLessThan(0.99);
});
