import type { Page } from "@playwright/test";
import { readDocstrings } from "../lib/book/reference/docstrings.ts";
import { themes } from "../lib/book/reference/themes.ts";
import { expect, kernelRests, languages, test } from "./reader.ts";

const names: readonly string[] = Object.values(themes).flat();
const documented = readDocstrings("lib/math");

/** Engines may differ in the last bits of a logarithm. */
const TOLERANCE = 2 ** -50;

/** What the docstring says that the examples give. */
function valuesOf(name: string): unknown[] {
  const examples = documented.get(name)?.examples ?? [];
  return examples.map(({ value }) => new Function(`return (${value});`)());
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "string" || typeof value === "boolean" ? [String(value)] : [];
}

function isClose(found: number, wanted: number): boolean {
  if (!Number.isFinite(wanted)) return Object.is(found, wanted);
  return Math.abs(found - wanted) <= TOLERANCE * Math.abs(wanted);
}

/** What every cell shows, by name; in one go, since there are so many. */
async function shownBy(
  page: Page,
): Promise<Map<string, { readonly numbers: number[]; readonly text: string }>> {
  const shown = await page.locator("[data-output]").evaluateAll((outputs) =>
    outputs.map((output) => ({
      name: output.getAttribute("data-output") ?? "",
      text: output.textContent ?? "",
      values: Array.from(output.querySelectorAll("[data-value]"), (number) =>
        number.getAttribute("data-value"),
      ),
    })),
  );
  return new Map(shown.map(({ name, text, values }) => [name, { text, numbers: values.map(Number) }]));
}

async function expectDocumentedValues(page: Page): Promise<void> {
  const shown = await shownBy(page);
  for (const name of names) {
    const { numbers = [], text = "" } = shown.get(name) ?? {};
    const wanted = valuesOf(name).flatMap(numbersIn);
    expect(numbers.length, `${name}: how many numbers`).toBe(wanted.length);
    for (const [i, number] of wanted.entries())
      expect(isClose(numbers[i] ?? Number.NaN, number), `${name}: ${numbers[i]} ≈ ${number}`).toBe(true);
    for (const word of valuesOf(name).flatMap(textsIn)) expect(text, name).toContain(word);
  }
}

for (const language of languages)
  test(`in ${language} every example shows what its docstring says, before and after running it`, async ({
    page,
  }) => {
    await page.goto(`/${language}/reference/`);
    await expectDocumentedValues(page);
    await page.locator('[data-action="run-all"]').click();
    await expect(page.locator('main[data-kernel="off"]')).toHaveCount(0);
    await kernelRests(page);
    await expect(page.locator('section[data-cell]:not([data-state="done"])')).toHaveCount(0);
    await expectDocumentedValues(page);
  });

test("both languages list the same functions, and the cover leads to them", async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/`);
    await page.locator('.cover-contents a[href$="/reference/"]').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/reference/$`));
    await expect(page.locator(".prose h3")).toHaveText(names);
  }
});
