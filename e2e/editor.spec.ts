import type { Page } from "@playwright/test";
import { cellOf, expect, numbersOf, rewriteCell, test } from "./reader.ts";

function editorOf(page: Page, id: string) {
  return cellOf(page, id).locator(".cm-content");
}

test("code is coloured, searched, and undone, each cell by itself", async ({ page }) => {
  await page.goto("/zh/entropy/");
  const editor = editorOf(page, "diaries");
  await rewriteCell(page, "diaries", "const mine = entropy([1]);\nentropy([0.5, 0.5]);");
  await expect(editor.locator(".tok-keyword")).toHaveText("const");
  await expect(editor.locator(".tok-number")).toHaveText(["1", "0.5", "0.5"]);
  await page.keyboard.press("ArrowLeft");
  await expect(editor.locator(".cm-matchingBracket")).toHaveText(["(", ")"]);

  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+f");
  const search = cellOf(page, "diaries").locator(".cm-search");
  await expect(search.getByRole("textbox", { name: "查找" })).toBeFocused();
  await page.keyboard.type("entropy");
  for (const line of [0, 1]) {
    await page.keyboard.press("Enter");
    await expect(editor.locator(".cm-line").nth(line).locator(".cm-searchMatch-selected")).toHaveText(
      "entropy",
    );
  }
  await page.keyboard.press("Escape");
  await expect(search).toHaveCount(0);
  await expect(editor).toBeFocused();

  await rewriteCell(page, "conversion", "2 + 2;");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(editorOf(page, "conversion")).toContainText("bitsPerNat");
  await expect(editor).toContainText("const mine");
  await page.keyboard.press("ControlOrMeta+Shift+Z");
  await expect(editorOf(page, "conversion")).toHaveText("2 + 2;");
  // What the page puts in the code's place can be undone, too.
  await cellOf(page, "conversion").getByRole("button", { name: /^还原/ }).click();
  await expect(editorOf(page, "conversion")).toContainText("bitsPerNat");
  await editorOf(page, "conversion").press("ControlOrMeta+z");
  await expect(editorOf(page, "conversion")).toHaveText("2 + 2;");
});

test("what is being composed runs nothing and counts for nothing before it is composed", async ({ page }) => {
  await page.goto("/zh/entropy/");
  const session = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  // What a browser says of a key that goes to an input method.
  const keyOfComposing = (code: string) =>
    session.send("Input.dispatchKeyEvent", {
      type: "rawKeyDown",
      key: "Process",
      code,
      windowsVirtualKeyCode: 229,
    });
  const editor = editorOf(page, "diaries");
  await rewriteCell(
    page,
    "diaries",
    'const word = text("word", { label: "word", value: "" });\nword.length; // ',
  );
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => numbersOf(page, "diaries")).toEqual([0]);
  const prompt = cellOf(page, "diaries").getByText(/^In \[/);
  const runs = await prompt.textContent();

  await compose("shang");
  await expect(editor).toContainText("// shang");
  for (const code of ["Enter", "KeyB", "Escape"]) await keyOfComposing(code);
  await session.send("Input.insertText", { text: "熵" });
  await expect(editor.locator(".cm-line").last()).toHaveText("word.length; // 熵");
  await expect(editor).toBeFocused();
  await expect(page.locator("section[data-own]")).toHaveCount(0);

  const field = cellOf(page, "diaries").getByRole("textbox", { name: "word", exact: true });
  await field.focus();
  await compose("jing");
  await expect(field).toHaveValue("jing");
  await compose("jingqi");
  expect(await prompt.textContent()).toBe(runs);
  expect(await numbersOf(page, "diaries")).toEqual([0]);
  await session.send("Input.insertText", { text: "惊奇" });
  await expect(field).toHaveValue("惊奇");
  await expect.poll(() => numbersOf(page, "diaries")).toEqual([2]);
});
