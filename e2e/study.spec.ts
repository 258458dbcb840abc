import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { expect, keptKeys, languages, test } from "./reader.ts";
import { dayMs, inExam, monday, readerFile, students, studied } from "./study-files.ts";

/** Checks the first option of the choice that the files are about: the right one. */
async function answerRightly(page: Page): Promise<void> {
  const quiz = page.locator('section[data-quiz="squared-surprise"]');
  await quiz.locator('[data-key="option-0"]').check();
  await quiz.locator('[data-action="check"]').click();
}

const keptAttempts = async (page: Page) => (await keptKeys(page, "attempts")).length;

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator('input[data-file="reader"]').setInputFiles(file);
}

/** Opens the reader's own page and takes a file in. */
async function takeFile(page: Page, language: string, text: string): Promise<void> {
  await page.goto(`/${language}/progress/`);
  await chooseFile(page, "mine.json", text);
  await page.locator("[data-found] button").first().click();
  await expect(page.locator("[data-found]")).toHaveCount(0);
}

const triedIn = (page: Page) => page.locator('details[data-chapter="entropy"] td:nth-of-type(2)');

/** The sum of what the map says was tried in the first chapter. */
async function triedCount(page: Page): Promise<number> {
  const texts = await triedIn(page).allTextContents();
  return texts.reduce((sum, text) => sum + Number(text.match(/^\d+/)?.[0] ?? 0), 0);
}

for (const language of languages) {
  test(`an answer in a ${language} chapter comes back for review when it is due, and the reader may rate it`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(monday);
    await page.goto(`/${language}/entropy/`);
    await answerRightly(page);
    await expect(page.locator('section[data-quiz="squared-surprise"]')).toHaveAttribute(
      "data-state",
      "right",
    );
    await expect.poll(() => keptAttempts(page)).toBe(1);

    await page.goto(`/${language}/review/`);
    // FSRS-6: a first answer that was good is due after S₀(3) = 2.3065 days; not before a better one than hard is, so 3.
    await expect(page.locator("li[data-count]").nth(3)).toHaveAttribute("data-count", "1");
    await expect(page.locator("section[data-quiz]")).toHaveCount(0);

    await page.clock.setFixedTime(monday + 3 * dayMs);
    await page.goto(`/${language}/`);
    await page.locator('a[data-due="1"]').click();
    await answerRightly(page);
    const ratings = page.locator('input[name="rating"]');
    await expect(ratings.nth(2)).toBeChecked();
    expect(await axeFindings(page)).toEqual([]);
    await ratings.nth(1).focus();
    await page.keyboard.press("ArrowUp");
    await expect(ratings.nth(0)).toBeChecked();
    await page.locator('section[data-quiz="squared-surprise"] ~ div button').last().click();
    await expect(page.locator("section[data-quiz]")).toHaveCount(0);
    await expect(page.locator("p[role='status']")).toBeFocused();
    await expect(page.locator("li[data-count]").nth(1)).toHaveAttribute("data-count", "1");
    expect(await keptAttempts(page)).toBe(2);
  });

  test(`what a reader of ${language} keeps can be saved, deleted and brought back; a damaged file is refused`, async ({
    page,
  }) => {
    await takeFile(page, language, studied);
    await expect.poll(() => triedCount(page)).toBe(2);
    // (1 + 2 + 1 + 3) / 4 bits; the mean entropy of the four forecasts is 1.5747 bits.
    await expect(page.locator("p[data-bits]")).toHaveAttribute("data-bits", "1.75");
    const parts = await page
      .locator("dd[data-bits]")
      .evaluateAll((elements) => elements.map((element) => Number(element.getAttribute("data-bits"))));
    expect(parts[0]).toBeCloseTo(1.574698735, 8);
    expect(parts[1]).toBeCloseTo(0.175301265, 8);
    // Wilson's interval for 3 of 3 is [3 / (3 + z²), 1], for 0 of 1 [0, z² / (1 + z²)]; z = 1.96.
    const bins = page.locator("figure li");
    await expect(bins).toHaveText([/42%.*100%.*44%.*100%/, /63%.*0%.*0%.*79%/]);
    await expect(page.locator("main")).not.toContainText(/\{\w+\}/);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }

    const keeping = page.locator("section", { has: page.locator('[data-file="reader"]') });
    const downloading = page.waitForEvent("download");
    await keeping.getByRole("button").first().click();
    const saved = await readFile(await (await downloading).path(), "utf8");

    await chooseFile(page, "damaged.json", studied.replace('"hints":0', '"hints":-1'));
    await expect(keeping).toContainText("attempts/0-");
    await chooseFile(page, "cut-off.json", saved.slice(0, 500));
    await expect(keeping).toContainText("JSON");
    expect(await triedCount(page)).toBe(2);

    await page.evaluate(() => localStorage.setItem("surprisal-my-p", "[0.5,0.5]"));
    await keeping.getByRole("button").nth(2).click();
    await page.getByRole("dialog").getByRole("button").last().click();
    await expect.poll(() => triedCount(page)).toBe(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);

    await chooseFile(page, "saved.json", saved);
    await page.locator('[data-found="5"] button').nth(1).click();
    await expect.poll(() => triedCount(page)).toBe(2);
    expect(await keptAttempts(page)).toBe(5);

    // A later version of an answer takes its place; the one before is set aside, where the reader can do as they like.
    const later = `"updatedAt":${monday + 1}`;
    await chooseFile(
      page,
      "later.json",
      studied.replace('"hints":0', '"hints":1').replace(`"updatedAt":${monday}`, later),
    );
    await page.locator("[data-found] button").first().click();
    const aside = page.locator("section[data-asides]");
    await expect(aside).toHaveAttribute("data-asides", "1");
    expect(await axeFindings(page)).toEqual([]);
    const remove = aside.getByRole("button").last();
    await remove.press("Enter");
    await expect(aside).toHaveAttribute("data-asides", "0");
    await remove.press("Enter");
    await expect(aside).toHaveAttribute("data-asides", "1");
    await aside.getByRole("button").first().press("Enter");
    await expect(aside.getByRole("heading")).toBeFocused();
    await expect(aside.getByRole("status")).not.toBeEmpty();
    await expect(aside).toHaveAttribute("data-asides", "1");
  });

  test(`an exam in ${language} is resumed, tells nothing before its end, and then where to look again`, async ({
    page,
  }) => {
    await takeFile(page, language, inExam);
    await page.goto(`/${language}/exam/`);
    await answerRightly(page);
    const quiz = page.locator("section[data-quiz]");
    // Once the exam has noted it there is a way on, and what was handed in stands as it was.
    await expect.poll(() => keptAttempts(page)).toBe(1);
    await expect(page.locator("main button", { hasText: /下一题|Next/ })).toBeVisible();
    await expect(quiz.locator("[data-key='option-0']")).toBeDisabled();
    await expect(quiz.locator("[data-key='option-0']")).toBeChecked();
    await expect(quiz.locator("[data-verdict]")).toHaveCount(0);
    await expect(quiz.locator("details")).toHaveCount(0);

    await page.reload();
    await expect(page.locator('section[data-quiz="three-alarms"]')).toBeVisible();
    await page.locator("main button", { hasText: /跳过|skip/ }).click();
    await page.locator("main button", { hasText: /结果|result/ }).click();
    await expect(page.locator("#result")).toHaveText(/1.*2|2.*1/);
    await expect(page.locator("#result")).toBeFocused();
    await expect(page.locator('td a[href$="/entropy/#quiz-three-alarms"]')).toHaveCount(1);
    await expect(page.locator('td a[href*="squared-surprise"]')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`a teacher of ${language} sees where a class struggles, and bad files by their names`, async ({
    page,
  }) => {
    await page.goto(`/${language}/teacher/`);
    const files = [...Object.entries(students), ["twin.json", students["ada.json"]], ["notes.json", "{}"]];
    await page.locator('input[data-file="class"]').setInputFiles(
      files.map(([name = "", text = ""]) => ({
        name,
        mimeType: "application/json",
        buffer: Buffer.from(text),
      })),
    );
    const refused = page.getByRole("alert").getByRole("listitem");
    await expect(refused).toHaveText([/twin\.json.*ada\.json/, /notes\.json/]);
    // Nobody of two knew the one, one the other: Wilson's intervals are [0, 0.658] and [0.095, 0.905].
    const rows = page.locator("tr[data-question]");
    await expect(rows).toHaveText([/0.*2.*0%.*66%/, /1.*2.*9%.*91%/]);
    await expect(rows.first()).toHaveAttribute("data-question", "three-alarms");
    const beliefs = page.locator("tr[data-misconception]");
    await expect(beliefs).toHaveText([
      /独立事件的信息量也要相乘|Independent events multiply/,
      /越罕见得数越大|grows with rarity/,
    ]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });
    test(`the pages around the reading say in ${language} what they would do`, async ({ page }) => {
      for (const slug of ["review", "exam", "progress", "teacher"]) {
        await page.goto(`/${language}/${slug}/`);
        await expect(page.locator("main .banner")).toContainText("JavaScript");
        await expect(page.locator("nav a[aria-current]")).toHaveCount(1);
      }
    });
  });
}

test("two tabs of a reader agree", async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto("/en/progress/"), other.goto("/zh/progress/")]);
  await expect(triedIn(other).first()).toBeAttached();
  await chooseFile(page, "mine.json", studied);
  await page.locator("[data-found] button").first().click();
  await expect.poll(() => triedCount(other)).toBe(2);
  await other.getByRole("button", { name: "全部删除……" }).click();
  await other.getByRole("dialog").getByRole("button", { name: "全部删除" }).click();
  await expect.poll(() => triedCount(page)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test("what was on screen for long enough was read, and the cover leads back to it", async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto("/en/entropy/");
  const headings = page.locator(".prose h2[id]");
  const id = await headings.nth(1).getAttribute("id");
  const keysLater = async (store: string) => {
    await page.clock.runFor(10_000);
    return keptKeys(page, store);
  };
  await headings.nth(1).evaluate((heading) => heading.scrollIntoView({ behavior: "instant" }));
  await expect.poll(() => keysLater("settings")).toContain("place");
  // Not before its end has been on screen, too.
  expect(await keysLater("reading")).not.toContain(`entropy#${id}`);
  await headings.nth(2).evaluate((heading) => heading.scrollIntoView({ behavior: "instant", block: "end" }));
  await expect.poll(() => keysLater("reading")).toContain(`entropy#${id}`);

  await page.goto("/en/");
  const link = page.locator('a[data-continue="entropy"]');
  await expect(link).toHaveAttribute("href", new RegExp(`/en/entropy/#${id}$`));
  await page.goto("/zh/progress/");
  await expect(page.locator(`tr[data-section="${id}"] td`).first()).toContainText("✓");
  await expect(page.locator('.site-header a[data-continue="entropy"]')).toBeVisible();
});

test("a browser that keeps nothing says so once, and offers a file", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await takeFile(page, "en", readerFile([{ verdict: "right" }]));
  await expect.poll(() => triedCount(page)).toBe(1);
  const notice = page.locator('[data-storage="memory"]');
  await expect(notice).toHaveCount(1);
  const downloading = page.waitForEvent("download");
  await notice.getByRole("button").click();
  expect(await readFile(await (await downloading).path(), "utf8")).toContain("squared-surprise");
});
