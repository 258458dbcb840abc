import { expect, test } from "vitest";
import { parseCell } from "./parse.ts";

test("types count for nothing: only what is used at run time is referenced", () => {
  const cell = parseCell("interface P { x: Q }\nconst p: P = make<R>(q as S);\nlet t: typeof u;");
  expect([...cell.references.keys()]).toEqual(["make", "q"]);
  expect(cell.defines).toEqual(["p", "t"]);
});

test("the last expression is the result, whatever follows that is no code", () => {
  const result = (source: string): string | undefined => {
    const { code, result: place } = parseCell(source);
    return place && code.slice(place.start, place.end).trim();
  };
  expect(result("const a = 1;\na + 1;")).toBe("a + 1");
  expect(result("a, b;;")).toBe("a, b");
  expect(result("(a) // b;")).toBe("(a)");
  expect(result("p as number[]\ninterface P {}")).toBe("p");
  expect(result("'use strict'")).toBe("'use strict'");
  expect(result("a\nconst b = 1")).toBeUndefined();
  expect(result("if (a) b")).toBeUndefined();
  expect(result("")).toBeUndefined();
});

test("imports are taken from known modules, and leave no code behind", () => {
  const source = 'import d, { a as b, type C } from "m";\nimport * as all from "m"; b';
  const cell = parseCell(source, ["m"]);
  expect(cell.error).toBeUndefined();
  expect(cell.imports).toEqual([
    { module: "m", imported: "default", local: "d" },
    { module: "m", imported: "a", local: "b" },
    { module: "m", imported: "*", local: "all" },
  ]);
  expect(cell.code).toHaveLength(source.length);
  expect(cell.code.replace(/\s+/g, "")).toBe(";;b");
});

test("an import from elsewhere is an error where the module is named", () => {
  const { error } = parseCell('1;\nimport x from "https://example.org/x.js"', ["surprisal/math"]);
  expect(error).toMatchObject({ code: "syntax", at: { line: 2, column: 15 } });
  expect(error?.message).toContain("surprisal/math");
});

test.each([
  ["let x = ;", "Unexpected token", 1, 9],
  ["const a = 1;\nconst a = 2;", "Identifier 'a' has already been declared", 2, 7],
  ["if (a {", "Unexpected token", 1, 7],
  ["const s: string = 'abc", "Unterminated string constant", 1, 19],
  ["return 1", "'return' outside of function", 1, 1],
  ["\n  await = 1", "Unexpected token", 2, 9],
] as const)("%j is a syntax error in place", (source, message, line, column) => {
  const { error } = parseCell(source);
  expect(error).toMatchObject({ code: "syntax", name: "SyntaxError", at: { line, column } });
  expect(error?.message).toBe(message);
});

test("a half-typed cell is taken to define what its lines begin to declare", () => {
  const cell = parseCell("const p = [0.5,\nlet q = 1\nasync function f(\nclass A {\n  const inner = 2");
  expect(cell.error).toBeDefined();
  expect(cell.defines).toEqual(["p", "q", "f", "A"]);
});

test.each([
  ["brackets", "[".repeat(100_000)],
  ["closed brackets", `${"(".repeat(40_000)}1${")".repeat(40_000)}`],
  ["braces", "{".repeat(50_000)],
  ["templates", "`${".repeat(30_000)],
  ["types", `type A = ${"Array<".repeat(10_000)}1${">".repeat(10_000)};`],
  ["functions", `${"a=>".repeat(30_000)}1`],
  ["a long sum", `1${"+1".repeat(40_000)}`],
])("code nested too deeply is an error of the cell: %s", (_, source) => {
  expect(parseCell(source).error).toMatchObject({ code: "syntax", message: "the code is nested too deeply" });
});

test("code of any length and none the less no program takes no longer than a long program", () => {
  const most = 100_000;
  const sources = [
    "a<".repeat(most / 2),
    `function${" ".repeat(most - 9)}(`,
    "x".repeat(most + 1),
    "const a = 1;\n".repeat(most),
  ];
  const began = performance.now();
  for (const source of sources) expect(parseCell(source).error?.code).toBe("syntax");
  // Looking at each pair of characters takes a hundred times as long.
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("a cell that is too long says how long it may be", () => {
  expect(parseCell("1;".repeat(50_001)).error?.message).toBe(
    "the code is too long: a cell holds 100000 characters, and this has 100002",
  );
});

test("controls with literal names are known before the cell runs", () => {
  const source =
    'const t = slider("theta", { min: 0, max: 1 });\nf(select("k", o), toggle(name), distribution("p", o))';
  expect(parseCell(source).inputs.toSorted()).toEqual(["k", "p", "theta"]);
});
