import { expect, test } from "vitest";
import { inspect } from "../kernel/inspect.ts";
import type { MimeBundle, Output } from "../kernel/outputs.ts";
import { shownNumbers } from "./shown-numbers.ts";

function shown(...values: unknown[]): number[] {
  return shownNumbers(values.map((value) => ({ kind: "result", bundle: inspect(value) })));
}

test("lists the numbers of values in the order of their appearance", () => {
  expect(shown(1, { a: 2, b: [3, { c: 4 }], d: 5 }, [6])).toEqual([1, 2, 3, 4, 5, 6]);
});

test("lists a table's numbers row by row", () => {
  const rows = [
    { x: "a", p: 0.75, n: 3 },
    { x: "b", p: 0.25, n: 1 },
  ];
  expect(shown(rows)).toEqual([0.75, 3, 0.25, 1]);
});

test("keeps what is no ordinary number: NaN, the infinities, minus zero", () => {
  expect(shown([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0])).toEqual([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
  ]);
});

test("counts no numbers that are text, big integers, or what figures draw", () => {
  const figure = { data: [{ type: "bar", y: [1, 2] }], layout: { height: 300 } };
  expect(shown("3.14", ["1"], 10n, true, null, undefined, figure)).toEqual([]);
});

test("counts no numbers of inputs, streams and errors", () => {
  const slider = { type: "slider", name: "n", label: "n", min: 0, max: 9, step: 1, value: 5 } as const;
  const bundle: MimeBundle = {
    "text/plain": "5",
    "application/vnd.surprisal.input+json": slider,
    "application/vnd.surprisal.value+json": { type: "number", value: "5" },
  };
  const outputs: Output[] = [
    { kind: "display", bundle },
    { kind: "stream", name: "log", text: "42" },
    { kind: "error", error: { code: "runtime", name: "RangeError", message: "got 7" } },
    { kind: "cut", reason: "outputs" },
  ];
  expect(shownNumbers(outputs)).toEqual([]);
});
