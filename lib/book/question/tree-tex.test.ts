import { expect, test } from "vitest";
import { parse } from "../../quiz/expression.ts";
import { typeset } from "../typeset.ts";
import { treeTex } from "./tree-tex.ts";

function texOf(typed: string): string {
  const parsed = parse(typed, { names: ["p", "q", "theta", "yhat", "z1"], comparisons: true });
  if ("reason" in parsed) throw new RangeError(`texOf: ${typed} can't be read`);
  return treeTex(parsed.tree);
}

test.for([
  ["-p*log2(p)", "-p \\cdot \\log_2\\left(p\\right)"],
  ["p/q", "\\frac{p}{q}"],
  ["(p+q)/2", "\\frac{p + q}{2}"],
  ["p*(1-p)", "p \\cdot \\left(1 - p\\right)"],
  ["p-(q-1)", "p - \\left(q - 1\\right)"],
  ["-(p+q)", "-\\left(p + q\\right)"],
  ["(1-p)^2", "\\left(1 - p\\right)^{2}"],
  ["(p/q)^2", "\\left(\\frac{p}{q}\\right)^{2}"],
  ["2^-p", "2^{-p}"],
  ["sqrt(p)", "\\sqrt{p}"],
  ["abs(p-q)", "\\left|p - q\\right|"],
  ["exp(-p)", "e^{-p}"],
  ["max(p, q)", "\\max\\left(p, q\\right)"],
  ["theta*ln(yhat)", "\\theta \\cdot \\ln\\left(\\hat{y}\\right)"],
  ["p*(q/2)", "p \\cdot \\left(\\frac{q}{2}\\right)"],
  ["0 < p <= 1", "0 < p \\le 1"],
  ["z1", "z_{\\mathrm{1}}"],
] as const)("sets %s as it was understood", ([typed, tex]) => {
  expect(texOf(typed)).toBe(tex);
  expect(() => typeset(tex, false)).not.toThrow();
});
