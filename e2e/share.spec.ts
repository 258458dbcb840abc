import { deflateRawSync } from "node:zlib";
import { code, isKept, nothing, older, order, own } from "./cells.ts";
import { cellOf, expect, languages, outputOf, rewriteCell, test } from "./reader.ts";

/** A link's fragment, packed by Node's own deflate. */
function linkTo(text: string): string {
  return `#edits=${deflateRawSync(text).toString("base64url")}`;
}

const whose = {
  zh: "改了 1 个单元，加了 1 个。这些代码不是书里的，也不是你的，是做链接的人写的。现在只是给你看，一行都没有运行。",
  en: "(cells rewritten: 1; added: 1). This code is not the book’s and not yours; whoever made the link wrote it. You are only looking at it: none of it has been run.",
};

for (const language of languages)
  test(`in ${language} a link shows whose code it is not, runs nothing until the reader agrees, and can be undone`, async ({
    page,
  }) => {
    const theirs = {
      ...nothing,
      own: [{ id: "own_theirs", kind: "code", source: "41 + 1;", slot: { cell: "coin", side: "after" } }],
      rewrites: [older],
    };
    await page.goto(`/${language}/entropy/${linkTo(JSON.stringify(theirs))}`);
    const preview = page.locator('[data-notice="preview"]');
    await expect(preview).toBeFocused();
    await expect(preview).toContainText(whose[language]);
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
    // What was taken from the link goes after the choice.
    await page.keyboard.press("z");
    await page.keyboard.press("z");
    await expect(own(page)).toHaveCount(0);
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
