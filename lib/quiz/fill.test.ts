import { expect, test } from "vitest";
import { fill, misplacedPlaceholders, placeholders } from "./fill.ts";
import { typesetNumber } from "./typeset-number.ts";

const values = { p: 0.25, q: 2 / 3, n: 4, long_name2: -1.5, big: 1e9, none: Number.POSITIVE_INFINITY };

test.each([
  ["$q = {q}$", "$q = 0.666667$"],
  ["$q = {q:3}$", "$q = 0.667$"],
  ["{p:1} and {p:2} and {p:5}", "0.3 and 0.25 and 0.25"],
  ["{p}{q:2}{n}", "0.250.674"],
  ["{long_name2}", "−1.5"],
  ["{none} 比特", "∞ 比特"],
  ["\\frac{1}{{q:2}}", "\\frac{1}{0.67}"],
  ["\\frac{{p}}{{n}}", "\\frac{0.25}{4}"],
  ["2^{{n}}", "2^{4}"],
  ["\\cdot {n} \\log_2 {p} \\ln{n} \\approx{p:1}", "\\cdot 4 \\log_2 0.25 \\ln4 \\approx0.3"],
  ["\\ln {{n}}", "\\ln {4}"],
  ["\\hat p {n}", "\\hat p 4"],
  ["\\truth{{p}}", "\\truth{0.25}"],
])("%j becomes %j", (text, filled) => {
  expect(fill(text, values)).toBe(filled);
});

test.each([
  "\\truth{p}",
  "\\truth {p}",
  "\\frac{p}{q}",
  "\\frac{1}{q}",
  "\\sqrt[3]{p}",
  "\\sqrt{n}",
  "\\text{p}",
  "\\mathcal{p}",
  "\\operatorname{p}",
  "\\widehat{p}",
  "x^{n}",
  "x_{n}",
  "\\{p\\}",
  "\\{p}",
  "{}",
  "{p q}",
  "{1}",
  "{unknown}",
  "{toString}",
  "{p:}",
  "{p:x}",
])("%j is left alone", (text) => {
  expect(fill(text, values)).toBe(text);
});

test("the names that a text wants are listed, also unknown ones; arguments of TeX are none", () => {
  expect(placeholders("{p} \\truth{q} {r:2} \\frac{1}{{n}}")).toEqual(["p", "r", "n"]);
});

test("digits in an argument of TeX are a placeholder that was misplaced", () => {
  expect(misplacedPlaceholders("{p:2} \\truth{p:2} \\frac{1}{q:3} x^{n} \\frac{1}{{q:3}}")).toEqual([
    "\\truth{p:2}",
    "}{q:3}",
  ]);
});

test.each([
  [0, undefined, "0"],
  [-0, undefined, "0"],
  [1, 3, "1"],
  [0.5, 3, "0.5"],
  [0.49996, 3, "0.500"],
  [0.1 + 0.2, undefined, "0.3"],
  [0.1 + 0.2, 3, "0.3"],
  [-2 / 3, 3, "−0.667"],
  [1 / 3, undefined, "0.333333"],
  [100, undefined, "100"],
  [1234567, undefined, "1234570"],
  [1e9, undefined, "10⁹"],
  [2.5e-7, undefined, "2.5×10⁻⁷"],
  [0.0004, 3, "4×10⁻⁴"],
  [-0.0004, 3, "−4×10⁻⁴"],
  [Number.NEGATIVE_INFINITY, 2, "−∞"],
  [Number.NaN, 2, "?"],
])("%d to %s digits is printed as %j", (value, digits, printed) => {
  expect(typesetNumber(value, digits)).toBe(printed);
});
