import { describe, expect, test } from "vitest";
import type { MimeBundle } from "../kernel/outputs.ts";
import { bookContents, loadText, loadTexts } from "./chapter.ts";
import { locales } from "./locale.ts";
import type { Outline } from "./outline.ts";
import { runCells } from "./run-cells.ts";

const root = process.cwd();
const summary = "summary";

describe.each(bookContents(root))("$slug", async (place) => {
  const { outline } = await loadText(root, place, "en");
  const ran = await runCells(outline.cells);
  const outputs = [...ran.cells.values()].flatMap((cell) => cell.outputs);
  const shown = (type: keyof MimeBundle) =>
    outputs.filter((output) => "bundle" in output && output.bundle[type] !== undefined).length;

  test("has cells, figures, things to move and predictions enough", () => {
    expect(outline.cells.length).toBeGreaterThanOrEqual(8);
    expect(shown("application/vnd.plotly.v1+json")).toBeGreaterThanOrEqual(3);
    expect(shown("application/vnd.surprisal.input+json")).toBeGreaterThanOrEqual(3);
    expect(blocksOf(outline, "Predict").length).toBeGreaterThanOrEqual(2);
  });
});

// Both languages have the same blocks; what these refer to is each one's own.
test.each(locales)("each correction in %s refers to a cell that shows it", async (locale) => {
  const without: string[] = [];
  let count = 0;
  for (const { place, text } of (await loadTexts(root, locale)).values())
    for (const { line, end } of blocksOf(text.outline, "Correction")) {
      count++;
      const within = text.outline.references.filter((it) => it.line > line && it.line < end);
      if (!within.some(({ target }) => /^cell-|#cell-/.test(target))) without.push(`${place.slug}:${line}`);
    }
  expect(count).toBeGreaterThan(15);
  expect(without).toEqual([]);
});

test.each(locales)("the summary in %s leads to every equation of the other chapters", async (locale) => {
  const texts = await loadTexts(root, locale);
  const led = new Set(texts.get(summary)?.text.outline.references.map(({ target }) => target));
  const equations = [...texts].flatMap(([slug, { text }]) =>
    slug === summary ? [] : text.outline.equations.map(({ id }) => `${slug}#eq-${id}`),
  );
  expect(equations.length).toBeGreaterThan(50);
  expect(equations.filter((equation) => !led.has(equation))).toEqual([]);
});

/** Where the blocks of one kind begin, and where what follows them does. */
function blocksOf({ structure }: Outline, name: string): { line: number; end: number }[] {
  return structure.flatMap(({ kind, line }, index) =>
    kind.startsWith(`<${name}>`)
      ? [{ line, end: structure[index + 1]?.line ?? Number.POSITIVE_INFINITY }]
      : [],
  );
}
