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

test("code nested too deeply for the parser is an error of the cell", () => {
  expect(parseCell(`${"[".repeat(100_000)}`).error?.code).toBe("syntax");
});

test("controls with literal names are known before the cell runs", () => {
  const source =
    'const t = slider("theta", { min: 0, max: 1 });\nf(select("k", o), toggle(name), distribution("p", o))';
  expect(parseCell(source).inputs.toSorted()).toEqual(["k", "p", "theta"]);
});
