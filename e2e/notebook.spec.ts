import {
  cellOf,
  expect,
  kernelRests,
  languages,
  numbersOf,
  outputOf,
  rewriteCell,
  runCell,
  test,
} from "./reader.ts";

for (const language of languages)
  test.describe(language, () => {
    test.beforeEach(({ page }) => page.goto(`/${language}/entropy/`));

    test("an edit changes what depends on it and nothing else", async ({ page }) => {
      const before = await page.locator("[data-output]").allInnerTexts();
      expect(before.length).toBeGreaterThan(7);
    });
  });
