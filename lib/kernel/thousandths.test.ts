import { array, assert, double, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { moved, snap, withOutcome, withoutOutcome } from "./thousandths.ts";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const weights = array(double({ min: 0, noNaN: true, noDefaultInfinity: true }), {
  minLength: 1,
  maxLength: 12,
}).filter((list) => Math.max(...list) > 0);
const thousandths = weights.map(snap);

function expectDistribution(values: readonly number[]): void {
  expect(sum(values)).toBe(1000);
  expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
}

test("thirds become thousandths by largest remainder, the first first", () => {
  expect(snap([1, 1, 1])).toEqual([334, 333, 333]);
  expect(snap([0.5, 0.25, 0.25])).toEqual([500, 250, 250]);
  expect(snap([0.7, 0.1, 0.1, 0.1])).toEqual([700, 100, 100, 100]);
  expect(snap([1e308, 1e308])).toEqual([500, 500]);
  expect(snap([5e-324, 0])).toEqual([1000, 0]);
});

test("any weights snap to whole thousandths that sum to 1000 and keep the weights' order", () => {
  assert(
    property(weights, (list) => {
      const snapped = snap(list);
      expectDistribution(snapped);
      for (const [i, a] of list.entries())
        for (const [j, b] of list.entries())
          if (a > b) expect(snapped[i]).toBeGreaterThanOrEqual(snapped[j] ?? 0);
    }),
  );
});

test("no weight is snapped further than one thousandth away", () => {
  assert(
    property(array(integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }), (list) => {
      for (const [i, value] of snap(list).entries())
        expect(Math.abs(value - (1000 * (list[i] ?? 0)) / sum(list))).toBeLessThan(1);
    }),
  );
});

test.each([[[]], [[0, 0]], [[-1, 2]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])(
  "%j is refused",
  (list) => {
    expect(() => snap(list)).toThrow(RangeError);
  },
);

test("moving one outcome scales the others in proportion", () => {
  expect(moved([500, 300, 200], 0, 600)).toEqual([600, 240, 160]);
  expect(moved([500, 300, 200], 2, 1000)).toEqual([0, 0, 1000]);
  expect(moved([1000, 0, 0], 0, 400)).toEqual([400, 300, 300]);
  expect(moved([1000], 0, 300)).toEqual([1000]);
  expect(moved([600, 400], 1, -5)).toEqual([1000, 0]);
});

test("wherever an outcome is moved, the whole stays 1000 and the others keep their order", () => {
  assert(
    property(
      thousandths,
      integer({ min: 0, max: 20 }),
      double({ min: -100, max: 1100, noNaN: true }),
      (list, at, to) => {
        const index = at % list.length;
        const result = moved(list, index, to);
        expectDistribution(result);
        if (list.length > 1)
          expect(result[index]).toBeCloseTo(Math.min(1000, Math.max(0, Math.round(to))), 12);
        for (const [i, a] of list.entries())
          for (const [j, b] of list.entries())
            if (i !== index && j !== index && a > b) expect(result[i]).toBeGreaterThanOrEqual(result[j] ?? 0);
      },
    ),
  );
});

test("an outcome that is added takes an equal part; one that is removed gives its part back", () => {
  expect(withOutcome([500, 500])).toEqual([334, 333, 333]);
  expect(withOutcome([1000])).toEqual([500, 500]);
  expect(withoutOutcome([500, 300, 200], 0)).toEqual([600, 400]);
  expect(() => withoutOutcome([1000], 0)).toThrow(RangeError);
  assert(
    property(thousandths, (list) => {
      expectDistribution(withOutcome(list));
      expectDistribution(withoutOutcome(withOutcome(list), 0));
    }),
  );
});

test("there is no outcome outside the list to move", () => {
  expect(() => moved([500, 500], 2, 100)).toThrow(RangeError);
});
