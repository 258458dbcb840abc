import type { BareBrowser, BarePage } from "./bare-browser.ts";
import { median, type Row } from "./statistics.ts";

const runs = 5;
const slider = 'input[data-input="theta"]';
const number = '[data-output="coin"] [data-value]';
const plot = '[data-output="coin-curve"]';

declare global {
  interface Window {
    /** Moves the slider by one step and resolves to the ms until number and plot have changed and been painted. */
    step: (steps: number) => Promise<number>;
    /** Waits for a frame; throws when what began at `start` has taken so long that it will never come. */
    nextFrame: (start: number) => Promise<void>;
  }
}

async function open(browser: BareBrowser, url: string, slowdown: number): Promise<BarePage> {
  const page = await browser.open(url);
  await page.slowDown(slowdown);
  await page.ask(
    (slider, number, plot) => {
      const find = (selector: string): Element => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`nothing at ${selector}`);
        return element;
      };
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const look = () => [find(number).getAttribute("data-value"), find(plot).innerHTML];
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      window.nextFrame = (start) =>
        new Promise((resolve, reject) => {
          if (performance.now() - start > 20_000) reject(new Error("the page did not answer within 20 s"));
          else requestAnimationFrame(() => resolve());
        });
      window.step = async (steps) => {
        const input = find(slider) as HTMLInputElement;
        input.scrollIntoView({ block: "center", behavior: "instant" });
        await painted();
        const before = look();
        const start = performance.now();
        setter?.call(input, String(Number(input.value) + steps * Number(input.step)));
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await changeTo(() => look().every((text, index) => text !== before[index]));
        await painted();
        return performance.now() - start;
      };
    },
    slider,
    number,
    plot,
  );
  return page;
}

async function coldStep(browser: BareBrowser, url: string): Promise<number> {
  const page = await open(browser, url, 4);
  const ms = await page.ask(() => window.step(1));
  await page.close();
  return ms;
}

async function warmSteps(
  browser: BareBrowser,
  url: string,
  slowdown: number,
): Promise<{ ms: number; rate: number }> {
  const page = await open(browser, url, slowdown);
  const steps = await page.ask(async () => {
    const each: number[] = [];
    for (let i = 0; i < 5; i++) await window.step(1);
    for (let i = 0; i < 30; i++) each.push(await window.step(i % 2 ? 1 : -1));
    return each;
  });
  const rate = await page.ask(updatesPerSecond, slider, number);
  await page.close();
  return { ms: median(steps), rate };
}

/** Moves the slider at every frame for two seconds and counts how often the number changes. */
async function updatesPerSecond(slider: string, number: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(slider);
  const output = document.querySelector(number)?.closest("[data-output]");
  if (input === null || !output) throw new Error("updatesPerSecond: no slider");
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  let seen = "";
  let changes = 0;
  const end = performance.now() + 2000;
  for (let frame = 0; performance.now() < end; frame++) {
    setter?.call(input, String(0.1 + (frame % 80) / 100));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = output.querySelector("[data-value]")?.getAttribute("data-value") ?? "";
    if (now !== seen) changes++;
    seen = now;
  }
  return changes / 2;
}

async function warmRun(browser: BareBrowser, url: string): Promise<number> {
  const page = await open(browser, url, 1);
  await page.ask(() => document.querySelector<HTMLElement>('[data-action="run-all"]')?.click());
  await page.until(() => document.querySelector('main[data-kernel="idle"]') !== null);
  const times = await page.ask(async () => {
    const cell = document.querySelector('section[data-cell="coin"]');
    const prompt = () => cell?.firstElementChild?.textContent;
    const each: number[] = [];
    for (let i = 0; i < 20; i++) {
      const before = prompt();
      const start = performance.now();
      cell?.querySelector<HTMLElement>('[data-action="run"]')?.click();
      while (prompt() === before || cell?.getAttribute("data-state") !== "done")
        await window.nextFrame(start);
      each.push(performance.now() - start);
      while (!document.querySelector('main[data-kernel="idle"]')) await window.nextFrame(start);
    }
    return each;
  });
  await page.close();
  return median(times);
}

/** In a chapter that has been run, an endless loop is stopped and another cell is run: until its result is there. */
async function stopLoop(browser: BareBrowser, url: string): Promise<number> {
  const page = await open(browser, url, 1);
  await page.ask(() => document.querySelector<HTMLElement>('[data-action="run-all"]')?.click());
  await page.until(() => document.querySelector('main[data-kernel="idle"]') !== null);
  const looping = 'section[data-cell="conversion"]';
  await page.ask((cell) => document.querySelector<HTMLElement>(`${cell} [role=textbox]`)?.click(), looping);
  await page.until((cell) => document.activeElement?.matches(`${cell} .cm-content`) ?? false, looping);
  await page.press("a", 65, 2);
  await page.send("Input.insertText", { text: "while (true) {}" });
  await page.press("Enter", 13, 8);
  await page.until((cell) => document.querySelector(`${cell} [data-action="stop"]`) !== null, looping);
  const ms = await page.ask(async (looping) => {
    const next = document.querySelector('section[data-cell="coin"]');
    const count = () => next?.firstElementChild?.textContent;
    const before = count();
    const start = performance.now();
    document.querySelector<HTMLElement>(`${looping} [data-action="stop"]`)?.click();
    next?.querySelector<HTMLElement>('[data-action="run"]')?.click();
    while (count() === before || next?.getAttribute("data-state") !== "done") await window.nextFrame(start);
    return performance.now() - start;
  }, looping);
  await page.close();
  return ms;
}

async function repeat(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await measure());
  return median(values);
}

/** How the page answers: cold through a slow line, then warm. */
export async function measureInteraction(browser: BareBrowser, slow: string, direct: string): Promise<Row[]> {
  const cold = await repeat(() => coldStep(browser, slow));
  const warm = await warmSteps(browser, direct, 1);
  const throttled = await warmSteps(browser, direct, 4);
  const run = await warmRun(browser, direct);
  const loop = await repeat(() => stopLoop(browser, direct));
  return [
    {
      what: "cold: first step of a slider to text and plot, 4 × slower CPU",
      value: `${cold.toFixed(0)} ms`,
      aim: "< 1400 ms",
    },
    { what: "warm: Run to the changed result", value: `${run.toFixed(1)} ms`, aim: "< 40 ms" },
    { what: "warm: a slider's step to text and plot", value: `${warm.ms.toFixed(1)} ms`, aim: "< 25 ms" },
    { what: "warm: updates a second while dragging", value: warm.rate.toFixed(0), aim: "60" },
    { what: "the same, 4 × slower CPU", value: throttled.rate.toFixed(0), aim: "≥ 30" },
    { what: "an endless loop stopped, and the next result", value: `${loop.toFixed(0)} ms`, aim: "< 250 ms" },
  ];
}
