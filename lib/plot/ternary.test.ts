import { expect, test } from "vitest";
import { contour, placeOf } from "./contours.ts";
import { handlesText } from "./handles.ts";
import { curves, ternary } from "./index.ts";
import { sized } from "./sized.ts";

const alt = "what the figure shows";

test("the corners of the triangle are a side apart, and its middle is the uniform distribution", () => {
  const corners = [placeOf([1, 0, 0]), placeOf([0, 1, 0]), placeOf([0, 0, 1])];
  for (const [i, a] of corners.entries()) {
    const b = corners[(i + 1) % 3] ?? a;
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(1, 12);
  }
  const middle = placeOf([1 / 3, 1 / 3, 1 / 3]);
  expect(middle.x).toBeCloseTo(0.5, 12);
  expect(middle.y).toBeCloseTo(Math.sqrt(3) / 6, 12);
});

test("a level of one share is a straight line parallel to a side", () => {
  const [line, ...more] = contour(([, , c]) => c, 0.3);
  expect(more).toEqual([]);
  // From side to side at the height 0.3·√3/2.
  for (const { y } of line ?? []) expect(y).toBeCloseTo(0.3 * Math.sqrt(0.75), 12);
  const xs = (line ?? []).map(({ x }) => x);
  expect(Math.min(...xs)).toBeCloseTo(0.15, 12);
  expect(Math.max(...xs)).toBeCloseTo(0.85, 12);
});

test("a level around the middle is one closed line", () => {
  const lines = contour((p) => Math.max(...p), 0.5);
  expect(lines).toHaveLength(1);
  const [line = []] = lines;
  expect(line[0]?.x).toBeCloseTo(line.at(-1)?.x ?? Number.NaN, 6);
  expect(line[0]?.y).toBeCloseTo(line.at(-1)?.y ?? Number.NaN, 6);
});

test("a level that is nowhere reached draws nothing", () => {
  expect(contour(([a]) => a, 2)).toEqual([]);
});

test("a point that is no distribution over three outcomes is an error", () => {
  const draw = (p: readonly number[]) => () =>
    ternary({ outcomes: ["a", "b", "c"], height: ([a = 0]) => a, levels: [0.5], points: [{ p }], alt });
  expect(draw([0.5, 0.5])).toThrow("plot.ternary: points[0].p has 2 entries for 3 outcomes");
  expect(draw([0.5, 0.6, 0.1])).toThrow(
    "plot.ternary: points[0].p must be a distribution, got 0.5, 0.6, 0.1",
  );
  expect(draw([0.2, 0.3, 0.5])).not.toThrow();
});

test("a drawing carries what is needed to read a place in it, for the points that can be moved", () => {
  const figure = curves({
    series: [{ name: "f", y: (x) => x }],
    points: [
      { x: 0.2, y: 0.2 },
      { x: 0.5, y: 0.5, drag: { x: "theta" } },
    ],
    xRange: [0, 1],
    yRange: [0, 2],
    alt,
  });
  const fitted = sized(figure, "wide");
  const { width, left, across, x, y, points } = JSON.parse(handlesText(fitted));
  expect({ width, x, y, points }).toEqual({
    width: 680,
    x: [0, 1],
    y: [0, 2],
    points: [{ at: 1, x: "theta" }],
  });
  expect(left + across).toBeLessThan(680);
});

test("a drawing without movable points carries nothing", () => {
  expect(handlesText(sized(curves({ series: [{ name: "f", y: (x) => x }], alt }), "wide"))).toBe("");
});
