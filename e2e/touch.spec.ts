import { axeFindings } from "./axe.ts";
import { code, order, own } from "./cells.ts";
import { fingerOf, spotsOf } from "./demonstrations/hands.ts";
import { cellOf, expect, languages, numbersOf, outputOf, test } from "./reader.ts";

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

for (const language of languages)
  test(`in ${language} at 360 px and by touch alone cells are added, written, run, stopped and compared`, async ({
    page,
  }) => {
    await page.goto(`/${language}/entropy/`);
    const [first = ""] = await order(page);
    await cellOf(page, first).locator('[data-action="more"]').tap();
    await cellOf(page, first).locator('[data-action="text-below"]').tap();
    await expect(own(page).locator("textarea")).toBeFocused();
    await page.keyboard.insertText("$\\log_2 8$");
    await own(page).locator('[data-action="edit"]').tap();
    await expect(own(page).locator(".katex")).toHaveCount(1);
    await own(page).locator('[data-action="more"]').tap();

    const cell = cellOf(page, "diaries");
    const write = async (source: string) => {
      await cell.locator(code).first().tap();
      await expect(cell.locator(".cm-content")).toBeFocused();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(source);
      await cell.locator('[data-action="run"]').tap();
    };
    await write("while (true) {}");
    await cell.locator('[data-action="stop"]').tap();
    await expect(outputOf(page, "diaries").locator('[data-error="stopped"]')).toBeVisible();
    await write("h * 2;");
    const slider = page.locator('[data-input="theta"]');
    const { middle, right } = await spotsOf(slider);
    const finger = await fingerOf(page);
    await finger.drag(middle, right);
    await expect(slider).toHaveValue("1");
    // A coin that always falls the same way: h = 0.
    await expect.poll(() => numbersOf(page, "diaries")).toEqual([0]);
    await cell.locator('[data-action="more"]').tap();
    await cell.locator('[data-action="compare"]').tap();
    await expect(cell.locator("[data-difference]")).toContainText("h * 2;");

    const bar = page.locator("[role=toolbar]");
    await bar.locator('[data-action="more"]').tap();
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await fits();
    const small = await page
      .locator('section[data-own] button, [data-cell="diaries"] button, [role=toolbar] button')
      .evaluateAll(
        (buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 24).length,
      );
    expect(small).toBe(0);
    expect(
      await axeFindings(page, { within: ["section[data-own]", "[role=toolbar]", "[data-cell=diaries]"] }),
    ).toEqual([]);

    await bar.locator('[data-action="variables"]').tap();
    const panel = page.locator("dialog");
    await expect(panel.locator('[data-variable="theta"]')).toContainText("1");
    await fits();
    await panel.getByRole("button").tap();
    await expect(panel).toHaveCount(0);

    await own(page).locator('[data-action="remove"]').tap();
    const notice = page.locator('[data-notice="removed"]');
    await expect(own(page)).toHaveCount(0);
    expect((await notice.boundingBox())?.width).toBeLessThanOrEqual(360);
    await notice.locator('[data-action="undo"]').tap();
    await expect(own(page).locator(".katex")).toHaveCount(1);
    await expect(notice).toHaveCount(0);
  });
