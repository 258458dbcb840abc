import type { Browser, Page } from "@playwright/test";
import { median, type Row } from "./statistics.ts";

const runs = 7;

interface Loading {
  /** First contentful paint, ms after navigation began. */
  readonly paint: number;
  readonly shift: number;
  /** Total blocking time, ms. */
  readonly blocking: number;
}

/** What a page has noted of its own loading. */
interface Found {
  readonly shift: number;
  readonly tasks: readonly { readonly start: number; readonly end: number }[];
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

/** How long nothing may block a page for it to have settled, ms; it is given as long to begin. */
const quietMs = 2000;

/**
 * Loads a page in a fresh context, with an empty cache, and waits until it has settled.
 *
 * Blocking time is counted as its definition has it (https://web.dev/articles/tbt): from the first paint on, of every
 * task what is beyond 50 ms, until the page is quiet.
 */
async function load(browser: Browser, url: string, slowdown: number): Promise<Loading> {
  const page = await openPage(browser);
  await slowDown(page, slowdown);
  await page.addInitScript(() => {
    const found = { shift: 0, tasks: [] as { start: number; end: number }[] };
    Object.assign(globalThis, { found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[])
        if (!entry.hadRecentInput) found.shift += entry.value ?? 0;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        found.tasks.push({ start: startTime, end: startTime + duration });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction(
    (quiet) => {
      const { tasks } = Reflect.get(globalThis, "found") as Found;
      const rested = Math.max(
        performance.timing.loadEventEnd - performance.timeOrigin,
        tasks.at(-1)?.end ?? 0,
      );
      return performance.now() - rested > quiet;
    },
    quietMs,
    { polling: 100 },
  );
  const result = await page.evaluate(() => {
    const { shift, tasks } = Reflect.get(globalThis, "found") as Found;
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const blocked = tasks.map(({ start, end }) => Math.max(0, end - Math.max(start, paint) - 50));
    return { paint, shift, blocking: blocked.reduce((sum, ms) => sum + ms, 0) };
  });
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
