import { expect, test } from "vitest";
import { distributionsIn } from "./distributions-in.ts";

test.each([
  ["f([0.5, 0.5]) → NaN", [[0.5, 0.5]]],
  [
    "f([0.5,0.25,0.25], [1,0,0]) → Infinity",
    [
      [0.5, 0.25, 0.25],
      [1, 0, 0],
    ],
  ],
  ["f([1,1], [0.9,0.2]) → [0.5,0.5]", [[0.5, 0.5]]],
  ["f(0.3, [1]) → 2", []],
  [
    "f([[0.5,0.5],[1,0]]) → 1",
    [
      [0.5, 0.5],
      [1, 0],
    ],
  ],
  ['f([NaN, 1], [-1, 2], []) → "…', []],
])("%s has the distributions %j", (text, distributions) => {
  expect(distributionsIn(text)).toEqual(distributions);
});
