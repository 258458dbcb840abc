import type { Page } from "@playwright/test";
import { expect, keptKeys, languages, test } from "./reader.ts";

/** A guess is shown before it is written down. */
async function isKept(page: Page, key: string): Promise<void> {
  await expect.poll(() => keptKeys(page, "settings")).toContain(key);
}

const chosen = { zh: "停一站", en: "with a stop" };

for (const language of languages)
  test(`${language}: an answer opens when a guess is given, and the guess stands beside it, after a reload too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/entropy/`, { waitUntil: "networkidle" });
    const block = page.locator("#predict-coin");
    const answer = block.locator("details > p").last();
    await expect(answer).toBeHidden();
    const field = block.getByRole("spinbutton");
    await field.fill("0.2");
    await field.press("Enter");
    await expect(answer).toBeVisible();
    const given = block.locator("[data-given]");
    await expect(given).toContainText("0.2");
    await expect(given).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await isKept(page, "guess entropy#predict-coin");
    await page.reload({ waitUntil: "networkidle" });
    await expect(field).toHaveValue("0.2");
    await expect(answer).toBeHidden();
    await block.locator("summary").click();
    await expect(given).toContainText("0.2");

    await page.goto(`/${language}/summary/`, { waitUntil: "networkidle" });
    const halfway = page.locator("#predict-halfway");
    await halfway.getByRole("radio", { name: chosen[language], exact: true }).check();
    await halfway.getByRole("button").press("Enter");
    await expect(halfway.locator("[data-given]")).toContainText(chosen[language]);
    await isKept(page, "guess summary#predict-halfway");
    await page.reload({ waitUntil: "networkidle" });
    await expect(halfway.getByRole("radio", { name: chosen[language], exact: true })).toBeChecked();
  });

test("no answer opens for an empty guess, and one can be seen without any", async ({ page }) => {
  await page.goto("/en/machine-learning/", { waitUntil: "networkidle" });
  const block = page.locator("#predict-shift");
  await expect(block.getByRole("textbox", { name: "My guess" })).toHaveAccessibleDescription(
    /Add 100 to all three scores/,
  );
  await block.getByRole("button", { name: "Commit" }).click();
  await expect(block.locator("details")).not.toHaveAttribute("open");
  await block.getByText("without a guess").click();
  await expect(block.locator('[data-cell="shift"]')).toBeVisible();
  await expect(block.locator("[data-given]")).toHaveCount(0);
});

test("what keeps a guess is fetched with the first one", async ({ page }) => {
  await page.goto("/en/summary/", { waitUntil: "networkidle" });
  const late: string[] = [];
  page.on("request", (request) => late.push(request.url()));
  const block = page.locator("#predict-verdict");
  await block.getByRole("textbox").fill("half a bit");
  expect(late.filter((url) => url.endsWith(".js"))).toEqual([]);
  await block.getByRole("button").click();
  await expect(block.locator("[data-given]")).toBeFocused();
  await expect.poll(() => late.some((url) => url.endsWith(".js"))).toBe(true);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("a prediction is a fold", async ({ page }) => {
    await page.goto("/en/entropy/");
    const block = page.locator("#predict-coin");
    await expect(block.locator("form")).toBeHidden();
    await block.getByText("I have my guess").click();
    await expect(block.locator("details > p").last()).toBeVisible();
  });
});
