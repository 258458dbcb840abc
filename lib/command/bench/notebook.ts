import { noEdits, type OwnCell } from "../../edits/edits.ts";
import { linkOf } from "../../edits/link.ts";
import type { BareBrowser, BarePage } from "./bare-browser.ts";
import { median, type Row } from "./statistics.ts";

const dependents = Array.from({ length: 9 }, (_, i) => `h${i}`);
const step = 0.01;

/** A notebook of a reader's own: a slider, nine cells that use it, and a plot. */
const cells: readonly OwnCell[] = [
  ["slider", `const at = slider("at", { min: 0, max: 1, step: ${step}, value: 0.3 });`],
  ...dependents.map((name, i) => [name, `const ${name} = binaryEntropy(at) * ${i + 1};\n${name};`] as const),
  [
    "plot",
    `plot.curves({
  series: [{ name: "h", y: (t) => binaryEntropy(t) }],
  points: [{ x: at, y: binaryEntropy(at) }],
  alt: "h",
});`,
  ],
].map(([name, source]) => ({
  id: `own_${name}`,
  kind: "code",
  source: source ?? "",
  slot: { cell: "coin-curve", side: "after" },
}));

/** The kernel as a reader's page has it: in its frame, with their own cells, in milliseconds. */
export async function measureNotebook(browser: BareBrowser, chapter: string): Promise<Row[]> {
  const page = await browser.open(chapter + (await linkOf({ ...noEdits, own: cells })));
  const take = '[data-notice="preview"] [data-action="take"]';
  await page.until((button) => document.querySelector(button) !== null, take);
  await page.ask((button) => document.querySelector<HTMLElement>(button)?.click(), take);
  const replay = median(await timesOf(5, () => restartAndRunAll(page)));
  const steps = await page.ask(slide, dependents, step);
  const trip = median(await page.ask(roundTrips));
  await page.close();
  const changed = median(steps.map((times) => times.changed));
  const painted = median(steps.map((times) => times.painted));
  return [
    {
      what: "a message to the kernel's worker and its answer",
      value: `${trip.toFixed(2)} ms`,
      aim: "< 2 ms",
    },
    { what: "restart, and the whole chapter run again", value: `${replay.toFixed(0)} ms`, aim: "< 300 ms" },
    {
      what: "a slider with ten dependents: step to all texts and the plot",
      value: `${changed.toFixed(1)} ms`,
      aim: "< 16.7 ms",
    },
    { what: "the same, until it is painted", value: `${painted.toFixed(1)} ms`, aim: "" },
  ];
}

async function timesOf(runs: number, measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await measure());
  return times;
}

/** Until a new kernel has run all cells, and the page shows it. */
function restartAndRunAll(page: BarePage): Promise<number> {
  return page.ask(async (cell) => {
    const prompt = () => document.querySelector(cell)?.firstElementChild?.textContent;
    const press = async (...buttons: string[]) => {
      const before = prompt();
      for (const button of buttons) document.querySelector<HTMLElement>(button)?.click();
      await changeTo(
        () => prompt() !== before && document.querySelector('main[data-kernel="idle"]') !== null,
      );
    };
    // Run once more than the others, it has another number than it will have.
    await press(`${cell} [data-action="run"]`);
    const start = performance.now();
    await press('[data-action="restart"]', '[data-action="run-all"]');
    return performance.now() - start;
  }, 'section[data-cell="coin"]');
}

/** Steps of the slider, each until all numbers and the plot are other ones, and until that is painted. */
async function slide(
  dependents: readonly string[],
  step: number,
): Promise<{ changed: number; painted: number }[]> {
  const find = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`nothing at ${selector}`);
    return element;
  };
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const look = () => [
    ...dependents.map((name) => find(`[data-output="own_${name}"] [data-value]`).getAttribute("data-value")),
    find('[data-output="own_plot"]').innerHTML,
  ];
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const all: { changed: number; painted: number }[] = [];
  find('section[data-cell="own_plot"]').scrollIntoView({ block: "end", behavior: "instant" });
  for (let i = 0; i < 35; i++) {
    await painted();
    const before = look();
    const input = find('input[data-input="at"]');
    const start = performance.now();
    setter?.call(input, String(0.3 + step * (1 + (i % 20))));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await changeTo(() => look().every((text, index) => text !== before[index]));
    const changed = performance.now() - start;
    await painted();
    all.push({ changed, painted: performance.now() - start });
  }
  // The first ones are still slow.
  return all.slice(5);
}

/** Pings to a kernel of its own, in a frame as the page opens it. */
async function roundTrips(): Promise<number[]> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = "/sandbox/kernel.html";
  frame.hidden = true;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const [kernel, status] = [new MessageChannel(), new MessageChannel()];
  const answer = () =>
    new Promise((resolve) => {
      kernel.port1.onmessage = resolve;
    });
  const ready = answer();
  frame.contentWindow?.postMessage(undefined, "*", [kernel.port2, status.port2]);
  await ready;
  const times: number[] = [];
  for (let run = 1; run <= 200; run++) {
    const start = performance.now();
    const alive = answer();
    kernel.port1.postMessage({ run, type: "ping" });
    await alive;
    times.push(performance.now() - start);
  }
  frame.remove();
  return times;
}
