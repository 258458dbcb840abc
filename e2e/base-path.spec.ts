import { expect, kernelRests, numbersOf, test } from "./reader.ts";

test("under a sub-path the front door, the links, the styles and the kernel work", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveURL(/\/surprisal\/en\/$/);
  await page.locator(".cover-contents a").first().click();
  await expect(page).toHaveURL(/\/surprisal\/en\/entropy\/$/);
  await page.locator('[data-action="run-all"]').click();
  await expect(page.locator('main[data-kernel="off"]')).toHaveCount(0);
  await kernelRests(page);
  expect((await numbersOf(page, "coin"))[0]).toBeCloseTo(0.499915958164528, 12);
  await page.locator('[data-output="coin-curve"] figure').dispatchEvent("click");
  await expect(page.locator('[data-output="coin-curve"] .plot-stage')).toHaveCount(1);
  await page.locator(".site-header a[hreflang]").click();
  await expect(page).toHaveURL(/\/surprisal\/zh\/entropy\//);
});
