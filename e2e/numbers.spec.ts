import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Expectations } from "../lib/book/expected.ts";
import type { AnyFigure } from "../lib/plot/figure.ts";
import { misdrawn } from "./drawn.ts";
import { chapters, expect, expectToFit, hold, kernelRests, languages, outputOf, test } from "./reader.ts";

type Figures = Readonly<Record<string, readonly AnyFigure[]>>;

async function expectationsOf(slug: string): Promise<Expectations> {
  const folder = readdirSync("content").find((name) => name.endsWith(`-${slug}`));
  const { expected }: { expected: Expectations } = await import(`../content/${folder}/expected.ts`);
  return expected;
}

/** `NaN` and the infinities are equal to themselves only; all else within the tolerance, relative above 1. */
function isClose(found: number, wanted: number, tolerance: number): boolean {
  if (!Number.isFinite(wanted)) return Object.is(found, wanted);
  return Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}

/** What every cell shows: its numbers at full precision, and the codes of its errors. */
async function shownBy(page: Page): Promise<Map<string, { numbers: number[]; errors: string[] }>> {
  const shown = await page.locator("[data-output]").evaluateAll((outputs: HTMLElement[]) => {
    const listed = (output: Element, name: string) =>
      [...output.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
    return outputs.map((output) => ({
      id: output.dataset.output ?? "",
      numbers: listed(output, "data-value"),
      errors: listed(output, "data-error"),
    }));
  });
  return new Map(shown.map(({ id, numbers, errors }) => [id, { numbers: numbers.map(Number), errors }]));
}

/** Of `figures`, the build's own, nothing counts but their axes. */
async function expectShown(page: Page, expectations: Expectations, figures: Figures): Promise<void> {
  const shown = await shownBy(page);
  for (const [id, { values, figures: points, tolerance = 1e-12, text, error }] of Object.entries(
    expectations,
  )) {
    const { numbers = [], errors = [] } = shown.get(id) ?? {};
    expect(numbers.length, `${id}: how many numbers`).toBe(values.length);
    for (const [index, wanted] of values.entries())
      expect(
        isClose(numbers[index] ?? Number.NaN, wanted, tolerance),
        `${id}[${index}]: ${numbers[index]} ≈ ${wanted}`,
      ).toBe(true);
    if (points !== undefined)
      expect(await misdrawn(page, { cell: id, figure: figures[id]?.[0], points })).toEqual([]);
    if (text !== undefined) await expect(outputOf(page, id)).toContainText(text);
    expect(errors, id).toEqual(error === undefined ? [] : [error]);
    if (error !== undefined)
      await expect(outputOf(page, id).locator(`[data-error="${error}"]`)).toBeVisible();
  }
}

/** The numbers in all cells' In [n]. */
async function promptsOf(page: Page): Promise<number[]> {
  const prompts = await page
    .locator("section[data-cell]")
    .getByText(/^In \[/)
    .allTextContents();
  return prompts.map((prompt) => Number(/\d+/.exec(prompt)?.[0]));
}

for (const language of languages)
  for (const slug of chapters)
    test(`${language}/${slug} shows the right numbers before any script has come and after running every cell, and fits every window`, async ({
      page,
    }) => {
      const release = await hold(page, "**/*.js");
      const expectations = await expectationsOf(slug);
      const path = `/${language}/${slug}/`;
      const figures: Figures = await (await page.request.get(`${path}figures.json`)).json();
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await expectShown(page, expectations, figures);
      const before = await promptsOf(page);
      // Pressed now, it is answered when the scripts have come.
      await page.locator('[data-action="run-all"]').click();
      release();
      await expect(page.locator('main[data-kernel="off"]')).toHaveCount(0);
      await kernelRests(page);
      await expect(page.locator('section[data-cell][data-state="stale"]')).toHaveCount(0);
      await expectShown(page, expectations, figures);
      const after = await promptsOf(page);
      // Each has run once more.
      expect(Math.min(...after)).toBeGreaterThan(Math.max(...before));
      expect(new Set(after).size).toBe(Object.keys(expectations).length);
      await expectToFit(page);
    });
