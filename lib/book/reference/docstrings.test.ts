import { expect, test } from "vitest";
import { modules } from "../../worker/library.ts";
import { docstringsOf, readDocstrings } from "./docstrings.ts";

const library = modules["surprisal/math"] ?? {};
const documented = readDocstrings("lib/math");

const TAGS_IN_ORDER = ["param", "returns", "throws", "example", "source"];

function docstringOf(name: string) {
  const docstring = documented.get(name);
  if (docstring === undefined) throw new Error(`${name} has no docstring`);
  return docstring;
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

test("a docstring is read whole, with the declaration under it", () => {
  const source = `
type Loud = { readonly volume: 11 };

/**
 * Says a number
 * aloud.
 *
 * $x$ with care
 *
 * Never
 * silent.
 *
 * @param x the number
 * @returns what was
 *   said
 * @throws RangeError if x is 0
 * @example say(1) // "one"
 * @source common sense
 */
export function say(x: number): string;
export function say(
  x: number,
  options: Loud,
): string;
export function say(x: number, options?: Loud): string {
  return "";
}
`;
  expect(docstringsOf(source)).toEqual([
    {
      name: "say",
      signatures: [
        "function say(x: number): string",
        "function say(x: number, options: { volume: 11 }): string",
      ],
      text: {
        summary: "Says a number aloud.",
        formula: "$x$ with care",
        conventions: ["Never silent."],
        params: { x: "the number" },
        returns: "what was said",
        throws: ["if x is 0"],
      },
      errors: ["RangeError"],
      examples: [{ call: "say(1)", value: '"one"' }],
      source: "common sense",
      tags: ["param", "returns", "throws", "example", "source"],
    },
  ]);
});

test.each(Object.keys(library))(
  "%s is documented: formula, returns, example and source, in order",
  (name) => {
    const { text, tags } = docstringOf(name);
    expect(text.summary).not.toBe("");
    expect(text.formula).toMatch(/\$.+\$/);
    expect(tags).toEqual(expect.arrayContaining(["returns", "example", "source"]));
    expect(tags).toEqual(tags.toSorted((a, b) => TAGS_IN_ORDER.indexOf(a) - TAGS_IN_ORDER.indexOf(b)));
  },
);

test.each(Object.keys(library))("every parameter of %s is described, under its own name", (name) => {
  const { signatures, text } = docstringOf(name);
  for (const signature of signatures) {
    const list = signature.slice(signature.indexOf("(") + 1);
    const names = Array.from(list.matchAll(/(?:^|, )(\w+)\??: /g), ([, parameter]) => parameter);
    for (const parameter of names) expect(Object.keys(text.params)).toContain(parameter);
    expect(names.length).toBeGreaterThan(0);
  }
});

test.each(Object.keys(library))("every example of %s gives the value that its docstring shows", (name) => {
  const { examples } = docstringOf(name);
  expect(examples.length).toBeGreaterThan(0);
  for (const { call, value } of examples) {
    expect(call).toContain(`${name}(`);
    expectSame(evaluate(call), evaluate(value));
  }
});
