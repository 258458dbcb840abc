import { expect, test } from "vitest";
import { logSumExp } from "./softmax.ts";

/** Results from mpmath 1.3 with 700 digits, from the very doubles that are passed. */
test.each([
  [[-Math.LN2, -Math.LN2], 2.3190468138462996e-17],
  [[-0.1, -2.3521684610440907], 3.5084531757496424e-18],
  [[-1e-300, -690.7755278982137], 2.3670096176710113e-314],
  [[-1e-10, -23.025850929940457], 4.999956916675204e-21],
])("logSumExp(%j) keeps its digits where the sum is 1 but for rounding", (logits, expected) => {
  // One unit in the last place; subnormal results have fewer bits.
  expect(Math.abs(logSumExp(logits) - expected)).toBeLessThanOrEqual(
    Math.max(2 ** -52 * Math.abs(expected), 5e-324),
  );
});

test("masked outcomes and outcomes below the smallest double add nothing to such a sum", () => {
  const halves = [-Math.LN2, -Math.LN2];
  expect(logSumExp([...halves, -Infinity, -1e9])).toBe(logSumExp(halves));
});
