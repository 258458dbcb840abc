import { expect, test } from "vitest";
import type { InputSpec, InputValue } from "../../lib/kernel/outputs.ts";
import { withValue } from "./with-value.ts";

const slider: InputSpec = { type: "slider", name: "n", label: "n", min: 0, max: 1, step: 0.1, value: 0.5 };
const select: InputSpec = { type: "select", name: "f", label: "f", options: ["a", "b"], value: "a" };
const toggle: InputSpec = { type: "toggle", name: "t", label: "t", value: false };
const distribution: InputSpec = {
  type: "distribution",
  name: "p",
  label: "p",
  outcomes: ["A", "B", "C"],
  value: [500, 300, 200],
  least: 2,
  most: 6,
};

const moved: readonly (readonly [InputSpec, InputValue])[] = [
  [slider, 0.7],
  [select, "b"],
  [toggle, true],
  [distribution, [100, 300, 600]],
];

test.for(moved)("shows the reader's value of %o", ([spec, value]) => {
  expect(withValue(spec, value)).toEqual({ ...spec, value });
});

test.for(moved)("shows %o as the cell has it when the reader has not touched it", ([spec]) => {
  expect(withValue(spec, undefined)).toBe(spec);
});

test("keeps the cell's own value when an edit has made another kind of input of it", () => {
  expect(withValue(slider, "b")).toBe(slider);
  expect(withValue(select, 0.7)).toBe(select);
  expect(withValue(toggle, [1, 2])).toBe(toggle);
  expect(withValue(distribution, true)).toBe(distribution);
});
