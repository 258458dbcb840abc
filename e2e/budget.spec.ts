import type { Request } from "@playwright/test";
import { expect, kernelRests, test } from "./reader.ts";

const kilobyte = 1024;

/** What a page may weigh, compressed, before anyone touches it. */
const budget = { script: 150 * kilobyte, everything: 320 * kilobyte, requests: 24 };

/** What may come, compressed, when a reader first edits a cell. */
const editorBudget = 200 * kilobyte;

async function sizeOf(request: Request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return { url: request.url(), type: request.resourceType(), bytes: responseBodySize + responseHeadersSize };
}

function total(sizes: readonly { readonly bytes: number }[]): number {
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

for (const path of ["/en/entropy/", "/zh/entropy/"])
  test(`${path} keeps its budget, and fetches nothing that only a running cell needs`, async ({ page }) => {
    const requests: Request[] = [];
    page.on("requestfinished", (request) => requests.push(request));
    await page.goto(path, { waitUntil: "networkidle" });
    const sizes = await Promise.all(requests.map(sizeOf));
    expect(total(sizes.filter(({ type }) => type === "script"))).toBeLessThanOrEqual(budget.script);
    expect(total(sizes)).toBeLessThanOrEqual(budget.everything);
    expect(sizes.length).toBeLessThanOrEqual(budget.requests);
    expect(sizes.filter(({ url }) => url.includes("/sandbox/") || url.endsWith("figures.json"))).toEqual([]);

    const before = new Set(sizes.map(({ url }) => url));
    await page.locator('[data-action="run-all"]').click();
    await kernelRests(page);
    expect(requests.some((request) => request.url().endsWith("/sandbox/kernel.html"))).toBe(true);
    expect(
      requests.filter((request) => request.resourceType() === "script" && !before.has(request.url())).length,
    ).toBeGreaterThan(0);

    const earlier = requests.length;
    const cell = page.locator('section[data-cell="diaries"]');
    const library = page.waitForEvent("requestfinished", (request) => request.url().endsWith("library.json"));
    await cell.getByRole("textbox").press("Enter");
    await expect(cell.locator(".cm-content")).toBeFocused();
    await library;
    const forEditor = await Promise.all(requests.slice(earlier).map(sizeOf));
    expect(total(forEditor)).toBeGreaterThan(50 * kilobyte);
    expect(total(forEditor)).toBeLessThanOrEqual(editorBudget);
  });

test("with data saving on, reading alone fetches nothing more, whatever the pointer passes", async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } }),
  );
  const late: string[] = [];
  await page.goto("/en/entropy/", { waitUntil: "networkidle" });
  page.on("request", (request) => late.push(request.url()));
  for (const id of ["weather", "coin", "distribution"])
    await page.locator(`section[data-cell="${id}"]`).hover({ position: { x: 5, y: 5 } });
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState("networkidle");
  // The browser asks for fonts and the icon when it likes.
  expect(late.filter((url) => !/\.woff2$|\/icon\.svg/.test(url))).toEqual([]);
});
