import type { Page } from "@playwright/test";
import { cellOf, expect, languages, nameOf, numbersOf, rewriteCell, test } from "./reader.ts";

/** What a card says of a name that another cell declares. */
async function definedBy(page: Page, id: string, language: "zh" | "en"): Promise<string> {
  const name = await nameOf(page, id);
  return language === "en" ? `Defined in ${name}` : `在${name} 里定义`;
}

for (const language of languages)
  test.describe(`writing code in ${language}`, () => {
    test.beforeEach(({ page }) => page.goto(`/${language}/entropy/`));

    test("completion knows the library and other cells, and documents what it offers", async ({ page }) => {
      await rewriteCell(page, "diaries", "");
      await page.keyboard.type("klDiv");
      const list = page.locator(".cm-tooltip-autocomplete");
      const option = list.getByRole("option", { name: "klDivergence", exact: true });
      await expect(option).toBeVisible();
      await expect(page.locator(".cm-completionInfo .cell-card")).toContainText(/Kullback–Leibler|KL散度/);
      // Clicked: Enter makes a new line for as long as the list may have come as a surprise.
      await option.click();
      // The parenthesis opens the signature; the second argument is q.
      await page.keyboard.type("([0.5, 0.5], ");
      await expect(page.locator(".cell-card-parameter strong")).toHaveText("q");
      await page.keyboard.press("Escape");
      await expect(page.locator(".cell-card-parameter")).toHaveCount(0);
      await page.keyboard.type("[0.25, 0.75]");
      await page.keyboard.press("Shift+Enter");
      // D = 1 − ½ log₂ 3.
      await expect.poll(() => numbersOf(page, "diaries")).toEqual([expect.closeTo(0.20751874963942196, 12)]);
      await rewriteCell(page, "diaries", "");
      await page.keyboard.type("thet");
      // Of all names that begin so it is the only one.
      await expect(list.getByRole("option", { name: "theta", exact: true })).toBeVisible();
      const info = page.locator(".cm-completionInfo .cell-card");
      await expect(info).toContainText('const theta = slider("theta", {');
      await expect(info).toContainText(await definedBy(page, "coin", language));
    });

    test("what is wrong is marked before anything runs, and mended by a click", async ({ page }) => {
      await rewriteCell(page, "diaries", "entropie([0.5, 0.5]);");
      const mark = cellOf(page, "diaries").locator(".cm-lintRange-error");
      await expect(mark).toHaveText("entropie");
      await mark.hover();
      await page.locator(".cm-diagnosticAction").click();
      await expect(cellOf(page, "diaries").locator(".cm-content")).toContainText("entropy([0.5, 0.5]);");
      await expect(mark).toHaveCount(0);
    });

    test("what is wrong is found, told and mended by keyboard", async ({ page }) => {
      await rewriteCell(page, "diaries", "entropie([0.5, 0.5]);");
      const cell = cellOf(page, "diaries");
      await expect(cell.locator(".cm-lintRange-error")).toHaveText("entropie");
      await page.keyboard.press("F8");
      await expect(page.locator(".cm-tooltip-lint")).toContainText("entropie");
      await expect(cell.locator(".cm-announced")).toContainText("entropie");
      await page.keyboard.press("ControlOrMeta+Shift+M");
      const list = page.getByRole("listbox", { name: /^(诊断|Diagnostics)$/ });
      await expect(list).toBeFocused();
      await expect(list.getByRole("option", { selected: true })).toContainText("entropie");
      // The first letter of the mend that can be a key: of “Change to …” and of 改成 entropy.
      await page.keyboard.press(language === "en" ? "c" : "e");
      await expect(cell.locator(".cm-content")).toContainText("entropy([0.5, 0.5]);");
      await page.keyboard.press("Escape");
      await expect(cell.locator(".cm-content")).toBeFocused();
    });

    test("functions of other cells tell their parameters, also where they hide the library’s", async ({
      page,
    }) => {
      await rewriteCell(page, "units", "/** one of two */\nconst half = (x: number, y: number) => x / y;");
      await rewriteCell(page, "diaries", "");
      await page.keyboard.type("half(1, ");
      const active = page.locator(".cell-card-parameter strong");
      await expect(active).toHaveText("y");
      await expect(page.locator(".cell-card", { has: active })).toContainText("one of two");
      await rewriteCell(page, "units", "const entropy = (mine: number) => mine;");
      await rewriteCell(page, "diaries", "");
      await page.keyboard.type("entropy(");
      await expect(active).toHaveText("mine");
    });

    test("by F1 the name at the cursor tells what it is", async ({ page }) => {
      await rewriteCell(page, "diaries", "crossEntropy([1], [1]);");
      const cell = cellOf(page, "diaries");
      await page.keyboard.press("Home");
      await page.keyboard.press("F1");
      await expect(page.locator(".cm-tooltip-hover .cell-card")).toContainText("crossEntropy");
      await expect(cell.locator(".cm-announced")).toContainText("crossEntropy");
      await page.keyboard.press("ArrowRight");
      await expect(page.locator(".cm-tooltip-hover")).toHaveCount(0);
      await rewriteCell(page, "diaries", "theta * 2;");
      await page.keyboard.press("Home");
      await page.keyboard.press("F1");
      const card = page.locator(".cm-tooltip-hover .cell-card");
      await expect(card).toContainText('const theta = slider("theta", {');
      await expect(card).toContainText(await definedBy(page, "coin", language));
    });

    test("a name tells under the pointer what it is", async ({ page }) => {
      await rewriteCell(page, "diaries", "crossEntropy([1], [1]);");
      await cellOf(page, "diaries").locator(".cm-line").getByText("crossEntropy").hover();
      const card = page.locator(".cm-tooltip-hover .cell-card");
      await expect(card).toContainText("crossEntropy");
      await expect(card.getByRole("link")).toHaveAttribute("href", "../reference/#crossEntropy");
    });
  });
