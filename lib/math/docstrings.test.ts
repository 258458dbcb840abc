import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "./index.ts";

/**
 * What a docstring says, for each exported function; the reference pages of the book are made of the same
 * text.
 */
interface Documented {
  readonly name: string;
  readonly text: string;
}

const TAGS_IN_ORDER = ["@returns", "@example", "@source"];

const folder = new URL("./", import.meta.url);
const documented = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) => docstringsOf(readFileSync(new URL(file, folder), "utf8")));

function docstringsOf(source: string): Documented[] {
  const matches = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)/g);
  return Array.from(matches, (match) => ({
    name: match[2] ?? "",
    text: (match[1] ?? "").replace(/\n \* ?/g, "\n"),
  }));
}

function docstringOf(name: string): string {
  return documented.find((entry) => entry.name === name)?.text ?? "";
}

function examplesOf(text: string): { call: string; value: string }[] {
  return Array.from(text.matchAll(/^@example (.*) \/\/ (.*)$/gm), (match) => ({
    call: match[1] ?? "",
    value: match[2] ?? "",
  }));
}

function evaluate(expression: string): unknown {
  const names = Object.keys(library);
  return new Function(...names, `"use strict"; return (${expression});`)(...Object.values(library));
}

/**
 * Equal, with numbers equal to within two units in the last place, as `Math.log2` may differ by one between
 * engines.
 */
function expectSame(actual: unknown, expected: unknown): void {
  if (typeof actual === "number" && typeof expected === "number" && Number.isFinite(expected)) {
    expect(Object.is(actual, -0)).toBe(false);
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(2 ** -51 * Math.abs(expected));
  } else if (Array.isArray(actual) && Array.isArray(expected)) {
    expect(actual.length).toBe(expected.length);
    for (const [i, value] of actual.entries()) expectSame(value, expected[i]);
  } else expect(actual).toEqual(expected);
}

test.each(Object.keys(library))("%s is documented: formula, returns, example and source", (name) => {
  const text = docstringOf(name);
  expect(text).toMatch(/^\$.*\$/m);
  const positions = TAGS_IN_ORDER.map((tag) => text.indexOf(tag));
  expect(Math.min(...positions)).toBeGreaterThan(0);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test.each(Object.keys(library))("every example of %s gives the value that its docstring shows", (name) => {
  const examples = examplesOf(docstringOf(name));
  expect(examples.length).toBeGreaterThan(0);
  for (const { call, value } of examples) {
    expect(call).toContain(`${name}(`);
    expectSame(evaluate(call), evaluate(value));
  }
});
