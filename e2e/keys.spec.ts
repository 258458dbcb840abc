import { code, order, own, select } from "./cells.ts";
import { cellOf, expect, kernelRests, languages, outputOf, test } from "./reader.ts";

for (const language of languages)
  test.describe(`keys in ${language}`, () => {
    test("a cell is added, written, run, moved, made a note and deleted by keyboard alone, and all of it undone", async ({
      page,
    }) => {
      await page.goto(`/${language}/entropy/`);
      const book = await order(page);
      const [first = "", second = ""] = book;
      await select(page, first);
      await page.keyboard.press("b");
      await expect(own(page)).toBeFocused();
      expect(await order(page)).toEqual([first, "own", second, ...book.slice(2)]);

      await page.keyboard.press("Enter");
      await expect(own(page).locator(".cm-content")).toBeFocused();
      await page.keyboard.insertText("const mine = 6 * 7;\nmine;");
      await page.keyboard.press("Control+Enter");
      await expect(own(page).locator("[data-value]")).toHaveAttribute("data-value", "42");

      await page.keyboard.press("Escape");
      await expect(own(page)).toBeFocused();
      // Down past the paragraphs before the next cell, then past the cell.
      for (const at of [1, 2]) {
        await own(page).locator('[data-action="more"]').press("Enter");
        await own(page).locator('[data-action="move-down"]').press("Enter");
        await expect(own(page)).toBeFocused();
        await expect.poll(() => order(page).then((ids) => ids.indexOf("own"))).toBe(at);
      }
      await own(page).locator('[data-action="more"]').press("Enter");
      await own(page).locator('[data-action="move-up"]').press("Enter");
      await expect(own(page)).toBeFocused();
      expect((await order(page)).slice(0, 3)).toEqual([first, "own", second]);
      await page.keyboard.press("z");
      expect((await order(page)).slice(0, 3)).toEqual([first, second, "own"]);
      await page.keyboard.press("z");
      await page.keyboard.press("z");
      expect(await order(page)).toEqual([first, "own", second, ...book.slice(2)]);
      await own(page).focus();
      await page.keyboard.press("m");
      await expect(own(page)).toHaveAttribute("data-kind", "text");
      await page.keyboard.press("Enter");
      await expect(own(page).locator("textarea")).toBeFocused();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText("**熵** $H(p)$ <img src=x onerror=alert(1)>");
      await page.keyboard.press("Shift+Enter");
      await expect(own(page).locator("strong")).toHaveText("熵");
      await expect(own(page).locator(".katex")).toHaveCount(1);
      await expect(own(page).locator("img")).toHaveCount(0);

      await page.keyboard.press("k");
      await expect(own(page)).toBeFocused();
      await page.keyboard.press("d");
      await page.keyboard.press("d");
      await expect(own(page)).toHaveCount(0);
      await page.keyboard.press("z");
      await expect(own(page)).toHaveCount(1);
      await page.keyboard.press("z");
      await expect(own(page)).not.toHaveAttribute("data-kind", "text");
      await page.keyboard.press("z");
      await expect(own(page)).toHaveCount(0);
      expect(await order(page)).toEqual(book);
    });

    test("keys are the notebook's only while a cell is selected, ? shows them, and the book's cells can only be folded", async ({
      page,
    }) => {
      await page.goto(`/${language}/entropy/`);
      const book = await order(page);
      await page.keyboard.press("b");
      await cellOf(page, "coin").locator('input[data-input="theta"]').press("b");
      await select(page, "coin");
      await page.keyboard.press("ControlOrMeta+b");
      expect(await order(page)).toEqual(book);
      await page.keyboard.press("?");
      const sheet = page.getByRole("dialog");
      await expect(sheet).toBeVisible();
      await expect(sheet.locator("kbd")).toHaveText([
        ...["Shift+Enter", "Ctrl+Enter", "⌘+Enter", "Alt+Enter"],
        ...["Esc", "Esc Tab", "F1", "F8", "Ctrl+Shift+m", "⌘+Shift+m"],
        ...["Enter", "j", "↓", "k", "↑", "a", "b", "d d", "z", "Shift+z", "m", "y", "x", "c", "v"],
        ...[".", "i i", "0 0", "?"],
      ]);
      await page.keyboard.press("Escape");
      await expect(sheet).toHaveCount(0);
      await expect(cellOf(page, "coin").locator(code)).toBeFocused();

      const number = outputOf(page, "coin").locator("[data-value]").first();
      const [rounded = "", full = ""] = await number.evaluate((it) => [it.textContent, it.dataset.value]);
      expect(full.length).toBeGreaterThan(rounded.length);
      await page.keyboard.press(".");
      await expect(number).toHaveText(full);
      await cellOf(page, "coin").locator('[data-action="more"]').click();
      const digits = cellOf(page, "coin").locator('[data-action="digits"]');
      await expect(digits).toHaveAttribute("aria-pressed", "true");
      await digits.click();
      await expect(number).toHaveText(rounded);

      const [first, second] = ["units", "conversion"];
      await select(page, first);
      await page.keyboard.press("Shift+Enter");
      await expect(cellOf(page, second)).toBeFocused();
      await page.keyboard.press("d");
      await page.keyboard.press("d");
      await expect(cellOf(page, second).locator(code)).toBeHidden();
      await page.keyboard.press("z");
      await expect(cellOf(page, second).locator(code)).toBeVisible();
      await page.keyboard.press("Alt+Enter");
      await expect(own(page).locator(".cm-content")).toBeFocused();
    });
  });

test("every other key of command mode does what the help sheet says", async ({ page }) => {
  await page.goto("/en/entropy/");
  const book = await order(page);
  const [units, conversion] = [cellOf(page, "units"), cellOf(page, "conversion")];
  const before = book.slice(0, book.indexOf("units"));
  const after = book.slice(book.indexOf("units") + 1);
  const shows = (...around: string[]) =>
    expect.poll(() => order(page)).toEqual([...before, ...around, ...after]);
  const write = async (text: string) => {
    await page.keyboard.press("Enter");
    await expect(page.locator(".cm-content:focus")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
    await page.keyboard.press("Control+Enter");
    await page.keyboard.press("Escape");
  };
  await select(page, "units");

  await page.keyboard.press("a");
  await shows("own", "units");
  await expect(own(page)).toBeFocused();
  for (const [key, cell] of [
    ["ArrowDown", units],
    ["j", conversion],
    ["k", units],
    ["ArrowUp", own(page)],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cell).toBeFocused();
  }

  await write("6 * 7;");
  await expect(own(page).locator("[data-value]")).toHaveAttribute("data-value", "42");
  await page.keyboard.press("m");
  await expect(own(page)).toHaveAttribute("data-kind", "text");
  await page.keyboard.press("y");
  await expect(own(page)).not.toHaveAttribute("data-kind", "text");
  await expect(own(page)).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(own(page).locator("[data-value]")).toHaveAttribute("data-value", "42");

  await page.keyboard.press("c");
  await page.keyboard.press("v");
  await shows("own", "own", "units");
  await expect(own(page).last()).toBeFocused();
  await expect(own(page).last().locator(code)).toHaveText("6 * 7;");
  await page.keyboard.press("x");
  await shows("own", "units");
  await expect(units).toBeFocused();
  await page.locator('[data-notice="removed"] [data-action="undo"]').press("Enter");
  await shows("own", "own", "units");
  await expect(own(page).last()).toBeFocused();
  await page.keyboard.press("Shift+Z");
  await shows("own", "units");
  await expect(units).toBeFocused();
  await page.keyboard.press("v");
  await shows("own", "units", "own");
  await page.keyboard.press("z");
  await shows("own", "units");

  await own(page).focus();
  await write("while (true) {}");
  await expect(own(page)).toHaveAttribute("data-state", "running");
  await page.keyboard.press("i");
  await page.keyboard.press("i");
  await expect(own(page).locator('[data-error="stopped"]')).toBeVisible();
  await kernelRests(page);
  await page.keyboard.press("0");
  await page.keyboard.press("0");
  await kernelRests(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Control+Enter");
  await expect(units.getByText("In [1]")).toBeVisible();
});

test("a key pressed before what answers to it has come is answered when it has", async ({ page }) => {
  const held: (() => void)[] = [];
  let isOpen = false;
  const first = await (await page.request.get("/en/entropy/")).text();
  await page.route("**/*.js", async (route) => {
    const isLater = !first.includes(new URL(route.request().url()).pathname);
    if (isLater && !isOpen) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("/en/entropy/");
  const book = await order(page);
  await cellOf(page, "coin").locator(code).focus();
  // A page that fetches more than its first scripts is alive.
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.keyboard.press("b");
  isOpen = true;
  for (const go of held) go();
  await expect(own(page)).toBeFocused();
  expect((await order(page)).length).toBe(book.length + 1);
});
