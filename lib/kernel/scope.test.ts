import { parse } from "acorn";
import { expect, test } from "vitest";
import { namesOf } from "./scope.ts";

const names = (source: string) => namesOf(parse(source, { ecmaVersion: "latest", sourceType: "module" }));

/** Source, and the names that it takes from outside, in order of first use. */
test.each([
  ["a + b * a", "a b"],
  ["const a = 1; a", ""],
  ["a; const a = 1", ""],
  ["f(); function f() { return g }", "g"],
  ["x.y.z[w]", "x w"],
  ["({ a: b, [c]: d, e, f() { return h } })", "b c d e h"],
  ["const { a = b, [c]: { d }, ...r } = e", "b c e"],
  ["const [x, , y = x, ...z] = q", "q"],
  ["(a, { b, c = d }, ...e) => a + b + c + e + f", "d f"],
  ["function f(a = x) { var x = 1; return a + x }", "x"],
  ["function f(a, b = a) { return arguments }", ""],
  ["() => arguments", "arguments"],
  ["const f = function g() { return g }; g", "g"],
  ["class A extends B { [c] = d; static { var e = f } g() { return A + e } }", "B c d f e"],
  ["const A = class B { m() { return B } }; B", "B"],
  ["{ let a = 1; const b = a; class C {} function f() {} } a; b; C; f", "a b C f"],
  ["{ var a = 1 } a", ""],
  ["function f() { var a } a", "a"],
  ["if (t) { var v = 1 } v", "t"],
  ["for (let i = 0; i < n; i++) s(i); i", "n s i"],
  ["for (const [k, v] of m) k + v", "m"],
  ["for (x of xs) y", "x xs y"],
  ["try { a } catch (e) { e } finally { e }", "a e"],
  ["try {} catch { b }", "b"],
  ["switch (x) { case a: let b = 1; default: b } b", "x a b"],
  ["outer: for (;;) { break outer; continue outer }", ""],
  ["typeof a", "a"],
  [`\`\${a} \${\`\${b}\`}\`; t\`x\``, "a b t"],
  ["a?.b?.[c]?.(d)", "a c d"],
  ["async () => { for await (const x of y) await x }", "y"],
  ["function* g() { yield a; yield* b }", "a b"],
  ["import a, { b as c } from 'm'; import * as d from 'n'; a + b + c + d", "b"],
  ["(function () { return new.target })", ""],
  ["a.b = c; a[d]++", "a c d"],
  ["/x/.test(s) && 1n", "s"],
])("%s takes %j", (source, expected) => {
  expect([...names(source).free.keys()].join(" ")).toBe(expected);
});

test.each([
  ["x = 1", "x"],
  ["x += 1; y++; --z", "x y z"],
  ["[a, b.c, ...d] = e", "a d"],
  ["({ a, b: c = 1, ...d } = e)", "a c d"],
  ["for (k in o) {}", "k"],
  ["let x; x = 1; () => { x = 2 }", ""],
  ["function f(x) { x = 1 }", ""],
  ["x.y = 1; x[0]++", ""],
  ["{ let x } x = 1", "x"],
])("%s assigns %j", (source, expected) => {
  expect([...names(source).assigned.keys()].join(" ")).toBe(expected);
});

test.each([
  ["const a = 1, { b, c: [d] } = o; let e; var f; function g() {} class H {}", "a b d e f g H"],
  ["import i, { j as k } from 'm'; import * as l from 'n'", "i k l"],
  ["{ var a; let b; function c() {} } for (var d of []) {}", "a d"],
  ["async function f() {} function* g() {}", "f g"],
  ["() => { const a = 1 }", ""],
])("%s declares %j", (source, expected) => {
  expect([...names(source).declared].join(" ")).toBe(expected);
});

test("a free name is where it is first used", () => {
  expect(names("1 + theta + theta").free.get("theta")).toBe(4);
});
