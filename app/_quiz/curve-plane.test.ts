import { expect, test } from "vitest";
import { heightAfter, placeOf, plane, pointAt } from "./curve-plane.ts";

const label = { zh: "", en: "" };
const axes = { x: { label, from: 0, to: 2 }, y: { label, from: -1, to: 3 } };

test("places heights between the bottom and the top of the plot, and points evenly across", () => {
  expect(placeOf(axes, 0, 11, -1)).toEqual({ x: 0, y: plane.height });
  expect(placeOf(axes, 10, 11, 3)).toEqual({ x: plane.width, y: 0 });
  expect(placeOf(axes, 5, 11, 1)).toEqual({ x: plane.width / 2, y: plane.height / 2 });
});

test("finds the nearest point and the height under the pointer, and keeps both within the plot", () => {
  const box = { left: 100, top: 50, width: 500, height: 200 };
  expect(pointAt(axes, 11, { clientX: 224, clientY: 150 }, box)).toEqual({ index: 2, height: 1 });
  expect(pointAt(axes, 11, { clientX: 0, clientY: 0 }, box)).toEqual({ index: 0, height: 3 });
  expect(pointAt(axes, 11, { clientX: 900, clientY: 900 }, box)).toEqual({ index: 10, height: -1 });
});

test.for([
  ["ArrowUp", 0, 0.1],
  ["ArrowDown", 0, -0.1],
  ["PageUp", 0, 0.5],
  ["Home", 0, -1],
  ["End", 0, 3],
  ["ArrowDown", -1, -1],
  ["ArrowUp", undefined, 1.1],
] as const)("%s moves a point from %s to %s", ([key, from, to]) => {
  expect(heightAfter(key, from, axes)).toBeCloseTo(to, 12);
});

test("other keys move nothing", () => {
  expect(heightAfter("Tab", 0, axes)).toBeUndefined();
});
