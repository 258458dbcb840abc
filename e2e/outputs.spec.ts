import type { Page } from "@playwright/test";
import { cellOf, expect, expectToConcern, numbersOf, outputOf, rewriteCell, test } from "./reader.ts";

/** A cell that no other one needs. */
const cell = "diaries";

async function run(page: Page, code: string, id: string = cell): Promise<void> {
  await rewriteCell(page, id, code);
  await page.keyboard.press("Shift+Enter");
  await expect(cellOf(page, id)).toHaveAttribute("data-state", /done|failed/);
}

// Only words tell the languages apart, and types hold those equal: each has half of this.
test.describe("what cells show, in Chinese", () => {
  test.beforeEach(({ page }) => page.goto("/zh/entropy/"));

  test("a large value is a tree that opens by keyboard", async ({ page }) => {
    await run(
      page,
      "class Coin { theta = 0.5; }\n({ coins: [new Coin(), new Coin()], far: { list: Array.from({ length: 30 }, (_, i) => ({ i })) } });",
    );
    const output = outputOf(page, cell);
    const far = output.locator('[data-key="far"] > dd > details');
    await expect(far).not.toHaveAttribute("open");
    await far.locator("> summary").focus();
    await page.keyboard.press("Enter");
    await expect(far).toHaveAttribute("open");
    await expect(output.locator('[data-key="coins"]')).toContainText("Coin { theta }");
    expect((await numbersOf(page, cell)).slice(0, 3)).toEqual([0.5, 0.5, 0]);
  });

  test("what was left out of a list or a table is shown when asked for", async ({ page }) => {
    await run(page, "Array.from({ length: 300 }, (_, i) => i);");
    await expect(outputOf(page, cell).locator("[data-value]")).toHaveCount(100);
    await outputOf(page, cell).locator('[data-action="more"]').click();
    await expect(outputOf(page, cell).locator("[data-value]")).toHaveCount(300);
    await expect(outputOf(page, cell).locator('[data-action="more"]')).toHaveCount(0);
    await run(page, "Array.from({ length: 1500 }, (_, i) => ({ i }));");
    await expect(outputOf(page, cell).locator("tbody tr")).toHaveCount(1000);
    await outputOf(page, cell).locator('[data-action="more"]').click();
    await expect(outputOf(page, cell).locator("tbody tr")).toHaveCount(1500);
  });

  test("of a thousand lines two hundred are shown, with the word that there are more, and all when asked for", async ({
    page,
  }) => {
    await run(page, "for (let i = 0; i < 1000; i++) console.log(i);\n1 / 4;");
    const output = outputOf(page, cell);
    await expect(output.locator("[data-stream]")).toHaveCount(200);
    await expect(output.locator("[data-cut]")).toHaveText(/Too many outputs|输出太多/);
    expect(await numbersOf(page, cell)).toEqual([0.25]);
    await output.locator('[data-action="more"]').click();
    await expect(output.locator("[data-stream]")).toHaveCount(1000);
    await expect(output.locator("[data-stream]").last()).toHaveText("999");
    await expect(output.locator("[data-cut]")).toHaveCount(0);
    await expect(output.locator('[data-action="more"]')).toHaveCount(0);
  });

  test("a table is sorted by its heads and copied as CSV with every digit", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await run(page, '[{ x: "b, c", p: 1 / 3 }, { x: "a", p: 10 }, { x: "d", p: 9 }];');
    const output = outputOf(page, cell);
    const head = output.getByRole("columnheader", { name: "p" });
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    expect(await numbersOf(page, cell)).toEqual([1 / 3, 9, 10]);
    await head.getByRole("button").press("Enter");
    expect(await numbersOf(page, cell)).toEqual([10, 9, 1 / 3]);
    await output.locator('[data-action="copy-csv"]').click();
    await expect(output.getByRole("status")).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'x,p\r\na,10\r\nd,9\r\n"b, c",0.3333333333333333\r\n',
    );
  });

  test("lines, formulas, HTML, SVG and the result are shown in their order", async ({ page }) => {
    await run(
      page,
      [
        'console.log("first");',
        "display(tex`H(\\truth{p}) = \\frac{1}{2}`);",
        'const items = ["<b>", 1].map((x) => ["<li>", x, "</li>"]).map(([a, x, b]) => html([a, b], x));',
        "display(html(['<ul>', '</ul>'], items));",
        "display({ \"image/svg+xml\": \"<svg viewBox='0 0 9 9' width='90'><circle r='4' cx='5' cy='5'/></svg>\" });",
        'console.log("last but one");',
        "1 / 4;",
      ].join("\n"),
    );
    const output = outputOf(page, cell);
    await expect(output.locator("math")).toHaveCount(1);
    await expect(output.locator(".katex-html .term-p")).toBeVisible();
    await expect(output.locator("li")).toHaveText(["<b>", "1"]);
    await expect(output.locator("svg circle")).toBeVisible();
    const kinds = output.locator(":is([data-stream], .katex-html, ul, svg, [data-value])");
    expect(await kinds.evaluateAll((all) => all.map((one) => one.localName))).toEqual([
      ...["pre", "span", "ul", "svg", "pre", "data"],
    ]);
    await expect(output.locator("[data-stream]")).toHaveText(["first", "last but one"]);
  });

  test("what a cell shows or throws after its end stands in its own place", async ({ page }) => {
    await run(page, 'setTimeout(() => console.log("late word"), 50);\n1;');
    await expect(outputOf(page, cell)).toContainText("late word");
    await run(page, 'const later = async () => { throw new RangeError("late error"); };\nlater();\n2;');
    const error = outputOf(page, cell).locator('[data-error="runtime"]');
    await expect(error).toContainText("late error");
    await expect(error.locator("[data-line]")).toHaveAttribute("data-line", "1");
    expect(await numbersOf(page, cell)).toEqual([2]);
  });

  test("an error of the library says what it means and where the book explains it", async ({ page }) => {
    await run(page, "const check = (p) => entropy(p);\ncheck([0.5, 0.47]);");
    const error = outputOf(page, cell).locator('[data-error="runtime"]');
    await expect(error).toContainText("got a sum of 0.97");
    await expect(error).toContainText("加起来应当是1，现在是0.97");
    await error.getByRole("link").filter({ hasText: "check()" }).click();
    await expect(cellOf(page, cell).locator(".cm-content")).toBeFocused();
    // The cursor is at the end of the line that the link names.
    await page.keyboard.type(" // here");
    const line = cellOf(page, cell).locator(".cm-line").first();
    await expect(line).toHaveText("const check = (p) => entropy(p); // here");
    await error.locator('a[href$="#uniform"]').click();
    await expect(page.locator("#uniform")).toBeInViewport();
  });
});

test.describe("what cells show, in English", () => {
  test.beforeEach(({ page }) => page.goto("/en/entropy/"));

  test("an infinity is explained, with the place where the book does", async ({ page }) => {
    await run(page, "klDivergence([0.5, 0.4, 0.1], [0.5, 0.5, 0]);");
    const remark = outputOf(page, cell).locator("[data-remark]");
    await expect(remark).toContainText("q[2] = 0");
    await remark.locator('a[href$="/cross-entropy/#infinity"]').click();
    await expect(page.locator("#infinity")).toBeInViewport();
  });

  test("a name defined twice is renamed in one click, and so is an edit that closed a circle undone", async ({
    page,
  }) => {
    await run(page, "const theta = 1;\ntheta + 1;");
    await outputOf(page, cell).locator('[data-action="fix"]').click();
    await expect.poll(() => numbersOf(page, cell)).toEqual([2]);
    await expect(cellOf(page, cell).locator(".cm-content")).toContainText("const theta2 = 1;");
    await page.goto("/en/entropy/");
    await run(page, "terms = [];\nterms.length;");
    await outputOf(page, cell).locator('[data-action="fix"]').click();
    await expect.poll(() => numbersOf(page, cell)).toEqual([0]);
    await run(page, "const terms = H;", "weather");
    await expectToConcern(page, outputOf(page, "weather"), ["weather", "weather-entropy"]);
    const undo = outputOf(page, "weather").locator('[data-error="cycle"] [data-action="undo-edit"]');
    await undo.click();
    await expect(cellOf(page, "weather-entropy")).toHaveAttribute("data-state", "done");
    expect(await numbersOf(page, "weather-entropy")).toEqual([1.75, 1.75]);
  });

  test("cells of the reader's own are mended where they are wrong, and the book's are left as they are", async ({
    page,
  }) => {
    const own = page.locator("section[data-own]");
    const add = async (code: string) => {
      const count = await own.count();
      await cellOf(page, cell).getByRole("textbox").focus();
      await expect(page.locator("main[data-keys]")).toBeVisible();
      await page.keyboard.press("b");
      await expect(own).toHaveCount(count + 1);
      // Below the book's cell, so before those that were added there earlier.
      const added = own.first();
      await expect(added).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(added.locator(".cm-content")).toBeFocused();
      await page.keyboard.insertText(code);
      await page.keyboard.press("Shift+Enter");
      await expect(added).toHaveAttribute("data-state", /done|failed/);
      return (await added.getAttribute("data-cell")) ?? "";
    };
    await rewriteCell(page, "coin", "let theta = 0.25;\nconst h = binaryEntropy(theta);\nh;");
    const assigning = await add("theta = theta * 2;\ntheta;");
    await expectToConcern(page, outputOf(page, assigning), [assigning, "coin"]);
    await outputOf(page, assigning).locator('[data-error="assignment"] [data-action="fix"]').click();
    await expect.poll(() => numbersOf(page, assigning)).toEqual([0.5]);

    const doubling = await add("const weather = 3;\nweather;");
    const clash = page.locator('[data-error="duplicate"]');
    await expect(clash).toHaveCount(2);
    await expect(clash.locator('[data-action="fix"]')).toHaveCount(1);
    await outputOf(page, doubling).locator('[data-action="fix"]').click();
    await expect.poll(() => numbersOf(page, doubling)).toEqual([3]);
    await expect(cellOf(page, "weather")).toHaveAttribute("data-state", "done");
    await expect(clash).toHaveCount(0);

    const first = await add("const there = 5;");
    const second = await add("const back = there + 1;\nback;");
    await expect.poll(() => numbersOf(page, second)).toEqual([6]);
    await run(page, "const there = back;\nthere;", first);
    await outputOf(page, first).locator('[data-error="cycle"] [data-action="fix"]').click();
    await expect.poll(() => numbersOf(page, first)).toEqual([6]);
    await expect.poll(() => numbersOf(page, second)).toEqual([7]);
  });

  test("a number in prose says when its cell has failed", async ({ page }) => {
    const value = page.locator('data[data-of="h"]').first();
    await expect(value).not.toHaveAttribute("data-old");
    await run(page, "const theta = 0.11;\nconst h = binaryEntropy(2);", "coin");
    await expect(value).toHaveAttribute("data-old");
    await run(page, "const theta = 0.11;\nconst h = binaryEntropy(0.5);", "coin");
    await expect(value).not.toHaveAttribute("data-old");
    await expect(value).toHaveText("1");
  });

  test("a number, a text and a parameter that plays are typed, stepped and played", async ({ page }) => {
    await run(
      page,
      [
        'const n = number("n", { label: "n", min: 1, max: 9, value: 3 });',
        'const word = text("word", { label: "word", value: "ab" });',
        'const t = play("t", { label: "t", min: 0, max: 1, step: 0.1, seconds: 1 });',
        "({ n, length: word.length, t });",
      ].join("\n"),
    );
    const section = cellOf(page, cell);
    const field = section.getByRole("spinbutton", { name: "n", exact: true });
    await expect(field).toHaveAttribute("aria-valuemax", "9");
    await field.fill("7");
    await page.keyboard.press("Enter");
    await expect.poll(() => numbersOf(page, cell)).toEqual([7, 2, 0]);
    await page.keyboard.press("ArrowUp");
    await section.locator('[data-input="word"]').fill("惊奇度");
    await expect.poll(() => numbersOf(page, cell)).toEqual([8, 3, 0]);
    await section.locator('[data-action="play"]').click();
    await expect.poll(async () => (await numbersOf(page, cell))[2]).toBe(1);
    await expect(section.locator('[data-action="play"]')).toHaveAccessibleName(/^(?:播放|Play)/);
  });

  test("for a reader who wants no motion, playing is a step", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await run(page, 'play("t", { min: 0, max: 1, step: 0.25 });');
    const play = cellOf(page, cell).locator('[data-action="play"]');
    await play.press("Enter");
    await expect.poll(() => numbersOf(page, cell)).toEqual([0.25]);
    await play.press("Enter");
    await expect.poll(() => numbersOf(page, cell)).toEqual([0.5]);
  });
});
