import { expect, test } from "vitest";
import { sampler } from "./sampler.ts";

test("the same seed gives the same sequence, another seed another", () => {
  const p = [0.25, 0.25, 0.25, 0.25];
  const draw = (seed: number): number[] => Array.from({ length: 50 }, sampler(p, seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test("outcomes come as often as they should", () => {
  const p = [0.5, 0.3, 0, 0.2];
  const draw = sampler(p, 42);
  const counts = [0, 0, 0, 0];
  const total = 200000;
  for (let i = 0; i < total; i++) {
    const outcome = draw();
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  expect(counts[2]).toBe(0);
  // Five standard deviations of a binomial share are at most 5 · 0.5/√200000 < 0.0056.
  for (const [i, count] of counts.entries())
    expect(Math.abs(count / total - (p[i] ?? 0))).toBeLessThan(0.0056);
});

test("an outcome of probability 0 never comes, not even at the ends", () => {
  const draw = sampler([0, 1, 0], 3);
  for (let i = 0; i < 1000; i++) expect(draw()).toBe(1);
});

test("refuses a seed that is no 32-bit whole number", () => {
  expect(() => sampler([1], 0.5)).toThrow(
    "sampler: seed must be a whole number from 0 to 4294967295, got 0.5",
  );
  expect(() => sampler([1], -1)).toThrow(RangeError);
  expect(() => sampler([1], 2 ** 32)).toThrow(RangeError);
});
