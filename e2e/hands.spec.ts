import { readFile } from "node:fs/promises";
import { code, isKept, keepInstead, nothing, older, own, select } from "./cells.ts";
import { cellOf, expect, kernelRests, languages, numbersOf, rewriteCell, test } from "./reader.ts";

/** What no edition of the book has written. */
const spoilt = { value: { version: 1, rewrites: "?" }, revision: 9 };

for (const language of languages)
  test(`in ${language} edits, added cells and controls survive a reload, and nothing runs before the reader wants it`, async ({
    page,
  }) => {
    await page.goto(`/${language}/entropy/`);
    const input = (name: string) => page.locator(`[data-input="${name}"]`);
    await rewriteCell(page, "coin", "const theta = 0.11;\nconst h = binaryEntropy(0.25);\nh;");
    await page.keyboard.press("Alt+Enter");
    await expect(own(page).locator(".cm-content")).toBeFocused();
    await page.keyboard.insertText(
      'const word = text("word", { label: "word", value: "ab" });\n' +
        'const isLong = toggle("long", { label: "long", value: false });\n' +
        "[h, word.length, isLong ? 1 : 0];",
    );
    await page.keyboard.press("Control+Enter");
    await input("word").fill("惊奇度");
    await input("long").check();
    await input("misses").fill("32");
    await input("three").first().fill("0.5");
    for (const name of ["word", "long", "misses", "three"]) await isKept(page, `"name":"${name}"`);
    await page.reload();

    await expect(page.locator('[data-notice="restored"]')).toBeVisible();
    const rewritten = cellOf(page, "coin").locator(code);
    await expect(rewritten).toContainText("binaryEntropy(0.25)");
    await expect(rewritten.locator(".tok-keyword")).toHaveText(["const", "const"]);
    await expect(own(page)).toContainText("word.length");
    await expect(input("misses")).toHaveValue("32");
    await expect(input("three").first()).toHaveValue("0.5");
    for (const id of ["coin", "coin-curve", "submarine", "three"])
      await expect(cellOf(page, id)).toHaveAttribute("data-state", "stale");
    await expect(page.locator("main")).toHaveAttribute("data-kernel", "off");
    await page.locator('[data-action="run-stale"]').click();
    // h(1/4) = 2 − (3/4) log₂ 3.
    const h = expect.closeTo(0.8112781244591328, 12);
    await expect.poll(() => numbersOf(page, "coin")).toEqual([h]);
    await expect(input("word")).toHaveValue("惊奇度");
    await expect(input("long")).toBeChecked();
    await expect(own(page).locator("[data-value]").last()).toHaveAttribute("data-value", "1");
    // Half of 64 squares are a bit, and one of the other 32 is five.
    expect(await numbersOf(page, "submarine")).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(5, 12),
      expect.closeTo(6, 12),
    ]);
    // H(1/2, 3/8, 1/8) = 2 − (3/8) log₂ 3, and log₂ 3.
    expect(await numbersOf(page, "three")).toEqual([
      expect.closeTo(1.4056390622295665, 12),
      expect.closeTo(1.584962500721156, 12),
    ]);
  });

test("what differs from the book is compared, and the book's plot stands behind the reader's", async ({
  page,
}) => {
  await page.goto("/en/entropy/");
  const curve = cellOf(page, "coin-curve");
  await curve.locator('[aria-expanded="false"]').first().click();
  const source = (await curve.locator(code).textContent()) ?? "";
  expect(source).toContain("y: (t: number) =>");
  await rewriteCell(page, "coin-curve", source.replace("y: (t: number) =>", "y: (t: number) => 0.5 *"));
  await page.keyboard.press("ControlOrMeta+Enter");
  await kernelRests(page);
  await curve.locator('[data-action="more"]').click();
  await curve.locator('[data-action="compare"]').click();
  await expect(curve.locator("[data-difference] .cm-deletedChunk")).toBeVisible();
  await curve.locator('[data-action="ghost"]').click();
  await expect(curve.locator('[data-ghost="same"]')).toHaveCount(1);
  await page.locator('[role="toolbar"] [data-action="reset-all"]').click();
  await expect(curve.locator("[data-difference]")).toHaveCount(0);
  await page.locator('[role="toolbar"] [data-action="more"]').click();
  await page.locator('[role="toolbar"] [data-action="undo"]').click();
  await expect(curve).toContainText("0.5 *");
  await curve.locator('[data-action="compare"]').click();
  await rewriteCell(page, "coin-curve", source.replace("xRange: [0, 1]", "xRange: [0, 2]"));
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(curve.locator('[data-ghost="other"]')).toHaveCount(1);
  await expect(curve.getByText("The book’s figure; its axes are not yours:")).toBeVisible();
  await curve.locator('[data-action="fold"]').click();
  await expect(curve.locator(code)).toBeHidden();
});

test("of what was changed here and by a new edition three texts are shown, and the choice can be undone", async ({
  page,
}) => {
  await page.goto("/en/entropy/");
  const cell = cellOf(page, "diaries");
  const book = (await cell.locator(code).textContent()) ?? "";
  await rewriteCell(page, "diaries", older.source);
  await isKept(page, "2 ** 10;");
  await keepInstead(page, { value: { ...nothing, rewrites: [older] }, revision: 9, updatedAt: 1 });
  await page.reload();

  const choice = cell.getByRole("group", { name: /^You changed this cell, and so did the book/ });
  for (const [title, text] of [
    ["Yours", older.source],
    ["The book’s when you changed it", older.base],
    ["The book’s today", book],
  ] as const) {
    const version = choice.getByRole("group").filter({ has: page.getByText(title, { exact: true }) });
    await version.getByText(title, { exact: true }).press("Enter");
    await expect(version.locator("pre")).toBeVisible();
    await expect(version.locator("pre")).toHaveText(text);
  }
  await expect(cell.locator(code)).toContainText("2 ** 10;");
  await choice.getByRole("button", { name: "Take the book’s" }).press("Enter");
  await expect(choice).toHaveCount(0);
  await expect(cell.locator(code)).toHaveText(book);
  await expect(cell).toBeFocused();
  await page.keyboard.press("z");
  await expect(cell.locator(code)).toContainText("2 ** 10;");
  await expect(choice).toBeVisible();
  await expect(cell).toHaveAttribute("data-state", "stale");
});

test("of two tabs that rewrote the same cell neither is lost: the reader chooses", async ({
  page,
  context,
}) => {
  // What this tab writes waits for a pause in typing, which does not come.
  await page.addInitScript(() => {
    const soon = globalThis.setTimeout;
    const held = (handler: () => void, ms?: number, ...rest: []) =>
      ms === 500 ? 0 : soon(handler, ms, ...rest);
    Object.assign(globalThis, { setTimeout: held });
  });
  const other = await context.newPage();
  await page.goto("/en/entropy/");
  await other.goto("/en/entropy/");
  await select(page, "diaries");
  await select(other, "diaries");
  await rewriteCell(page, "diaries", "1 + 1;");
  await rewriteCell(other, "diaries", "2 + 2;");
  await isKept(other, "2 + 2;");
  const choice = cellOf(page, "diaries").locator('[data-choice="tab"]');
  await expect(choice).toContainText("2 + 2;");
  await expect(cellOf(page, "diaries").locator(".cm-content")).toHaveText("1 + 1;");
  await choice.locator('[data-action="take-theirs"]').click();
  await expect(choice).toHaveCount(0);
  await expect(cellOf(page, "diaries").locator(".cm-content")).toHaveText("2 + 2;");
});

test("what was kept is there after its page has crashed", async ({ page, context }) => {
  const lost = await context.newPage();
  await lost.goto("/en/entropy/");
  await rewriteCell(lost, "diaries", "1 + 1;");
  await isKept(lost, "1 + 1;");
  const devtools = await context.newCDPSession(lost);
  const crashed = lost.waitForEvent("crash");
  // A page that has crashed does not answer.
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.goto("/en/entropy/");
  await expect(cellOf(page, "diaries")).toContainText("1 + 1;");
});

test("two tabs show and keep each other's edits", async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto("/en/entropy/");
  await other.goto("/en/entropy/");
  await cellOf(other, "coin").locator(code).focus();
  await rewriteCell(page, "diaries", "1 + 1;");
  await isKept(page, "1 + 1;");
  await expect(cellOf(other, "diaries")).toContainText("1 + 1;");
  await rewriteCell(other, "conversion", "2 + 2;");
  await isKept(other, "2 + 2;");
  await isKept(other, "1 + 1;");
  await expect(cellOf(page, "conversion")).toContainText("2 + 2;");
});

test("a record that can't be read is set aside, told of once and given as a file, and the page works on", async ({
  page,
}) => {
  await page.goto("/en/entropy/");
  await rewriteCell(page, "diaries", "1 + 1;");
  await isKept(page, "1 + 1;");
  await page.goto("/en/");
  await keepInstead(page, spoilt);
  await page.goto("/en/entropy/");
  await cellOf(page, "coin").locator(code).focus();
  const notice = page.locator('[data-notice="unreadable"]');
  await expect(notice).toContainText("can’t be read");
  const download = page.waitForEvent("download");
  await notice.locator('[data-action="save"]').click();
  expect(JSON.parse(await readFile(await (await download).path(), "utf8"))).toEqual({
    store: "edits",
    key: "entropy",
    raw: spoilt,
  });
  await notice.locator('[data-action="close-notice"]').click();
  await expect(notice).toHaveCount(0);
  await rewriteCell(page, "coin", "7 * 6;");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => numbersOf(page, "coin")).toEqual([42]);
  await isKept(page, "7 * 6;");
  await page.reload();
  await expect(page.locator('[data-notice="restored"]')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("from what is said of a record that can't be read, a link leads to where it lies", async ({ page }) => {
  await page.goto("/zh/entropy/");
  await rewriteCell(page, "diaries", "1 + 1;");
  await isKept(page, "1 + 1;");
  await page.goto("/zh/");
  await keepInstead(page, spoilt);
  await page.goto("/zh/entropy/");
  await cellOf(page, "coin").locator(code).focus();
  await page.locator('[data-notice="unreadable"] a').click();
  await expect(page.locator('[data-aside="edits"]')).toBeVisible();
});

test("without storage the page says once that nothing is kept, and offers a file that can be opened again", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, "open", {
      value: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.goto("/en/entropy/");
  await rewriteCell(page, "diaries", "6 * 7;");
  const notice = page.locator('[data-notice="memory"]');
  await expect(notice).toBeVisible();
  const download = page.waitForEvent("download");
  await notice.locator('[data-action="save"]').click();
  const path = await (await download).path();
  await notice.locator('[data-action="close-notice"]').click();
  await page.keyboard.press("Escape");
  await rewriteCell(page, "diaries", "6 * 8;");
  await expect(notice).toHaveCount(0);
  await page.locator('[role="toolbar"] [data-action="more"]').click();
  await page.locator('[role="toolbar"] input[type="file"]').setInputFiles(path);
  await page.locator('[data-notice="preview"] [data-action="take"]').click();
  await expect(cellOf(page, "diaries")).toContainText("6 * 7;");
});

test("when storage is full the page says so once, offers a file, and keeps everything once there is room", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (document.documentElement.dataset.room === undefined)
        throw new DOMException("no", "QuotaExceededError");
      return put.apply(this, args);
    };
  });
  await page.goto("/en/entropy/");
  await rewriteCell(page, "diaries", "6 * 7;");
  const notice = page.locator('[data-notice="full"]');
  await expect(notice).toContainText("full");
  const download = page.waitForEvent("download");
  await notice.locator('[data-action="save"]').click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("6 * 7;");
  await notice.locator('[data-action="close-notice"]').click();
  await rewriteCell(page, "diaries", "6 * 8;");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => numbersOf(page, "diaries")).toEqual([48]);
  await expect(notice).toHaveCount(0);
  await page.evaluate(() => {
    document.documentElement.dataset.room = "";
  });
  await rewriteCell(page, "conversion", "6 * 9;");
  await isKept(page, "6 * 8;");
  await isKept(page, "6 * 9;");
});
