import { expect, test } from "vitest";
import { formatDigits, formatNumber } from "./format-number.ts";

test.for([
  ["0", "0"],
  ["-0", "0"],
  ["7", "7"],
  ["-3", "−3"],
  ["1234567890", "1234567890"],
  ["0.5", "0.5"],
  ["0.30000000000000004", "0.3"],
  ["0.9182958340544896", "0.9183"],
  ["-0.9182958340544896", "−0.9183"],
  ["2.584962500721156", "2.585"],
  ["99.99999", "100"],
  ["1234.5678", "1234.57"],
  ["0.000123456", "0.0001235"],
] as const)("writes %s as %s", ([full, short]) => {
  expect(formatNumber(full)).toBe(short);
});

test.for([
  ["1e-4", "0.0001"],
  ["0.0000999", "9.99×10⁻⁵"],
  ["-0.000012", "−1.2×10⁻⁵"],
  ["5e-324", "4.941×10⁻³²⁴"],
  ["12345678.5", "1.235×10⁷"],
  ["9999999.5", "9999999.5"],
  ["1e15", "1×10¹⁵"],
  ["-1.7976931348623157e308", "−1.798×10³⁰⁸"],
] as const)("writes %s as %s: powers of ten only for the very small and the very large", ([full, short]) => {
  expect(formatNumber(full)).toBe(short);
});

test.for([
  ["NaN", "NaN"],
  ["Infinity", "∞"],
  ["-Infinity", "−∞"],
] as const)("writes %s as %s", ([full, short]) => {
  expect(formatNumber(full)).toBe(short);
  expect(formatDigits(Number(full), 3)).toBe(short);
});

test("gives no more digits after the point than asked for, and drops zeros at the end", () => {
  expect(formatDigits(1.584962, 3)).toBe("1.585");
  expect(formatDigits(1.5, 3)).toBe("1.5");
  expect(formatDigits(2.0001, 3)).toBe("2");
  expect(formatDigits(-0.25, 1)).toBe("−0.3");
  expect(formatDigits(12.6, 0)).toBe("13");
});

test("never tells a reader that a small number is zero", () => {
  expect(formatDigits(0.0004, 3)).toBe("4×10⁻⁴");
  expect(formatDigits(-0.0004, 3)).toBe("−4×10⁻⁴");
  expect(formatDigits(0, 3)).toBe("0");
});
