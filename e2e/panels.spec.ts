import type { Locator, Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { cellOf, expect, nameOf, numbersOf, rewriteCell, test } from "./reader.ts";

/** Opens one of the panels by keyboard; the button that did, and the panel. */
async function open(page: Page, name: string): Promise<readonly [button: Locator, panel: Locator]> {
  const bar = page.locator("[role=toolbar]");
  const button = bar.getByRole("button", { name, exact: true });
  if (!(await button.isVisible())) await bar.locator('[data-action="more"]').press("Enter");
  await button.press("Enter");
  const panel = page.locator("dialog");
  await expect(panel).toHaveAccessibleName(name);
  return [button, panel];
}

test("variables are read by name, kind, cell and state, and lead to their cells", async ({ page }) => {
  await page.goto("/en/entropy/");
  const units = await nameOf(page, "units");
  const coin = await nameOf(page, "coin");
  const zero = await nameOf(page, "naive-zero");
  await rewriteCell(page, "units", "const six = 1 / 6;\nconst units = entropy([six]);");
  await page.keyboard.press("Control+Enter");
  await expect(cellOf(page, "units")).toHaveAttribute("data-state", "failed");
  await rewriteCell(page, "coin", "const theta = 0.25;\nconst h = binaryEntropy(theta);\nh;");

  const [button, panel] = await open(page, "Variables");
  const reads = async (name: string, ...entries: (string | RegExp)[]) => {
    const row = panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    await expect(row.getByRole("cell")).toHaveText(entries);
  };
  await expect(panel.getByRole("columnheader")).toHaveText(["Name", "Value", "Kind", "Defined by", "State"]);
  await reads("theta", "no value yet", "", coin, "not run, or out of date");
  await reads("six", "no value yet", "", units, "failed");
  // Not run here, but printed.
  await reads("summer", "[0.5, 0.25, 0.25, 0]", "Array", zero, "as printed in the book");
  await reads("naive", "NaN", "number", zero, "as printed in the book");
  expect(await axeFindings(page, { within: ["dialog"] })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(button).toBeFocused();

  await cellOf(page, "coin").locator('[data-action="run"]').press("Enter");
  await expect.poll(() => numbersOf(page, "coin")).toHaveLength(1);
  await open(page, "Variables");
  await reads("theta", "0.25", "number", coin, "up to date");
  await reads("h", /^0\.811/, "number", coin, "up to date");
  await panel.locator('[data-variable="theta"]').getByRole("link").press("Enter");
  await expect(panel).toHaveCount(0);
  await expect(cellOf(page, "coin")).toBeFocused();
});

test("dependencies are drawn and listed, and lead to their cells", async ({ page }) => {
  await page.goto("/zh/entropy/");
  const coin = await nameOf(page, "coin");
  const curve = await nameOf(page, "coin-curve");
  const [button, panel] = await open(page, "依赖图");
  const list = panel.getByRole("listitem");
  await expect(list.getByText(`${coin}不依赖别的单元`, { exact: true })).toBeVisible();
  const needs = list.getByRole("link", { name: `${curve}用到：${coin}`, exact: true });
  await expect(needs).toBeVisible();
  await expect(panel.locator("[data-graph]").getByRole("link", { name: coin, exact: true })).toBeVisible();
  expect(await axeFindings(page, { within: ["dialog"] })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();

  await open(page, "依赖图");
  await needs.press("Enter");
  await expect(panel).toHaveCount(0);
  await expect(cellOf(page, "coin-curve")).toBeFocused();
  await open(page, "依赖图");
  await panel.locator("[data-graph]").getByRole("link", { name: coin, exact: true }).press("Enter");
  await expect(panel).toHaveCount(0);
  await expect(cellOf(page, "coin")).toBeFocused();
});
