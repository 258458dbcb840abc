import type { Browser, Page } from "@playwright/test";
import { median, type Row } from "./statistics.ts";

const runs = 7;

interface Loading {
  /** First contentful paint, ms after navigation began. */
  readonly paint: number;
  readonly shift: number;
  /** Time beyond 50 ms of every task, ms. */
  readonly blocking: number;
}

interface Entry extends PerformanceEntry {
  readonly value?: number;
  readonly hadRecentInput?: boolean;
}

/** A page with an empty cache. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  // The loader that runs this file wraps functions in a call of this name; the page does not have it.
  await page.addInitScript("globalThis.__name = (target) => target");
  return page;
}

/** Loads a page in a fresh context, with an empty cache. */
async function load(browser: Browser, url: string, slowdown: number): Promise<Loading> {
  const page = await openPage(browser);
  await slowDown(page, slowdown);
  await page.addInitScript(() => {
    const found = { shift: 0, blocking: 0 };
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[])
        if (!entry.hadRecentInput) found.shift += entry.value ?? 0;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.blocking += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const result = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ...(Reflect.get(globalThis, "found") as { shift: number; blocking: number }),
  }));
  await page.context().close();
  return result;
}

/** Chromium's own throttle: of the page's main thread, which is what blocking time is about. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Where a page is served: through the slow line, and without it. */
export interface Addresses {
  readonly slow: string;
  readonly direct: string;
}

/** Both pages in turn, so that whatever else the machine does befalls both. */
async function loadInTurn(browser: Browser, theirs: string, ours: string, slowdown: number) {
  const pairs: { readonly theirs: Loading; readonly ours: Loading }[] = [];
  for (let run = 0; run < runs; run++)
    pairs.push({
      theirs: await load(browser, theirs, slowdown),
      ours: await load(browser, ours, slowdown),
    });
  return pairs;
}

/** How the chapter's page appears, against the hand-written one. */
export async function measureLoading(browser: Browser, book: Addresses, plain: Addresses): Promise<Row[]> {
  const line = await loadInTurn(browser, plain.slow, book.slow, 1);
  const slowed = await loadInTurn(browser, plain.direct, book.direct, 4);
  const paint = (whose: "ours" | "theirs") =>
    `${median(line.map((pair) => pair[whose].paint)).toFixed(0)} ms`;
  const blocking = (whose: "ours" | "theirs") =>
    `${median(slowed.map((pair) => pair[whose].blocking)).toFixed(0)} ms`;
  const ratio = median(line.map(({ ours, theirs }) => ours.paint / theirs.paint));
  return [
    { what: "hand-written page: first paint with every output", value: paint("theirs"), aim: "" },
    { what: "the book's page: first paint with every output", value: paint("ours"), aim: "" },
    { what: "ratio", value: ratio.toFixed(2), aim: "≤ 1.3" },
    {
      what: "layout shift",
      value: Math.max(...line.map(({ ours }) => ours.shift)).toFixed(4),
      aim: "< 0.01",
    },
    { what: "hand-written page: total blocking time, 4 × slower CPU", value: blocking("theirs"), aim: "" },
    {
      what: "the book's page: total blocking time, 4 × slower CPU",
      value: blocking("ours"),
      aim: "< 100 ms",
    },
  ];
}
