import { expect, type Locator, type Page } from "@playwright/test";
import { cellOf } from "./reader.ts";

/** The cells of the page in order, by id; those of the reader's own as "own". */
export async function order(page: Page): Promise<string[]> {
  const ids = await page
    .locator("main section[data-cell]")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-cell") ?? ""));
  return ids.map((id) => (id.startsWith("own_") ? "own" : id));
}

/** A cell's code, still or being edited. */
export const code = '[role="textbox"]';

/** Gives a cell the keyboard, and waits until the notebook listens to it. */
export async function select(page: Page, id: string): Promise<void> {
  await cellOf(page, id).locator(code).focus();
  await expect(page.locator("main[data-keys]")).toBeVisible();
}

export function own(page: Page): Locator {
  return page.locator("section[data-own]");
}

/** What lies in the browser's storage for chapter 1, once it is there. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("surprisal");
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction("edits").objectStore("edits").get("entropy");
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

export async function isKept(page: Page, text: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain(text);
}

/** Puts a record in the place of those edits of chapter 1 that are kept. */
export async function keepInstead(page: Page, record: unknown): Promise<void> {
  await page.evaluate(
    (data) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("surprisal");
        opening.onsuccess = () => {
          const change = opening.result.transaction("edits", "readwrite");
          change.objectStore("edits").put(data, "entropy");
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}

/** The edits of a reader who has made none. */
export const nothing = { version: 1, rewrites: [], own: [], folds: [], inputs: [] };

/** The cell `diaries` as it was in an edition that has never been. */
export const older = { cell: "diaries", base: "// the old edition\n1;", source: "// mine\n2 ** 10;" };
