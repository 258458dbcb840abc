import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";

const { outputFiles } = await build({
  entryPoints: ["lib/worker/harden.ts"],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "hardening",
});

/** A realm of its own, hardened as a worker is, that runs strict code and tells what it throws. */
function hardened(): (code: string) => unknown {
  // What came from this realm would lead to its own built-in objects, and freeze those.
  const context = createContext(Object.create(null));
  runInContext("Object.assign(globalThis, { performance: {}, postMessage() {}, close() {} });", context);
  runInContext(outputFiles[0]?.text ?? "", context);
  runInContext("var library = { f() {} }; var mend = hardening.keepRegExp(); hardening.withdraw();", context);
  runInContext("hardening.harden(library);", context);
  return (code) => runInContext(`"use strict"; try { ${code} } catch (error) { error.name }`, context);
}

test.each([
  "Array.prototype.push = () => 0;",
  "Array.prototype.sum = () => 0;",
  "Object.prototype.type = 1;",
  "({}).__proto__.toString = () => '';",
  "Object.setPrototypeOf(Array.prototype, null);",
  "Map.prototype.get = () => 0;",
  "[].values().__proto__.next = () => 0;",
  "(async () => {}).constructor.prototype.x = 1;",
  "Function.prototype.call = () => 0;",
  "Error.prepareStackTrace = () => 0;",
  "Math.log = () => 0;",
  "library.f = () => 0;",
  "library.f.own = 1;",
])("%s is refused", (code) => {
  expect(hardened()(code)).toBe("TypeError");
});

test.each([
  ['const e = new Error("x"); e.name = "Mine"; e.message = "y"; String(e);', "Mine: y"],
  ['const own = {}; own.toString = () => "own"; own.constructor = 1; String(own);', "own"],
  ["const own = {}; own.toString = 1; Object.keys(own).join();", "toString"],
  ['class Mine extends Error { name = "Mine"; } String(new Mine("x"));', "Mine: x"],
  ["class Pile extends Array { get top() { return this.at(-1); } } Pile.of(1, 2).top;", 2],
  ["const p = { valueOf() { return 2; } }; p * 3;", 6],
  ["const d = Object.create({ toString: 1 }); d.toString = 2; d.toString;", 2],
  ["[3, 1, 2].sort().map((x) => x * 2).join();", "2,4,6"],
])("%s works as ever", (code, expected) => {
  expect(hardened()(code)).toBe(expected);
});

test("regular expressions are mended, whatever was done to them", () => {
  const run = hardened();
  const spoiled =
    "RegExp.prototype.exec = () => null; RegExp.prototype.own = 1; delete RegExp.prototype.test;";
  expect(run(`${spoiled} /a/.exec("a");`)).toBe(null);
  expect(run('mend(); [/a/.exec("a")[0], /a/.test("a"), "own" in RegExp.prototype].join();')).toBe(
    "a,true,false",
  );
});

test("what a cell has no business with is gone", () => {
  expect(hardened()("typeof postMessage + typeof close;")).toBe("undefinedundefined");
});
