import { expect, languages, test } from "./reader.ts";

test.describe("a Chinese browser", () => {
  test.use({ locale: "zh-CN" });
  test("is led from the front door to the Chinese cover", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/zh\/$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  });
});

test.describe("a browser of another language", () => {
  test.use({ locale: "fr-FR" });
  test("is led to the English cover, and to the Chinese one once that was chosen", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/en\/$/);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(/\/zh\/$/);
    await page.goto("/");
    await expect(page).toHaveURL(/\/zh\/$/);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the front door is a plain choice of two languages", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("link", { name: /中文/ })).toBeVisible();
    await page.getByRole("link", { name: /English/ }).click();
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test("an address that does not exist says so in both languages, and leads to their covers", async ({
  page,
}) => {
  // The server answers with this page: asked for by its name it comes without the browser's own complaint.
  await page.goto("/404.html");
  await expect(page.getByRole("link", { name: /没有这一页/ })).toHaveAttribute("href", "/zh/");
  await page.getByRole("link", { name: /No such page/ }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

for (const language of languages) {
  test(`the cover of ${language} leads to a chapter and back`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await page.locator(".cover-contents a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/entropy/$`));
    await page.locator(".chapter-navigation .prev").click();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  });

  test(`the contents of a chapter in ${language} follow the reading, and the other language opens at the same place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    // Once the fonts of the formulas are there nothing moves any more.
    await page.goto(`/${language}/entropy/`, { waitUntil: "networkidle" });
    const headings = page.locator(".prose h2[id]");
    const third = headings.nth(2);
    const id = await third.getAttribute("id");
    await page.evaluate(
      (target) => document.getElementById(target ?? "")?.scrollIntoView({ behavior: "instant" }),
      id,
    );
    const current = page.locator('.outline-beside a[aria-current="location"]');
    await expect(current).toHaveAttribute("href", `#${id}`);
    // To the end, and from there to between two titles: none passes the line on its way.
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
    await expect(current).toHaveAttribute("href", `#${await headings.last().getAttribute("id")}`);
    await third.evaluate((title) =>
      scrollTo({ top: scrollY + title.getBoundingClientRect().top + 100, behavior: "instant" }),
    );
    await expect(current).toHaveAttribute("href", `#${id}`);
    await page.locator(".site-header a[hreflang]").click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
}

test("a chosen theme is there at the next visit, before anything is painted", async ({ page }) => {
  await page.goto("/en/entropy/");
  await page.getByLabel("Colours").selectOption("dark");
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto("/en/", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
});
