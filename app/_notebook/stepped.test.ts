import { expect, test } from "vitest";
import { stepped } from "./stepped.ts";

const range = { min: 0, max: 1, step: 0.1 };

test.each([
  [0.2, 1, 0.3],
  [0.3, -1, 0.2],
  [0.25, 1, 0.4],
  [0.95, 1, 1],
  [1, 1, 1],
  [0, -1, 0],
])("from %d, %d steps lead to %d", (value, steps, expected) => {
  expect(stepped({ ...range, value }, steps)).toBe(expected);
});
