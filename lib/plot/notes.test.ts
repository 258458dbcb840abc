import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./notes.ts";

test("labels that have room stay where they are", () => {
  expect(spread({ wanted: [0, 5, 10], sizes: [1, 1, 1], range: [0, 10] })).toEqual([0, 5, 10]);
});

test("labels that meet are moved apart by their height", () => {
  expect(spread({ wanted: [5, 5], sizes: [1, 1], range: [0, 10] })).toEqual([5, 6]);
});

test("labels at the upper end give way downwards", () => {
  expect(spread({ wanted: [10, 10], sizes: [2, 2], range: [0, 10] })).toEqual([8, 10]);
});

test("no two labels overlap as long as there is room for all", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 5 }), (wanted) => {
      const placed = spread({ wanted, sizes: wanted.map(() => 2), range: [0, 10] }).sort((a, b) => a - b);
      // Sums of a few numbers below ten: far below this in error.
      for (const [i, at] of placed.entries())
        expect(at - (placed[i - 1] ?? -2)).toBeGreaterThanOrEqual(2 - 1e-9);
    }),
    { seed: 1 },
  );
});
