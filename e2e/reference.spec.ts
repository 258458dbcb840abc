import { readDocstrings } from "../lib/book/reference/docstrings.ts";
import { themes } from "../lib/book/reference/themes.ts";
import { expect, kernelRests, languages, numbersOf, outputOf, test } from "./reader.ts";

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

for (const language of languages)
  test(`in ${language} every example shows what its docstring says, before and after running it`, async ({
    page,
  }) => {
    const check = async () => {
      for (const name of names) {
        const wanted = valuesOf(name);
        const found = await numbersOf(page, name);
        const numbers = wanted.flatMap(numbersIn);
        expect(found.length, `${name}: how many numbers`).toBe(numbers.length);
        for (const [i, number] of numbers.entries())
          expect(isClose(found[i] ?? Number.NaN, number), `${name}: ${found[i]} ≈ ${number}`).toBe(true);
        for (const text of wanted.flatMap(textsIn)) await expect(outputOf(page, name)).toContainText(text);
      }
    };
    await page.goto(`/${language}/reference/`);
    await check();
    await page.locator('[data-action="run-all"]').click();
    await expect(page.locator('main[data-kernel="off"]')).toHaveCount(0);
    await kernelRests(page);
    await expect(page.locator('section[data-cell]:not([data-state="done"])')).toHaveCount(0);
    await check();
  });

test("both languages list the same functions, and the cover leads to them", async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/`);
    await page.locator(".cover-contents a").last().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/reference/$`));
    expect(await page.locator(".prose h3").allInnerTexts()).toEqual(names);
  }
});
