import { readdirSync } from "node:fs";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** What a quiet page never does; each test fails when its page did. */
interface Watch {
  readonly complaints: string[];
}

/** A page that is watched: console errors, refused policies, uncaught errors, requests that leave the book. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin)
          complaints.push(`request to ${request.url()}`);
      });
      await use({ complaints });
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const languages = ["zh", "en"] as const;

/** The chapters' names in addresses, in the book's order. */
export const chapters: readonly string[] = readdirSync("content").flatMap(
  (folder) => /^(?:\d\d|[A-Z])-(.+)$/.exec(folder)?.[1] ?? [],
);

/** Keeps what is at these addresses from coming until what is returned is called. */
export async function hold(page: Page, addresses: string): Promise<() => void> {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(addresses, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

export function cellOf(page: Page, id: string): Locator {
  return page.locator(`section[data-cell="${id}"]`);
}

export function outputOf(page: Page, id: string): Locator {
  return page.locator(`[data-output="${id}"]`);
}

/** Every number that a cell shows, in order, at full precision. */
export async function numbersOf(page: Page, id: string): Promise<number[]> {
  const values = await outputOf(page, id)
    .locator("[data-value]")
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("data-value") ?? ""));
  return values.map(Number);
}

/** An error there names these cells, each as a link to it. */
export async function expectToConcern(page: Page, output: Locator, ids: readonly string[]): Promise<void> {
  const links = output.locator("[data-error]").getByRole("listitem").getByRole("link");
  await expect(links).toHaveText(await Promise.all(ids.map((id) => nameOf(page, id))));
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(ids.map((id) => `#cell-${id}`));
}

/** What the page calls a cell. */
export async function nameOf(page: Page, id: string): Promise<string> {
  return (await cellOf(page, id).getAttribute("aria-label")) ?? "";
}

export async function runCell(page: Page, id: string): Promise<void> {
  await cellOf(page, id).locator('[data-action="run"]').click();
}

/** Puts other code into a cell, as a reader would: click, select all, type. */
export async function rewriteCell(page: Page, id: string, code: string): Promise<void> {
  const cell = cellOf(page, id);
  await cell.getByRole("textbox").first().click();
  const editor = cell.locator(".cm-content");
  await editor.waitFor();
  await editor.press("ControlOrMeta+a");
  // Pasted, not typed: the editor would close brackets that the code closes itself.
  await page.keyboard.insertText(code);
}

/** Resolves when the kernel has nothing left to do. */
export async function kernelRests(page: Page): Promise<void> {
  await expect(page.locator('main[data-kernel="idle"]')).toBeVisible();
}

/** Nothing is wider than its window, from a telephone's to a desk's. */
export async function expectToFit(page: Page): Promise<void> {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${page.url()} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** The names of what lies in a store of the browser's database; looking makes none. */
export async function keptKeys(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === "surprisal")) return [];
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open("surprisal"));
    const keys = await settle(database.transaction(name).objectStore(name).getAllKeys());
    database.close();
    return keys;
  }, store);
}
