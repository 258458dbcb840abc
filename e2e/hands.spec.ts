import { readFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import axe from "axe-core";
import { cellOf, expect, kernelRests, languages, numbersOf, outputOf, rewriteCell, test } from "./reader.ts";

/** The cells of the page in order, by id; those of the reader's own as "own". */
async function order(page: Page): Promise<string[]> {
  const ids = await page
    .locator("main section[data-cell]")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-cell") ?? ""));
  return ids.map((id) => (id.startsWith("own_") ? "own" : id));
}

/** A cell's code, still or being edited. */
const code = '[role="textbox"]';

/** Gives a cell the keyboard, and waits until the notebook listens to it. */
async function select(page: Page, id: string): Promise<void> {
  await cellOf(page, id).locator(code).focus();
  await expect(page.locator("main[data-keys]")).toBeVisible();
}

function own(page: Page) {
  return page.locator("section[data-own]");
}

/** What lies in the browser's storage for a chapter, once it is there. */
function stored(page: Page, chapter: string): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise((resolve) => {
        const opening = indexedDB.open("surprisal");
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction("edits").objectStore("edits").get(key);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    chapter,
  );
}

async function isKept(page: Page, text: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await stored(page, "entropy"))).toContain(text);
}

/** Puts something that no edition of the book has written in the place of a chapter's edits. */
async function spoil(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("surprisal");
        opening.onsuccess = () => {
          const change = opening.result.transaction("edits", "readwrite");
          change.objectStore("edits").put({ value: { version: 1, rewrites: "?" }, revision: 9 }, "entropy");
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

/** A link's fragment, packed by Node's own deflate. */
function linkTo(text: string): string {
  return `#edits=${deflateRawSync(text).toString("base64url")}`;
}

const nothing = { version: 1, rewrites: [], own: [], folds: [], inputs: [] };
/** The cell `diaries` as it was in an edition that has never been. */
const older = { cell: "diaries", base: "// the old edition\n1;", source: "// mine\n2 ** 10;" };

for (const language of languages)
  test.describe(`hands on the notebook in ${language}`, () => {
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

    test("keys are the notebook's only while a cell is selected, and ? shows them", async ({ page }) => {
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
      await expect(sheet.locator("kbd").first()).toBeVisible();
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
    });

    test("Shift+Enter walks on to the next cell, Alt+Enter adds one, and the book's cells can only be folded", async ({
      page,
    }) => {
      await page.goto(`/${language}/entropy/`);
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

    test("edits, added cells and controls survive a reload, and nothing runs before the reader wants it", async ({
      page,
    }) => {
      await page.goto(`/${language}/entropy/`);
      await rewriteCell(page, "coin", "const theta = 0.11;\nconst h = binaryEntropy(0.25);\nh;");
      await page.keyboard.press("Alt+Enter");
      await expect(own(page).locator(".cm-content")).toBeFocused();
      await page.keyboard.insertText("h * 2;");
      await isKept(page, "h * 2;");
      await page.reload();

      await expect(page.locator('[data-notice="restored"]')).toBeVisible();
      await expect(cellOf(page, "coin").locator(code)).toContainText("binaryEntropy(0.25)");
      await expect(own(page)).toContainText("h * 2;");
      for (const id of ["coin", "coin-curve"])
        await expect(cellOf(page, id)).toHaveAttribute("data-state", "stale");
      await expect(page.locator("main")).toHaveAttribute("data-kernel", "off");
      await page.locator('[data-action="run-stale"]').click();
      // h(1/4) = 2 − (3/4) log₂ 3.
      await expect.poll(() => numbersOf(page, "coin")).toEqual([expect.closeTo(0.8112781244591328, 12)]);
    });

    test("a link shows whose code it is not, runs nothing until the reader agrees, and can be undone", async ({
      page,
    }) => {
      const theirs = {
        ...nothing,
        own: [{ id: "own_theirs", kind: "code", source: "41 + 1;", slot: { cell: "coin", side: "after" } }],
        rewrites: [older],
      };
      await page.goto(`/${language}/entropy/${linkTo(JSON.stringify(theirs))}`);
      const preview = page.locator('[data-notice="preview"]');
      await expect(preview).toBeVisible();
      await expect(own(page)).toContainText("41 + 1;");
      await expect(own(page).locator('[data-action="run"]')).toBeDisabled();
      await own(page).locator(code).press("Shift+Enter");
      await expect(page.locator("main")).toHaveAttribute("data-kernel", "off");

      await preview.locator('[data-action="take"]').click();
      await expect(page).toHaveURL(/\/entropy\/$/);
      await own(page).locator('[data-action="run"]').click();
      await expect(own(page).locator("[data-value]")).toHaveAttribute("data-value", "42");

      // An old edition's code in the link: the reader chooses.
      const choice = cellOf(page, "diaries").locator('[data-choice="edition"]');
      await expect(choice.locator("summary")).toHaveCount(3);
      await choice.locator('[data-action="keep-mine"]').click();
      await expect(choice).toHaveCount(0);
      await expect(cellOf(page, "diaries")).toContainText("2 ** 10;");
      await isKept(page, "41 + 1;");
    });

    test("at 360 px and by touch alone a cell is added and written, and axe finds nothing", async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        hasTouch: true,
        isMobile: true,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(`/${language}/entropy/`);
      const [first = ""] = await order(page);
      await cellOf(page, first).locator('[data-action="more"]').tap();
      await cellOf(page, first).locator('[data-action="text-below"]').tap();
      await expect(own(page).locator("textarea")).toBeFocused();
      await page.keyboard.insertText("$\\log_2 8$");
      await own(page).locator('[data-action="edit"]').tap();
      await expect(own(page).locator(".katex")).toHaveCount(1);
      await own(page).locator('[data-action="more"]').tap();
      await page.locator('[role="toolbar"] [data-action="more"]').tap();
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(360);
      const small = await page
        .locator("section[data-own] button, [role=toolbar] button")
        .evaluateAll(
          (buttons) => buttons.filter((button) => button.getBoundingClientRect().height < 24).length,
        );
      expect(small).toBe(0);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const result = await window.axe.run(
          { include: [["section[data-own]"], ["[role=toolbar]"]] },
          { resultTypes: ["violations"] },
        );
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
        );
      });
      expect(violations).toEqual([]);
      await context.close();
    });
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
});

test("a key pressed before what answers to it has come is answered when it has", async ({ page }) => {
  const held: (() => void)[] = [];
  let isOpen = false;
  await page.goto("/en/entropy/");
  await page.waitForLoadState("networkidle");
  await page.route("**/*.js", async (route) => {
    if (!isOpen) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  const book = await order(page);
  await cellOf(page, "coin").locator(code).focus();
  await page.keyboard.press("b");
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isOpen = true;
  for (const go of held) go();
  await expect(own(page)).toBeFocused();
  expect((await order(page)).length).toBe(book.length + 1);
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
  await spoil(page);
  await page.goto("/en/entropy/");
  await cellOf(page, "coin").locator(code).focus();
  const notice = page.locator('[data-notice="unreadable"]');
  await expect(notice).toContainText("can’t be read");
  const download = page.waitForEvent("download");
  await notice.locator('[data-action="save"]').click();
  expect(JSON.parse(await readFile(await (await download).path(), "utf8"))).toEqual({
    store: "edits",
    key: "entropy",
    raw: { value: { version: 1, rewrites: "?" }, revision: 9 },
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
  await spoil(page);
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

const hostile: readonly (readonly [name: string, fragment: string, notice: string])[] = [
  ["nothing", "#edits=", "damaged"],
  ["no base64", "#edits=!!!%00", "damaged"],
  ["a link that was cut", linkTo(JSON.stringify(nothing)).slice(0, 40), "damaged"],
  ["another program's data", linkTo('{"cells":[]}'), "damaged"],
  ["a later edition", linkTo('{"version":2}'), "newer"],
  ["a bomb", linkTo(" ".repeat(30_000_000)), "huge"],
];

test("bad, cut, later and huge links are refused in a sentence, and change nothing", async ({ page }) => {
  const [first] = hostile;
  await page.goto(`/en/entropy/${first?.[1]}`);
  const book = await order(page);
  for (const [name, fragment, notice] of hostile) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(page.locator(`[data-notice="${notice}"]`), name).toBeVisible();
    await page.locator('[data-action="close-notice"]').click();
    await expect(page.locator("[data-notice]")).toHaveCount(0);
  }
  expect(await order(page)).toEqual(book);
  await expect(page.locator("main")).toHaveAttribute("data-kernel", "off");
});

test("a note in a link can do nothing but be read", async ({ page }) => {
  const source = [
    '<script>document.title = "hacked"</script><iframe src="/en/"></iframe><form action="/"><input name="x"></form>',
    '[click](javascript:document.title=\'hacked\') <a href="data:text/html,x" id="text">x</a>',
    '<svg onload="document.title=1"><a xlink:href="javascript:1"></a></svg><style>body{display:none}</style>',
    "$\\href{javascript:alert(1)}{x} \\includegraphics{http://example.org/x.png}$ $\\def\\a{\\a\\a}\\a$",
    "![x](https://example.org/tracker.png)",
  ].join("\n\n");
  const theirs = {
    ...nothing,
    own: [{ id: "own_note", kind: "text", source, slot: { cell: "coin", side: "after" } }],
  };
  await page.goto(`/en/entropy/${linkTo(JSON.stringify(theirs))}`);
  const note = own(page);
  await expect(note.locator(".katex, .katex-error").first()).toBeVisible();
  await expect(
    note.locator("script, iframe, form, input, svg a, style, img, [id=text], [onload]"),
  ).toHaveCount(0);
  await expect(note.locator('[href^="javascript:" i], [href^="data:" i]')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/hacked|^1$/);
});

test("the link that is copied carries the edits and nothing else, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/entropy/");
  await rewriteCell(page, "diaries", "5 * 5;");
  await page.locator('[role="toolbar"] [data-action="more"]').click();
  await page.locator('[role="toolbar"] [data-action="share"]').click();
  await expect(page.locator('[data-notice="link"]')).toBeVisible();
  const url = await page.evaluate(() => navigator.clipboard.readText());
  expect(url).toMatch(/\/en\/entropy\/#edits=[\w-]+$/);
  const friend = await context.newPage();
  await friend.goto(url);
  await friend.locator('[data-notice="preview"] [data-action="take"]').click();
  await expect(cellOf(friend, "diaries")).toContainText("5 * 5;");
  await expect(outputOf(friend, "diaries")).toBeAttached();
});
