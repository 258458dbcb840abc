import { expect, test } from "vitest";
import { valueAt } from "./value-path.ts";

const values = { H: 1.5, p: [0.25, 0.75], label: "bits", isFair: true, 熵: 2, $x_1: 3 };

test("finds a variable's number", () => {
  expect(valueAt("H", values)).toBe(1.5);
  expect(valueAt("熵", values)).toBe(2);
  expect(valueAt("$x_1", values)).toBe(3);
});

test("finds an entry of a list", () => {
  expect(valueAt("p[1]", values)).toBe(0.75);
});

test.for(["q", "p[2]", "p[-1]", "H[0]", "p", "label", "label[0]", "isFair"])(
  "finds no number at %s",
  (of) => {
    expect(valueAt(of, values)).toBeUndefined();
  },
);

test.for(["", " H", "H + 1", "p[0", "p[0][0]", "p.length", "toString", "__proto__"])(
  "takes %o for no path at all",
  (of) => {
    expect(valueAt(of, values)).toBeUndefined();
  },
);

test("finds what is no finite number too: a page shows it as it is", () => {
  expect(valueAt("x", { x: Number.NaN })).toBeNaN();
});
