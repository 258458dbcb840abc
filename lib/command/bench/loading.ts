import type { BareBrowser } from "./bare-browser.ts";
import { median, type Row } from "./statistics.ts";

const runs = 7;

interface Loading {
  /** First contentful paint, ms after navigation began. */
  readonly paint: number;
  readonly shift: number;
  /** Total blocking time, ms. */
  readonly blocking: number;
}

/**
 * Loads a page with an empty cache and waits until it has settled.
 *
 * Blocking time is counted as its definition has it (https://web.dev/articles/tbt): from the first paint on, of every
 * task what is beyond 50 ms, until the page is quiet.
 */
async function load(browser: BareBrowser, url: string, slowdown: number): Promise<Loading> {
  const page = await browser.open(url, { slowdown });
  const result = await page.ask(() => {
    const { shift, tasks } = found;
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const blocked = tasks.map(({ start, end }) => Math.max(0, end - Math.max(start, paint) - 50));
    return { paint, shift, blocking: blocked.reduce((sum, ms) => sum + ms, 0) };
  });
  await page.close();
  return result;
}

/** Where a page is served: through the slow line, and without it. */
export interface Addresses {
  readonly slow: string;
  readonly direct: string;
}

/** Both pages in turn, so that whatever else the machine does befalls both. */
async function loadInTurn(browser: BareBrowser, theirs: string, ours: string, slowdown: number) {
  const pairs: { readonly theirs: Loading; readonly ours: Loading }[] = [];
  for (let run = 0; run < runs; run++)
    pairs.push({
      theirs: await load(browser, theirs, slowdown),
      ours: await load(browser, ours, slowdown),
    });
  return pairs;
}

/** How the chapter's page appears, against the hand-written one. */
export async function measureLoading(
  browser: BareBrowser,
  book: Addresses,
  plain: Addresses,
): Promise<Row[]> {
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
