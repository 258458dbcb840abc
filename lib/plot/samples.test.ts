import fc from "fast-check";
import { expect, test } from "vitest";
import { runsWithin, sample } from "./samples.ts";

test("samples include both ends and the middle of the interval", () => {
  const xs = sample((x) => x, { from: 2, to: 4, samples: 5, name: "f" }).map((point) => point.x);
  expect(xs[0]).toBe(2);
  expect(xs[2]).toBe(3);
  expect(xs[4]).toBe(4);
});

test("a function that gives NaN is named with the place", () => {
  expect(() => sample(() => Number.NaN, { from: 0, to: 1, samples: 3, name: "f" })).toThrow("f.y(0) is NaN");
});

test("a line is cut where it crosses the range", () => {
  const line = [
    { x: 0, y: 0 },
    { x: 1, y: 2 },
  ];
  expect(runsWithin(line, [0, 1], [0.5, 1])).toEqual([
    [
      { x: 0.25, y: 0.5 },
      { x: 0.5, y: 1 },
    ],
  ]);
});

test("a curve that leaves the range and comes back is two pieces", () => {
  const peak = [0, 2, 0].map((y, x) => ({ x, y }));
  expect(runsWithin(peak, [0, 2], [0, 1])).toEqual([
    [
      { x: 0, y: 0 },
      { x: 0.5, y: 1 },
    ],
    [
      { x: 1.5, y: 1 },
      { x: 2, y: 0 },
    ],
  ]);
});

test("an infinite value is a gap", () => {
  const points = [0, 0, Number.POSITIVE_INFINITY, 0, 0].map((y, x) => ({ x, y }));
  expect(runsWithin(points, [0, 4], [0, 1]).map((run) => run.map((point) => point.x))).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

test("no piece ever leaves the ranges", () => {
  const coordinate = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate })), (points) => {
      for (const { x, y } of runsWithin(points, [-1, 1], [0, 2]).flat()) {
        expect(Math.abs(x)).toBeLessThanOrEqual(1);
        expect(Math.abs(y - 1)).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 1 },
  );
});
