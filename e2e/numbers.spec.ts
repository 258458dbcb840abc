import { readdirSync } from "node:fs";
import type { Expectation, Expectations } from "../lib/book/expected.ts";
import { expect, kernelRests, languages, numbersOf, outputOf, test } from "./reader.ts";

const chapters = readdirSync("content").flatMap((folder) => /^(?:\d\d|[A-Z])-(.+)$/.exec(folder)?.[1] ?? []);

async function expectationsOf(slug: string): Promise<[string, Expectation][]> {
  const folder = readdirSync("content").find((name) => name.endsWith(`-${slug}`));
  const { expected }: { expected: Expectations } = await import(`../content/${folder}/expected.ts`);
  return Object.entries(expected);
}

/** `NaN` and the infinities are equal to themselves only; all else within the tolerance, relative above 1. */
function isClose(found: number, wanted: number, tolerance: number): boolean {
  if (!Number.isFinite(wanted)) return Object.is(found, wanted);
  return Math.abs(found - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}

for (const language of languages)
  for (const slug of chapters) {
    test.describe(`${language}/${slug}`, () => {
      test("shows the right numbers before any script has run, and after running every cell", async ({
        page,
      }) => {
        const expectations = await expectationsOf(slug);
        const check = async () => {
          for (const [id, { values, tolerance = 1e-12, text, error }] of expectations) {
            const found = await numbersOf(page, id);
            expect(found.length, `${id}: how many numbers`).toBe(values.length);
            for (const [index, wanted] of values.entries())
              expect(
                isClose(found[index] ?? Number.NaN, wanted, tolerance),
                `${id}[${index}]: ${found[index]} ≈ ${wanted}`,
              ).toBe(true);
            if (text !== undefined) await expect(outputOf(page, id)).toContainText(text);
            await expect(outputOf(page, id).locator("[data-error]")).toHaveCount(error === undefined ? 0 : 1);
            if (error !== undefined)
              await expect(outputOf(page, id).locator(`[data-error="${error}"]`)).toBeVisible();
          }
        };
        await page.goto(`/${language}/${slug}/`);
        await check();
        await page.locator('[data-action="run-all"]').click();
        await expect(page.locator('main[data-kernel="off"]')).toHaveCount(0);
        await kernelRests(page);
        await expect(page.locator('section[data-cell][data-state="stale"]')).toHaveCount(0);
        await check();
      });
    });
  }
