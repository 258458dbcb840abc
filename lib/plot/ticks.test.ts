import { expect, test } from "vitest";
import { formatNumber, niceRange, ticks } from "./ticks.ts";

test("ticks are round numbers, both ends included where they are round", () => {
  expect(ticks([0, 1], 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(ticks([0, 1.75], 4)).toEqual([0, 0.5, 1, 1.5]);
  expect(ticks([-0.3, 0.3], 3)).toEqual([-0.2, 0, 0.2]);
});

test("ticks are exact decimals, without the dust of repeated addition", () => {
  expect(ticks([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3]);
});

test("a nice range holds the values and ends on round numbers", () => {
  expect(niceRange([0.1, 1.83], 4)).toEqual([0, 2]);
  expect(niceRange([-0.53, 0], 4)).toEqual([-0.6, 0]);
});

test("a single value gets a range that reaches to zero", () => {
  expect(niceRange([0, 0], 4)).toEqual([0, 1]);
  expect(niceRange([3, 3], 3)).toEqual([0, 3]);
  expect(niceRange([-2, -2], 4)).toEqual([-2, 0]);
});

test("numbers are shown without trailing zeros and with a true minus sign", () => {
  expect(formatNumber(0.5)).toBe("0.5");
  expect(formatNumber(100)).toBe("100");
  expect(formatNumber(-0.25)).toBe("−0.25");
  expect(formatNumber(2 / 3)).toBe("0.667");
});

test("a small number is not shown as zero", () => {
  expect(formatNumber(0.00012)).toBe("0.00012");
});

test("infinities have their sign", () => {
  expect(formatNumber(Number.POSITIVE_INFINITY)).toBe("∞");
  expect(formatNumber(Number.NEGATIVE_INFINITY)).toBe("−∞");
});
