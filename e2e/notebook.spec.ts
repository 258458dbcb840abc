import type { Page } from "@playwright/test";
import {
  cellOf,
  expect,
  expectToConcern,
  hold,
  kernelRests,
  languages,
  numbersOf,
  outputOf,
  rewriteCell,
  runCell,
  test,
} from "./reader.ts";

/** What every cell shows, by id. */
async function shownBy(page: Page): Promise<Map<string, string>> {
  const entries = await page
    .locator("[data-output]")
    .evaluateAll((outputs) =>
      outputs.map((output) => [output.getAttribute("data-output") ?? "", output.innerHTML] as const),
    );
  return new Map(entries);
}

const said = {
  edited: { zh: "已修改", en: "edited" },
  stale: { zh: "已过期，现在运行", en: "out of date: run now" },
  reset: { zh: /^还原/, en: /^Reset/ },
};

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before.keys()].filter((id) => before.get(id) !== after.get(id));
}

for (const language of languages)
  test.describe(`the notebook in ${language}`, () => {
    test.beforeEach(({ page }) => page.goto(`/${language}/entropy/`));

    test("an edit is marked, and changes what depends on it and nothing else", async ({ page }) => {
      const before = await shownBy(page);
      const edited = cellOf(page, "coin").getByText(said.edited[language], { exact: true });
      const stale = cellOf(page, "coin").getByText(said.stale[language], { exact: true });
      await rewriteCell(page, "coin", "const theta = 0.11;\nconst h = binaryEntropy(0.25);\nh;");
      await expect(edited).toBeVisible();
      await expect(stale).toBeVisible();
      await page.keyboard.press("Shift+Enter");
      await kernelRests(page);
      // h(1/4) = 2 − (3/4) log₂ 3.
      await expect.poll(() => numbersOf(page, "coin")).toEqual([expect.closeTo(0.8112781244591328, 12)]);
      expect(changed(before, await shownBy(page))).toEqual(["coin", "coin-curve"]);
      await expect(edited).toBeVisible();
      await expect(stale).toHaveCount(0);
      await cellOf(page, "coin").getByRole("button", { name: said.reset[language] }).press("Enter");
      await expect(edited).toHaveCount(0);
    });

    test("a slider moves the number, the point on the curve, and the number in the prose", async ({
      page,
    }) => {
      await cellOf(page, "coin").locator('input[data-input="theta"]').fill("0.5");
      await expect.poll(() => numbersOf(page, "coin")).toEqual([1]);
      await expect(outputOf(page, "coin-curve").locator("figure")).toHaveAttribute("aria-label", /0\.5/);
      await expect(page.locator('data[data-of="h"]').first()).toHaveText("1");
    });

    test("a slider moves by keyboard, and takes an exact value typed beside it", async ({ page }) => {
      const slider = cellOf(page, "coin").locator('input[data-input="theta"]');
      await slider.focus();
      await page.keyboard.press("ArrowRight");
      await expect(slider).toHaveValue("0.12");
      // h(0.12) (mpmath 1.3.0, 50 digits).
      await expect.poll(() => numbersOf(page, "coin")).toEqual([expect.closeTo(0.5293608652873645, 12)]);
      const field = cellOf(page, "coin").locator('input[inputmode="decimal"]');
      await field.fill("０．２５");
      await field.press("Enter");
      await expect(slider).toHaveValue("0.25");
      await expect.poll(() => numbersOf(page, "coin")).toEqual([expect.closeTo(0.8112781244591328, 12)]);
    });

    test("a distribution sums to 1 however it is dragged, typed, or grown", async ({ page }) => {
      const cell = cellOf(page, "distribution");
      const bars = cell.locator('input[data-input="my-p"]');
      const shares = () =>
        bars.evaluateAll((inputs) =>
          inputs.map((input) => Math.round(1000 * Number((input as HTMLInputElement).value))),
        );
      const sum = async () => (await shares()).reduce((a, b) => a + b, 0);
      await bars.first().fill("0.7");
      await expect.poll(shares).toEqual([700, 150, 100, 50]);
      await cell.locator('input[inputmode="decimal"]').nth(1).fill("0.3");
      await page.keyboard.press("Enter");
      expect(await sum()).toBe(1000);
      await cell.locator("button", { hasText: "+" }).click();
      await expect(bars).toHaveCount(5);
      expect(await sum()).toBe(1000);
      await cell.locator("fieldset button").last().click();
      await expect.poll(shares).toEqual([200, 200, 200, 200, 200]);
      // log₂ 5.
      await expect
        .poll(async () => (await numbersOf(page, "distribution"))[0])
        .toBeCloseTo(2.321928094887362, 12);
    });

    test("a slow cell does not follow a slider: it is out of date, and a button there runs it", async ({
      page,
    }) => {
      await rewriteCell(
        page,
        "diaries",
        "const end = Date.now() + 1200;\nwhile (Date.now() < end) {}\ntheta * 4;",
      );
      await page.keyboard.press("Shift+Enter");
      await expect.poll(() => numbersOf(page, "diaries")).toEqual([0.44]);
      await cellOf(page, "coin").locator('input[data-input="theta"]').fill("0.5");
      await expect.poll(() => numbersOf(page, "coin")).toEqual([1]);
      await kernelRests(page);
      const button = cellOf(page, "diaries").locator('[data-action="run-now"]');
      await expect(button).toHaveText(/out of date|已过期/);
      expect(await numbersOf(page, "diaries")).toEqual([0.44]);
      await button.click();
      await expect.poll(() => numbersOf(page, "diaries")).toEqual([2]);
      await expect(button).toHaveCount(0);
    });

    test("an endless loop freezes nothing, is stopped at once, and all else works after", async ({
      page,
    }) => {
      await rewriteCell(page, "conversion", "while (true) {}");
      await page.keyboard.press("ControlOrMeta+Enter");
      const stop = cellOf(page, "conversion").locator('[data-action="stop"]');
      await stop.click();
      await expect(outputOf(page, "conversion").locator('[data-error="stopped"]')).toBeVisible();
      await kernelRests(page);
      await runCell(page, "diaries");
      await expect(cellOf(page, "diaries")).toHaveAttribute("data-state", "done");
      await cellOf(page, "conversion")
        .locator("button", { hasText: /Reset|还原/ })
        .click();
      await expect(cellOf(page, "conversion")).toHaveAttribute("data-state", "done");
      expect((await numbersOf(page, "conversion"))[0]).toBeCloseTo(1 / Math.LN2, 12);
    });

    test("what is asked for right after a stop is run by the next kernel", async ({ page }) => {
      await rewriteCell(page, "conversion", "while (true) {}");
      await page.keyboard.press("Shift+Enter");
      await cellOf(page, "conversion").locator('[data-action="stop"]').waitFor();
      const prompt = cellOf(page, "diaries").getByText(/^In \[/);
      const before = (await prompt.textContent()) ?? "";
      await page.evaluate(() => {
        for (const [cell, action] of [
          ["conversion", "stop"],
          ["diaries", "run"],
        ])
          document
            .querySelector<HTMLElement>(`section[data-cell="${cell}"] [data-action="${action}"]`)
            ?.click();
      });
      await expect(prompt).not.toHaveText(before);
      await expect(cellOf(page, "diaries")).toHaveAttribute("data-state", "done");
    });

    test("an endless loop says when it will be stopped, is stopped, and does not keep the others from running", async ({
      page,
    }) => {
      await rewriteCell(page, "conversion", "for (;;) {}");
      await cellOf(page, "conversion").evaluate((cell) => {
        cell.dataset.said = "";
        const note = () => {
          const left = cell.querySelector<HTMLElement>("[data-countdown]")?.dataset.countdown;
          if (left !== undefined && !cell.dataset.said?.endsWith(`${left} `)) cell.dataset.said += `${left} `;
        };
        new MutationObserver(note).observe(cell, { subtree: true, childList: true, characterData: true });
      });
      await page.locator('[data-action="run-all"]').click();
      await expect(outputOf(page, "conversion").locator('[data-error="timeout"]')).toBeVisible();
      // On a busy machine the page itself may be held up for seconds; what is said counts down all the same.
      const said = (await cellOf(page, "conversion").getAttribute("data-said")) ?? "";
      expect(said).toMatch(/^(?:3 )?(?:2 )?(?:1 )?(?:0 )?$/);
      await kernelRests(page);
      await expect(page.locator('section[data-cell]:not([data-state="done"])')).toHaveCount(1);
    });

    test("an error stands at the reader's own line, and a later run clears it", async ({ page }) => {
      await rewriteCell(page, "diaries", "const fine = 1;\nconst shares = [0.5, 0.4];\nentropy(shares);");
      await page.keyboard.press("Shift+Enter");
      const error = outputOf(page, "diaries").locator('[data-error="runtime"]');
      await expect(error).toContainText("0.9");
      await expect(error.locator("[data-line]")).toHaveAttribute("data-line", "3");
      await rewriteCell(page, "diaries", "const p = [0.5, 0.5;");
      await page.keyboard.press("Shift+Enter");
      await expect(outputOf(page, "diaries").locator('[data-error="syntax"] [data-line="1"]')).toBeVisible();
      await rewriteCell(page, "diaries", "entropy([0.5, 0.5]);");
      await page.keyboard.press("Shift+Enter");
      await expect.poll(() => numbersOf(page, "diaries")).toEqual([1]);
      await expect(outputOf(page, "diaries").locator("[data-error]")).toHaveCount(0);
    });

    test("an unknown name and a name defined twice are explained", async ({ page }) => {
      for (const [code, error] of [
        ["entropie([1]);", "missing"],
        ["const theta = 1;", "duplicate"],
      ] as const) {
        await rewriteCell(page, "diaries", code);
        await page.keyboard.press("Shift+Enter");
        await expect(outputOf(page, "diaries").locator(`[data-error="${error}"]`)).toBeVisible();
      }
      await expectToConcern(page, outputOf(page, "diaries"), ["coin", "diaries"]);
    });

    test("restart forgets, reset brings the book's own results back", async ({ page }) => {
      const before = await numbersOf(page, "weather-entropy");
      await rewriteCell(page, "weather-entropy", "42;");
      await page.keyboard.press("Shift+Enter");
      await expect.poll(() => numbersOf(page, "weather-entropy")).toEqual([42]);
      await page.locator('[data-action="restart"]').click();
      await kernelRests(page);
      await runCell(page, "weather");
      await expect(cellOf(page, "weather").getByText("In [1]")).toBeVisible();
      await page.locator('[data-action="reset-all"]').click();
      await expect.poll(() => numbersOf(page, "weather-entropy")).toEqual(before);
    });

    test("code is opened by keyboard, edited, run, and left", async ({ page }) => {
      const code = cellOf(page, "diaries").getByRole("textbox");
      await code.focus();
      await page.keyboard.press("Enter");
      const editor = cellOf(page, "diaries").locator(".cm-content");
      await expect(editor).toBeFocused();
      await page.keyboard.press("ControlOrMeta+End");
      await page.keyboard.insertText("\n7;");
      await page.keyboard.press("Shift+Enter");
      await expect.poll(() => numbersOf(page, "diaries")).toEqual([7]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Tab");
      await expect(editor).not.toBeFocused();
    });
  });

test("while a control is moved all else stays where it is", async ({ page }) => {
  await page.goto("/en/binary-cross-entropy/", { waitUntil: "networkidle" });
  const control = page.locator('[data-input="r"]').first();
  await control.focus();
  const places = () =>
    page
      .locator(".prose > section, .prose > section > *")
      .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().top)));
  const before = await places();
  // There and back, so that no number is longer than it was.
  await control.press("ArrowRight");
  await control.press("ArrowLeft");
  await expect(page.locator("main[data-moving]")).toBeVisible();
  expect(await places()).toEqual(before);
  await expect(page.locator("main[data-moving]")).toHaveCount(0);
  expect(await places()).toEqual(before);
});

test("what is moved and pressed before the page's code has come takes effect when it has", async ({
  page,
}) => {
  const release = await hold(page, "**/_next/static/chunks/*.js");
  await page.goto("/en/entropy/", { waitUntil: "commit" });
  const prompt = cellOf(page, "diaries").getByText(/^In \[/);
  const before = (await prompt.textContent()) ?? "";
  await cellOf(page, "coin").locator('input[data-input="theta"]').fill("0.5");
  await cellOf(page, "diaries").locator('[data-action="run"]').click();
  release();
  await expect.poll(() => numbersOf(page, "coin")).toEqual([1]);
  await expect(prompt).not.toHaveText(before);
});
