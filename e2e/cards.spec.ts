import type { Page } from "@playwright/test";
import { expect, languages, test } from "./reader.ts";

const card = (page: Page) => page.getByRole("tooltip");

for (const language of languages)
  test(`in ${language} a word of the glossary shows its meaning to pointer and keyboard, until Escape`, async ({
    page,
  }) => {
    await page.goto(`/${language}/cross-entropy/`);
    const term = page.locator("main a.term", { hasText: /^(cross-entropy|交叉熵)$/i }).first();
    await term.hover();
    await expect(card(page)).toContainText(/the whole bill|整张账单/);
    await expect(term).toHaveAttribute("aria-describedby", "card");
    // The way to the card may take the pointer off the word.
    await card(page).hover();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();

    await page.mouse.move(0, 0);
    await term.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect(card(page)).toContainText(/the whole bill|整张账单/);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/${language}/glossary/#cross-entropy$`));
  });

test("references preview an equation of this chapter and a figure of another", async ({ page }) => {
  await page.goto("/en/summary/");
  await page.locator('main a.ref[href$="#cell-coin-curve"]').first().hover();
  await expect(card(page).locator("svg")).toBeVisible();
  await page.goto("/en/entropy/");
  await page.locator('main a.ref[href="#eq-tangent"]').first().hover();
  await expect(card(page).locator(".katex")).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });
  test("the first tap on a word shows its card, the second follows the link", async ({ page }) => {
    await page.goto("/zh/cross-entropy/");
    const term = page.locator("main a.term").first();
    await term.tap();
    await expect(card(page)).toContainText("再点一次");
    await term.tap();
    await expect(page).toHaveURL(/\/zh\/glossary\/#/);
  });
});

test("a term lights up in its passage, by pointer and from the equation’s number by arrow keys", async ({
  page,
}) => {
  await page.goto("/en/kl-divergence/");
  const formula = page.locator("#eq-split");
  const passage = page.locator(".prose > section", { has: formula });
  const term = formula.locator(".term-q").first();
  await expect(term).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await term.hover();
  await expect(passage).toHaveAttribute("data-lit", "q");
  for (const mark of await passage.locator(".term-q, .code-q").all())
    await expect(mark).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await page.locator("h1").hover();
  await expect(page.locator("[data-lit]")).toHaveCount(0);
  await formula.locator(".formula-number").focus();
  await page.keyboard.press("ArrowRight");
  await expect(passage).toHaveAttribute("data-lit", "p");
  await page.keyboard.press("ArrowRight");
  await expect(passage).toHaveAttribute("data-lit", "q");
  await page.keyboard.press("ArrowRight");
  await expect(passage).toHaveAttribute("data-lit", "excess");
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-lit]")).toHaveCount(0);
});

test("a term lights up in code that is being edited, and in both languages side by side", async ({
  page,
}) => {
  await page.goto("/en/kl-divergence/twin/");
  const cell = page.locator('section[data-cell="pair"]');
  await cell.locator('[role="textbox"]').first().click();
  const name = cell.locator(".cm-content .code-p").first();
  await name.hover();
  await expect(page.locator('.prose > section[data-lit="p"]', { has: cell })).toHaveCount(1);
  await expect(
    page.locator('.prose > section[data-lit="p"]', { has: page.locator('[lang="zh-CN"] .term-p') }),
  ).not.toHaveCount(0);
});
