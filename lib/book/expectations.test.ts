import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Output } from "../kernel/outputs.ts";
import { bookContents, loadText } from "./chapter.ts";
import type { Expectation, Expectations } from "./expected.ts";
import { locales } from "./locale.ts";
import { type RanCell, runCells } from "./run-cells.ts";
import { shownNumbers } from "./shown-numbers.ts";

const root = process.cwd();

// The last bits of log and exp differ between engines, and every chapter is a sum of a few dozen of them.
const usualTolerance = 1e-12;

for (const place of bookContents(root))
  describe.each(locales)(`${place.slug} in %s`, async (locale) => {
    const { expected }: { expected: Expectations } = await import(join(place.folder, "expected.ts"));
    const text = await loadText(root, place, locale);
    const ran = await runCells(text.outline.cells);

    test.each(Object.entries(expected))("cell %s shows what is expected of it", (id, expectation) => {
      const cell = ran.cells.get(id);
      expect(cell, "the cell has run").toBeDefined();
      if (cell !== undefined) expectShown(cell, expectation);
    });
  });

function expectShown({ outputs }: RanCell, expectation: Expectation): void {
  const { values, figures = [], text = "", error, tolerance = usualTolerance } = expectation;
  // What is close enough counts as equal, so that a failure lists all numbers side by side.
  const found = shownNumbers(outputs).map((value, index) => {
    const wanted = values[index];
    return wanted !== undefined && isClose(value, wanted, tolerance) ? wanted : value;
  });
  expect(found).toEqual(values);
  for (const { trace, x, y } of figures) {
    const isDrawn = pointsOf(outputs, trace).some(
      (point) => isAt(point.x, x, tolerance) && isAt(point.y, y, tolerance),
    );
    expect(isDrawn, `trace ${trace} has the point (${x}, ${y})`).toBe(true);
  }
  expect(outputs.map(wordsOf).join("\n")).toContain(text);
  expect(outputs.flatMap((output) => (output.kind === "error" ? [output.error.code] : []))).toEqual(
    error === undefined ? [] : [error],
  );
}

/** `NaN` and the infinities are close to themselves only; all else within the tolerance, relative above 1. */
function isClose(found: number, wanted: number, tolerance: number): boolean {
  if (!Number.isFinite(wanted)) return Object.is(found, wanted);
  return Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}

function isAt(found: unknown, wanted: number | string, tolerance: number): boolean {
  if (typeof found !== "number" || typeof wanted !== "number") return found === wanted;
  return isClose(found, wanted, tolerance);
}

/** The points of one trace of the cell's only figure. */
function pointsOf(outputs: readonly Output[], trace: number): { x: unknown; y: unknown }[] {
  const figures = outputs.flatMap((output) =>
    "bundle" in output ? (output.bundle["application/vnd.plotly.v1+json"] ?? []) : [],
  );
  const { x, y } = figures[0]?.data[trace] ?? {};
  return listOf(x).map((at, index) => ({ x: at, y: listOf(y)[index] }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordsOf(output: Output): string {
  if ("bundle" in output) return output.bundle["text/plain"];
  if (output.kind === "stream") return output.text;
  return output.kind === "error" ? output.error.message : "";
}
