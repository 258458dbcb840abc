import { expect, test } from "vitest";
import { fixOf } from "./fix.ts";

const duplicate = (...names: string[]) => ({ code: "duplicate", names }) as const;
const assignment = (...names: string[]) => ({ code: "assignment", names }) as const;
const nothing = { isTaken: () => false, lastOf: () => undefined };

test.each([
  ["const x = 1;\nx + 1;", "const x2 = 1;\nx2 + 1;"],
  ["const x = 1; const f = (x) => x; f(x);", "const x2 = 1; const f = (x) => x; f(x2);"],
  ["const x = 1; ({ x, y: x });", "const x2 = 1; ({ x: x2, y: x2 });"],
  ["const { x, y } = p; x;", "const { x: x2, y } = p; x2;"],
  ["const { x = 1 } = p; x;", "const { x: x2 = 1 } = p; x2;"],
  ["function x() { return x.length; }", "function x2() { return x2.length; }"],
  ["class x { x = x.y; }", "class x2 { x = x2.y; }"],
  ["let x: number = 1; x += 2; x++;", "let x2: number = 1; x2 += 2; x2++;"],
  ["const x = 1; { const x = 2; x; } x;", "const x2 = 1; { const x = 2; x; } x2;"],
  ["const x = 1; a.x; ({ x: 1 });", "const x2 = 1; a.x; ({ x: 1 });"],
  ['import { x } from "m";\nx();', 'import { x as x2 } from "m";\nx2();'],
])("a name defined twice is renamed wherever it is meant: %s", (source, expected) => {
  expect(fixOf(duplicate("x"), source, nothing)).toEqual({
    kind: "rename",
    name: "x",
    to: "x2",
    source: expected,
  });
});

test("a new name is one that nobody has", () => {
  const taken = { ...nothing, isTaken: (name: string) => name === "x3" };
  expect(fixOf(duplicate("x2"), "const x2 = 1; const x4 = 2;", taken)?.to).toBe("x5");
});

test("an assignment to another cell's name becomes one to a copy", () => {
  expect(fixOf(assignment("x"), "x = x + 1;\nx;", nothing)).toEqual({
    kind: "copy",
    name: "x",
    to: "x2",
    source: "let x2 = x;\nx2 = x2 + 1;\nx2;",
  });
});

test.each([
  [1.5, "1.5"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  [true, "true"],
  ['"a"', '"\\"a\\""'],
  [[0.5, Number.NaN], "[0.5, NaN]"],
  [undefined, "0"],
])("a cell in a circle is given the last value of what it needs: %s", (last, literal) => {
  const fix = fixOf({ code: "cycle", names: ["x"] }, "const y = x + 1;", { ...nothing, lastOf: () => last });
  expect(fix).toEqual({
    kind: "value",
    name: "x",
    to: "x2",
    source: `const x2 = ${literal};\nconst y = x2 + 1;`,
  });
});

test("several names are mended at once", () => {
  expect(fixOf(duplicate("x", "y"), "const x = 1, y = x;", nothing)).toMatchObject({
    name: "x, y",
    to: "x2, y2",
    source: "const x2 = 1, y2 = x2;",
  });
});

test("other errors have no such remedy", () => {
  expect(fixOf({ code: "runtime", names: ["x"] }, "x;", nothing)).toBeUndefined();
});
