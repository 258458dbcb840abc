import type { Page } from "@playwright/test";
import { expect, hold, languages, test } from "./reader.ts";

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

test("a word that was pointed at before the page's scripts came shows its card all the same", async ({
  page,
}) => {
  const release = await hold(page, "**/_next/static/**/*.js");
  await page.goto("/en/cross-entropy/", { waitUntil: "commit" });
  const term = page.locator("main a.term").first();
  await term.hover();
  release();
  await expect(card(page)).toBeVisible();
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

test("an equation says where it is used: on its card, and where it stands once it is called up", async ({
  page,
}) => {
  await page.goto("/en/kl-divergence/");
  const formula = page.locator("#eq-split");
  const uses = formula.locator(".formula-uses");
  await expect(uses).toBeHidden();
  await formula.locator(".formula-number").click();
  await expect(uses).toBeVisible();
  const link = uses.getByRole("link", { name: /^7 · / }).first();
  await expect(link).toHaveAttribute("href", /^\/en\/summary\/#/);
  await page.goto("/en/summary/");
  const reference = page.locator('a.ref[href="/en/kl-divergence/#eq-split"]').first();
  await reference.scrollIntoViewIfNeeded();
  await reference.hover();
  await expect(card(page)).toContainText("Used in");
  await expect(card(page).locator("a")).toHaveCount(0);
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
  // H(p,q) is a term as a whole, and so are its parts.
  for (const next of ["cross-entropy", "p", "q", "entropy", "excess"]) {
    await page.keyboard.press("ArrowRight");
    await expect(passage).toHaveAttribute("data-lit", next);
  }
  await page.keyboard.press("Tab");
  await expect(page.locator("[data-lit]")).toHaveCount(0);
});

test("a term lights up in figures, points too, and from any link of its passage", async ({ page }) => {
  await page.goto("/en/entropy/", { waitUntil: "networkidle" });
  const figure = page.locator('[data-output="coin-curve"] svg:visible');
  const point = figure.locator("path.point.term-theta");
  await expect(point).toHaveCSS("filter", "none");
  const passage = page.locator(".prose > section", { has: page.locator('[data-cell="coin-curve"]') });
  const link = passage.locator(".formula-number").first();
  await link.focus();
  await page.keyboard.press("ArrowRight");
  await expect(passage).toHaveAttribute("data-lit", "theta");
  await expect(point).toHaveCSS("filter", /drop-shadow/);
  await expect(figure.getByText("θ", { exact: true })).toHaveCSS("font-weight", "700");
  await link.blur();
  await expect(page.locator("[data-lit]")).toHaveCount(0);

  await page.goto("/en/why-p-log-q/", { waitUntil: "networkidle" });
  const filled = page
    .locator('[data-output="rules-curve"] svg:visible path[style*="fill:var(--plot-q)"]')
    .first();
  await expect(filled).toHaveCSS("filter", "none");
  const section = page.locator(".prose > section", { has: page.locator('[data-cell="rules-curve"]') });
  await section.locator("p a[href]:visible").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(section).toHaveAttribute("data-lit", "p");
  await page.keyboard.press("ArrowRight");
  await expect(section).toHaveAttribute("data-lit", "q");
  await expect(filled).toHaveCSS("filter", /drop-shadow/);

  // A chapter's own term: a whole formula, a name in the code, and what a figure is about.
  const price = page.locator("#eq-expectation .term-price").first();
  const passageOf = page.locator(".prose > section", { has: page.locator("#eq-expectation") });
  await price.locator(".mop").first().hover();
  await expect(passageOf).toHaveAttribute("data-lit", "price");
  for (const mark of await passageOf.locator(".term-price, .code-price").all())
    await expect(mark).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
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
