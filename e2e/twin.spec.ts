import { expect, languages, test } from "./reader.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const language of languages)
    test(`a chapter led to from ${language} stands in both languages, paragraph by paragraph`, async ({
      page,
    }) => {
      const other = language === "zh" ? "en" : "zh-CN";
      await page.goto(`/${language}/cross-entropy/`);
      const paragraphs = await page.locator(".prose > section > p").count();
      await page.locator(".twin-link a").click();
      await expect(page).toHaveURL(new RegExp(`/${language}/cross-entropy/twin/$`));
      const pairs = page
        .locator(".prose > section > div")
        .filter({ has: page.locator(`:scope > div[lang="${other}"] > p`) });
      await expect(pairs).toHaveCount(paragraphs);
      const isHan = await pairs.evaluateAll((rows) =>
        rows.map((row) =>
          Array.from(row.children, (column) => /\p{Script=Han}/u.test(column.textContent ?? "")),
        ),
      );
      expect(isHan).toEqual(isHan.map(() => (language === "zh" ? [true, false] : [false, true])));
    });
});

test("both languages share one notebook, and no id stands twice", async ({ page }) => {
  await page.goto("/en/cross-entropy/twin/");
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  const theta = page.locator('[data-cell="coin"] [data-input="theta"]');
  await theta.focus();
  await page.keyboard.press("End");
  // A coin that always falls on one side is worth nothing.
  await expect(page.locator('[data-output="coin"] [data-value]').first()).toHaveAttribute("data-value", "0");
});
