import { expect, expectToFit, languages, test } from "./reader.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages)
    test(`the chapter in ${language} shows every output, number and figure`, async ({ page }) => {
      await page.goto(`/${language}/entropy/`);
      const cells = page.locator("section[data-cell]");
      expect(await cells.count()).toBeGreaterThanOrEqual(8);
      await expect(
        page.locator('section[data-cell]:not([data-state="done"]):not([data-state="failed"])'),
      ).toHaveCount(0);
      expect(await page.locator("figure svg:visible").count()).toBeGreaterThanOrEqual(3);
      for (const figure of await page.locator("figure").all()) {
        expect((await figure.getAttribute("aria-label"))?.length).toBeGreaterThan(20);
        // What is drawn in a picture is not read again.
        await expect(figure).toHaveAttribute("role", "img");
        await expect(figure.locator("[aria-label], [role]")).toHaveCount(0);
        await expect(figure.locator(":scope > :not([aria-hidden])")).toHaveCount(0);
      }
      for (const value of await page.locator("data.value").all()) await expect(value).toHaveText(/\d|∞/);
    });
});

// Of the chapters themselves `numbers.spec.ts` sees it.
for (const language of languages)
  test(`nothing in ${language} is wider than its window, from a telephone's to a desk's`, async ({
    page,
  }) => {
    const study = ["review/", "exam/", "progress/", "teacher/"];
    for (const path of ["", "reference/", "glossary/", "cross-entropy/twin/", ...study]) {
      await page.goto(`/${language}/${path}`);
      await expectToFit(page);
    }
  });
