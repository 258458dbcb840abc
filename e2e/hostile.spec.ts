import { createServer, type Server } from "node:net";
import { test as base, type Page, type Request } from "@playwright/test";
import {
  type Attack,
  endlessAttacks,
  largeAttacks,
  markupAttacks,
  networkAttacks,
  pageAttacks,
  pollutionAttacks,
} from "./hostile/attacks.ts";
import { cellOf, expect, kernelRests, numbersOf, outputOf, rewriteCell } from "./reader.ts";

/** The cell that turns against the book, and one that must go on giving its number. */
const attacker = "diaries";
const probe = "weather-entropy";

interface Listener {
  readonly address: string;
  /** How often someone has called. */
  calls(): number;
}

/** A server that must hear nothing, and a page that must not change, whatever its cells do. */
const test = base.extend<{ listener: Listener; guarded: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  listener: async ({}, use) => {
    let calls = 0;
    const server = createServer((socket) => {
      calls += 1;
      socket.destroy();
    });
    const port = await listen(server);
    await use({ address: `127.0.0.1:${port}`, calls: () => calls });
    server.close();
  },
  guarded: async ({ page, listener }, use) => {
    const strays: string[] = [];
    const isOwn = (url: string): boolean =>
      !url.startsWith("http") ||
      /^\/(?:_next\/static\/|sandbox\/|icon\.svg$|questions\/entropy\.json$|en\/(?:entropy\/|library\.json$)|$)/.test(
        new URL(url).pathname,
      );
    // What the policy refuses is announced, too, but never sent.
    const isRefused = (request: Request): boolean => /csp|blocked/i.test(request.failure()?.errorText ?? "");
    page.on("response", (response) => !isOwn(response.url()) && strays.push(response.url()));
    page.on(
      "requestfailed",
      (request) => !isOwn(request.url()) && !isRefused(request) && strays.push(request.url()),
    );
    page.on("popup", (popup) => strays.push(`popup ${popup.url()}`));
    page.on("dialog", (dialog) => strays.push(`dialog ${dialog.message()}`));
    page.on("pageerror", (error) => strays.push(String(error)));
    await page.goto("/en/entropy/");
    const before = await stateOf(page);
    await use(page);
    expect(strays).toEqual([]);
    expect(listener.calls()).toBe(0);
    expect(await stateOf(page)).toEqual(before);
  },
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}

/** What belongs to the page and not to its cells. */
function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    url: location.href,
    title: document.title,
    cookies: document.cookie,
    storage: { ...localStorage, ...sessionStorage },
    names: Object.keys(Object.prototype),
    prose: [...document.querySelectorAll("article > p")].map(({ textContent }) => textContent).join("\n"),
  }));
}

/** The numbers that all cells but the attacker show. */
async function othersOf(page: Page): Promise<Record<string, string[]>> {
  return page
    .locator("[data-output]")
    .evaluateAll(
      (outputs, attacker) =>
        Object.fromEntries(
          outputs
            .filter((output) => output.getAttribute("data-output") !== attacker)
            .map((output) => [
              output.getAttribute("data-output"),
              [...output.querySelectorAll("[data-value]")].map(
                (value) => value.getAttribute("data-value") ?? "",
              ),
            ]),
        ),
      attacker,
    );
}

/** Without the way of the pointer, which a hundred attacks need not take. */
async function writeQuickly(page: Page, code: string): Promise<void> {
  await cellOf(page, attacker).locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}

async function attempt(page: Page, { name, code, expected }: Attack, stops: number[]): Promise<void> {
  await writeQuickly(page, code);
  await page.keyboard.press("Shift+Enter");
  if (expected === "stop") stops.push(await stop(page));
  else {
    await expect(cellOf(page, attacker), name).toHaveAttribute("data-state", /done|failed/);
    const output = outputOf(page, attacker);
    if (expected === "figure")
      await expect(output.locator('[role="alert"], figure svg').first(), name).toBeVisible();
    else if (typeof expected === "string" || expected instanceof RegExp)
      await expect(output, name).toContainText(expected);
    else await expect(output.locator(`[data-error="${expected.error}"]`), name).toBeVisible();
  }
  expect(await outputOf(page, attacker).locator(intruders).evaluateAll(outside), name).toEqual([]);
  await runProbe(page, name);
}

/** Presses a cell's Stop; how long it took until the page said that it is stopped, on the page's own clock, ms. */
async function stop(page: Page): Promise<number> {
  await cellOf(page, attacker).locator('[data-action="stop"]').waitFor();
  return page.evaluate((id) => {
    const cell = document.querySelector(`section[data-cell="${id}"]`);
    return new Promise<number>((resolve) => {
      const begin = performance.now();
      const observer = new MutationObserver(() => {
        if (!cell?.querySelector('[data-error="stopped"]')) return;
        observer.disconnect();
        resolve(performance.now() - begin);
      });
      if (cell) observer.observe(cell, { subtree: true, childList: true, attributes: true });
      cell?.querySelector<HTMLElement>('[data-action="stop"]')?.click();
    });
  }, attacker);
}

function outside(elements: readonly Element[]): string[] {
  return elements.map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** What no cell may bring onto the page. */
const intruders =
  "script, iframe, object, embed, form, base, meta, link, style, img, image, use, a[href]:not([href^='#']), [onerror], [onload], [onclick], [style*='fixed'], [id]:not(figure *), [name]:not(figure *)";

/** A cell that uses another one's values and the library, run again: the prompt tells that it was. */
async function runProbe(page: Page, name: string): Promise<void> {
  const prompt = cellOf(page, probe).getByText(/^In \[/);
  const before = (await prompt.textContent()) ?? "";
  await cellOf(page, probe).locator('[data-action="run"]').dispatchEvent("click");
  await expect(prompt, name).not.toHaveText(before);
  expect(await numbersOf(page, probe), name).toEqual([1.75, 1.75]);
}

interface Group {
  readonly target: string;
  readonly attacksOf: (listener: Listener) => readonly Attack[];
  /** Whether what the attacks are after are the other cells: then all of them are run again, from nothing. */
  readonly isOnOthers?: boolean;
}

const groups: readonly Group[] = [
  { target: "the network", attacksOf: ({ address }) => networkAttacks(address) },
  { target: "the page, its storage and the kernel's channel", attacksOf: () => pageAttacks },
  { target: "what all cells share", attacksOf: () => pollutionAttacks, isOnOthers: true },
  { target: "time, without an end", attacksOf: () => endlessAttacks },
  { target: "memory and patience", attacksOf: () => largeAttacks },
  { target: "the page by what it is given to show", attacksOf: ({ address }) => markupAttacks(address) },
];

for (const { target, attacksOf, isOnOthers = false } of groups)
  test(`no cell reaches ${target}`, async ({ guarded: page, listener }) => {
    test.setTimeout(240_000);
    const before = await othersOf(page);
    await rewriteCell(page, attacker, "");
    const stops: number[] = [];
    for (const attack of attacksOf(listener))
      await test.step(attack.name, () => attempt(page, attack, stops));
    // Meant to be a fifth of a second; these bounds are for a machine that has other things to do.
    stops.sort((a, b) => a - b);
    expect(stops[Math.floor(stops.length / 2)] ?? 0).toBeLessThan(500);
    expect(stops.at(-1) ?? 0).toBeLessThan(2000);
    await page.locator('[data-action="restart"]').click();
    await kernelRests(page);
    if (isOnOthers) await runAll(page);
    else await runProbe(page, "a restart");
    expect(await othersOf(page)).toEqual(before);
  });

async function runAll(page: Page): Promise<void> {
  await page.locator('[data-action="run-all"]').click();
  await expect(cellOf(page, "blocks-curve").getByText(/^In \[\d/)).toBeVisible();
  await kernelRests(page);
}

test("a stop takes effect whenever it comes: in the first moment, twice, and as the cell ends", async ({
  guarded: page,
}) => {
  await rewriteCell(page, attacker, "");
  const start = async (code: string): Promise<void> => {
    await writeQuickly(page, code);
    await page.keyboard.press("Shift+Enter");
  };
  const toolbar = page.locator('[role="toolbar"] [data-action="stop"]');
  const stopped = outputOf(page, attacker).locator('[data-error="stopped"]');
  await start("for (;;);");
  await toolbar.click();
  await expect(toolbar).toBeDisabled();
  await runProbe(page, "a stop in the first moment");

  await start("for (;;);");
  await cellOf(page, attacker).locator('[data-action="stop"]').waitFor();
  await toolbar.dblclick({ force: true });
  await expect(stopped).toBeVisible();
  await runProbe(page, "two stops");

  for (const ms of [150, 200, 250]) {
    await start(`const end = Date.now() + ${ms};\nwhile (Date.now() < end);\n1;`);
    await toolbar.dispatchEvent("click");
    await expect(toolbar).toBeDisabled();
    await expect(cellOf(page, attacker)).not.toHaveAttribute("data-state", /running|queued/);
    await runProbe(page, `a stop of a cell of ${ms} ms`);
  }
});

for (const [how, isStopped, error] of [
  ["loses only itself", false, /^(?:memory|timeout)$/],
  ["is stopped by a click before", true, /^stopped$/],
] as const)
  test(`a cell that fills the memory ${how}`, async ({ page, context }) => {
    const witness = await context.newPage();
    await witness.goto("/en/");
    await page.goto("/en/entropy/");
    await rewriteCell(page, attacker, isStopped ? bomb.slow : bomb.quick);
    // The frame's process may die of it, and the test's hold on the page with it: the page drives itself from here on.
    await page.evaluate(driveBomb, { attacker, probe, isStopped });
    const told = (key: string) => witness.evaluate((name) => localStorage.getItem(name), key);
    await expect.poll(() => told("error"), { timeout: 45_000 }).toMatch(error);
    await expect.poll(() => told("probe"), { timeout: 45_000 }).toBe("1.75 1.75");
  });

/** Without an end both; the slow one leaves time to press Stop. */
const bomb = {
  quick: "const hoard = [];\nfor (;;) hoard.push(new Array(1e6).fill(1.5));",
  slow: "const hoard = [];\nfor (;;) { hoard.push(new Array(1e5).fill(1.5)); for (const end = Date.now() + 5; Date.now() < end; ); }",
};

interface Drive {
  readonly attacker: string;
  readonly probe: string;
  readonly isStopped: boolean;
}

/** Runs in the page: starts the attacker, stops it or waits for its error, runs the probe, and tells what both show. */
function driveBomb({ attacker, probe, isStopped }: Drive): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const run = (id: string) => find(`section[data-cell="${id}"] [data-action="run"]`)?.click();
  const promptOf = (id: string) => find(`section[data-cell="${id}"]`)?.firstElementChild?.textContent;
  const before = promptOf(probe);
  let isProbing = false;
  run(attacker);
  const timer = setInterval(() => {
    if (isStopped) find(`section[data-cell="${attacker}"] [data-action="stop"]`)?.click();
    const error = find(`[data-output="${attacker}"] [data-error]`)?.dataset.error;
    if (error !== undefined && !isProbing) {
      isProbing = true;
      localStorage.setItem("error", error);
      run(probe);
    }
    if (!isProbing || promptOf(probe) === before) return;
    const values = document.querySelectorAll<HTMLElement>(`[data-output="${probe}"] [data-value]`);
    localStorage.setItem("probe", [...values].map(({ dataset }) => dataset.value).join(" "));
    clearInterval(timer);
  }, 50);
}
