import { anything, assert, property } from "fast-check";
import { expect, test } from "vitest";
import { consoleText, inspect } from "./inspect.ts";
import type { ValueTree } from "./outputs.ts";
import { tex } from "./tex.ts";

const tree = (value: unknown): ValueTree | undefined =>
  inspect(value)["application/vnd.surprisal.value+json"];
const text = (value: unknown): string => inspect(value)["text/plain"];

test.each([
  [0.1 + 0.2, "0.30000000000000004"],
  [-0, "-0"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  [12n, "12n"],
  ["a\n", '"a\\n"'],
  [true, "true"],
  [null, "null"],
  [undefined, "undefined"],
  [Symbol("s"), "Symbol(s)"],
  [[0.5, -0, "b"], '[0.5, -0, "b"]'],
  [new Float64Array([0.5, 1]), "Float64Array(2) [0.5, 1]"],
  [{ a: 1, b: { c: [] } }, "{ a: 1, b: { c: [] } }"],
  [new Set([1, 2]), "Set(2) [1, 2]"],
  [new Map([["k", 1]]), "Map { k: 1 }"],
  [new Error("no"), 'Error { message: "no" }'],
  [/x/g, 'RegExp { pattern: "/x/g" }'],
  [new Date(0), 'Date { time: "1970-01-01T00:00:00.000Z" }'],
  [function entropy() {}, "function entropy"],
  [class Coin {}, "function Coin"],
  [Object.create(null), "{}"],
])("%o reads as %s", (value, expected) => {
  expect(text(value)).toBe(expected);
});

test("console text shows strings bare and all else as in code", () => {
  expect(consoleText("a b")).toBe("a b");
  expect(consoleText(["a b"])).toBe('["a b"]');
});

test("a class instance goes by its class", () => {
  class Coin {
    theta = 0.5;
  }
  expect(tree(new Coin())).toMatchObject({
    type: "object",
    name: "Coin",
    entries: [["theta", { value: "0.5" }]],
  });
});

test("a value that holds itself says so", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(text(loop)).toBe("{ self: circular }");
});

test("the same object beside itself is no circle", () => {
  const part = { a: 1 };
  expect(text([part, [part]])).toBe("[{ a: 1 }, [{ a: 1 }]]");
});

test("depth, items, entries and characters are bounded, and what is left out is counted", () => {
  expect(text([[[[[1]]]]])).toBe("[[[[Array …]]]]");
  expect(tree(new Float64Array(10_000_000))).toMatchObject({ length: 10_000_000, items: { length: 100 } });
  expect(tree(new Array(10_000_000))).toMatchObject({ length: 10_000_000, items: { length: 100 } });
  const wide = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, i]));
  expect(tree(wide)).toMatchObject({ entries: { length: 50 }, more: 10 });
  expect(tree("x".repeat(20_000))).toEqual({ type: "string", value: "x".repeat(10_000), cut: 10_000 });
  expect(text(Array.from({ length: 100 }, () => "x".repeat(1000))).length).toBeLessThan(10_100);
});

test("a bushy value stops growing at ten thousand nodes", () => {
  let bushy: unknown = 1;
  for (let i = 0; i < 4; i++) bushy = Array.from({ length: 100 }, () => bushy);
  const count = (node: ValueTree): number =>
    node.type === "array" ? node.items.reduce((sum, item) => sum + count(item), 1) : 1;
  const shown = tree(bushy);
  expect(shown && count(shown)).toBeLessThan(11_000);
});

test("accessors are not called", () => {
  let calls = 0;
  const value = Object.defineProperty({ a: 1 }, "b", { enumerable: true, get: () => calls++ });
  expect(text(value)).toBe("{ a: 1, b: (computed when read) }");
  expect(calls).toBe(0);
});

const refuse = (): never => {
  throw new Error("no");
};
const hostile = new Proxy(
  {},
  { ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse, get: refuse },
);
const revoked = Proxy.revocable([], {});
revoked.revoke();

test.each([
  ["a proxy that throws at every look", hostile],
  ["a revoked proxy", revoked.proxy],
  ["a list of such", [hostile, hostile]],
  ["a throwing toString", { toString: refuse, toJSON: refuse, [Symbol.toPrimitive]: refuse }],
  ["a throwing length", Object.defineProperty(new Float64Array(2), "length", { get: refuse })],
  ["a class whose name throws", new (Object.defineProperty(class {}, "name", { get: refuse }))()],
  ["an error that can't be read", Object.defineProperty(new Error("x"), "message", { get: refuse })],
  ["a false map", Object.create(Map.prototype)],
  ["a false date", Object.create(Date.prototype)],
  ["an invalid date", new Date(Number.NaN)],
  ["a huge integer", 2n ** 100_000n],
  ["a figure that resists", { data: [hostile], layout: hostile }],
  ["a table that resists", [{ a: 1 }, hostile]],
  [
    "nesting without end",
    (() => {
      let value: unknown = 1;
      for (let i = 0; i < 100_000; i++) value = { data: [value], layout: { value } };
      return value;
    })(),
  ],
])("%s is shown, not thrown", (_, value) => {
  const bundle = inspect(value);
  expect(bundle["text/plain"].length).toBeLessThan(20_000);
  expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
});

test("whatever the value, its bundle is plain data", () => {
  assert(
    property(
      anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withBigInt: true }),
      (value) => {
        const bundle = inspect(value);
        expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
      },
    ),
  );
});

test("records with the same keys are a table, too", () => {
  const bundle = inspect([
    { x: "a", p: 0.5 },
    { p: 0.5, x: "b" },
  ]);
  expect(bundle["application/vnd.surprisal.table+json"]).toEqual({
    columns: ["x", "p"],
    rows: [
      [
        { type: "string", value: "a", cut: 0 },
        { type: "number", value: "0.5" },
      ],
      [
        { type: "string", value: "b", cut: 0 },
        { type: "number", value: "0.5" },
      ],
    ],
    more: 0,
  });
});

test.each([
  ["nothing", []],
  ["other keys", [{ a: 1 }, { b: 1 }]],
  ["a key too many", [{ a: 1 }, { a: 1, b: 2 }]],
  ["objects in records", [{ a: [1] }]],
  ["empty records", [{}]],
  ["numbers", [1, 2]],
])("%s make no table", (_, value) => {
  expect(inspect(value)["application/vnd.surprisal.table+json"]).toBeUndefined();
});

test("a long table is cut after 200 rows", () => {
  const table = inspect(Array.from({ length: 1000 }, (_, i) => ({ i })))[
    "application/vnd.surprisal.table+json"
  ];
  expect(table).toMatchObject({ rows: { length: 200 }, more: 800 });
});

test("a figure becomes plain JSON that shares nothing with the original", () => {
  const figure = {
    data: [{ type: "bar", y: new Float64Array([0.5, Number.NaN]), x: ["a", "b"], hover: () => 1 }],
    layout: { title: { text: "t" }, meta: { alt: "two bars" }, gone: undefined },
  };
  const bundle = inspect(figure);
  expect(bundle["text/plain"]).toBe("two bars");
  expect(bundle["application/vnd.plotly.v1+json"]).toEqual({
    data: [{ type: "bar", y: [0.5, null], x: ["a", "b"] }],
    layout: { title: { text: "t" }, meta: { alt: "two bars" } },
  });
});

test("a figure too large to draw is no figure", () => {
  const figure = (length: number) => ({ data: [{ y: new Float64Array(length) }], layout: {} });
  expect(inspect(figure(20_000))["application/vnd.plotly.v1+json"]).toBeDefined();
  expect(inspect(figure(10_000_000))["application/vnd.plotly.v1+json"]).toBeUndefined();
});

test("a formula keeps its backslashes and takes values in", () => {
  expect(inspect(tex`H = ${1.5}\,\text{bits} < ${Number.POSITIVE_INFINITY}`)).toEqual({
    "text/plain": "$H = 1.5\\,\\text{bits} < \\infty$",
    "text/latex": "H = 1.5\\,\\text{bits} < \\infty",
  });
});
