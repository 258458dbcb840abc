import { expect, test } from "vitest";
import { inputsFor } from "./inputs.ts";
import { messages } from "./messages.ts";
import { parseCell } from "./parse.ts";

const isKnown = (message: string): boolean => messages.some(({ pattern }) => pattern.test(message));

/** What readers get wrong, one of each sort. */
const broken = [
  ...["const p = [0.5, 0.5;", "let = 3;", "f(1, 2", "if (x {", "const x = ；", "a b", "1 = 2;", "x ==== y"],
  ...["'open", "`open", "/open", "/* open", "/[/u.test(x)", "/a/gg", "3px", "0123", "const x;", "return 1;"],
  ...["break;", "continue;", "throw\n1;", "try {}", "'\\u{'", "'\\x'", "const x = 1; const x = 2;"],
  ...["delete x;", "const eval = 1;", "(a, a) => a", "switch (x) { default: default: }", "a ?? b || c"],
  ...[
    "a?.b = 1",
    "class A { f() { return this.#x; } }",
    "const [...a,] = b;",
    "({ a }) = b;",
    "function () {}",
  ],
  ...["enum A { B }", "namespace A { export const b = 1; }", "class A { constructor(private a: number) {} }"],
  ...[
    "export const x = 1;",
    "export default 1;",
    "import('x')",
    "import.meta",
    "a + b as T * c",
    "import x from 'y';",
    "class { }",
    "(".repeat(20_000),
    `0${"+1".repeat(20_000)}`,
    "x".repeat(100_001),
  ],
];

test.each(broken)("the parser's word for %.40s is known in Chinese", (source) => {
  const message = parseCell(source).error?.message ?? "no error";
  expect(message, message).toSatisfy(isKnown);
});

const { slider, select, distribution, play, text } = inputsFor({ chosen: () => undefined, show: () => {} });
const any = (value: unknown) => JSON.parse(JSON.stringify({ value }))?.value;

test.each([
  () => slider("x", { min: Number.NaN, max: 1 }),
  () => slider("x", { min: 1, max: 0 }),
  () => slider("x", { min: 0, max: 1, step: 0 }),
  () => slider("x", { min: 0, max: 1, value: 2 }),
  () => play("x", { min: 0, max: 1, seconds: 0 }),
  () => text("x", { value: any(1) }),
  () => text("x", { most: 0 }),
  () => slider("", { min: 0, max: 1 }),
  () => slider(any(1), { min: 0, max: 1 }),
  () => slider("x", any(1)),
  () => select("x", { options: [] }),
  () => select("x", { options: ["a"], value: "b" }),
  () => distribution("x", { outcomes: ["a"], value: any(1) }),
  () => distribution("x", { outcomes: [], value: [1, 2], least: 3, most: 4 }),
  () => distribution("x", { outcomes: [], value: [-1, 2] }),
  () => distribution("x", { outcomes: [], value: [0, 0] }),
])("a control's refusal %# is known in Chinese", (declare) => {
  let message = "no error";
  try {
    declare();
  } catch (error) {
    message = error instanceof Error ? error.message : "";
  }
  expect(message, message).toSatisfy(isKnown);
});

test.each<[string, () => unknown]>([
  ["a number spread", () => Math.max(...any(5))],
  ["a number in place of a list", () => new Set(any(5))],
  ["a property of nothing", () => any(undefined).x],
  ["a part of nothing", () => (({ a }) => a)(any(null))],
  ["a sum over nothing", () => any([]).reduce((a: number, b: number) => a + b)],
  ["a text fewer than 0 times", () => "a".repeat(-1)],
  ["a hundred and one digits", () => (1).toFixed(101)],
  ["base 1", () => (2).toString(1)],
  ["half a BigInt", () => BigInt(0.5)],
  ["a BigInt by 0", () => 1n / BigInt(0)],
  ["a BigInt and a number", () => 1n + any(1)],
  ["a key of a text", () => "a" in any("b")],
])("the engine's word for %s is known in Chinese", (_, fail) => {
  let message = "no error";
  try {
    fail();
  } catch (error) {
    message = error instanceof Error ? error.message : "";
  }
  expect(message, message).toSatisfy(isKnown);
});

test("whose value it was that a cell has changed is said in Chinese, with how to copy it", () => {
  const message = "It has changed it (counts belongs to cell a: change a copy of it, as in new Map(counts))";
  const known = messages.find(({ pattern }) => pattern.test(message));
  expect(known?.zh).toContain("是别的单元的");
  expect(known?.pattern.exec(message)?.slice(1)).toEqual(["counts", "new Map(counts)"]);
});
