import type { Page } from "@playwright/test";
import { binaryCrossEntropy } from "./demonstrations/binary-cross-entropy.ts";
import { crossEntropy } from "./demonstrations/cross-entropy.ts";
import { demonstrate, stageOf } from "./demonstrations/demonstrate.ts";
import type { Demonstration } from "./demonstrations/demonstration.ts";
import { entropy } from "./demonstrations/entropy.ts";
import { followersIn } from "./demonstrations/followers.ts";
import { beyond, fingerOf, gripsOf } from "./demonstrations/hands.ts";
import { klDivergence } from "./demonstrations/kl-divergence.ts";
import { machineLearning } from "./demonstrations/machine-learning.ts";
import { maximumLikelihood } from "./demonstrations/maximum-likelihood.ts";
import { summary } from "./demonstrations/summary.ts";
import { whyPLogQ } from "./demonstrations/why-p-log-q.ts";
import { cellOf, chapters, expect, kernelRests, languages, numbersOf, outputOf, test } from "./reader.ts";

const demonstrations: Readonly<Record<string, readonly Demonstration[]>> = {
  entropy,
  "cross-entropy": crossEntropy,
  "maximum-likelihood": maximumLikelihood,
  "kl-divergence": klDivergence,
  "why-p-log-q": whyPLogQ,
  "machine-learning": machineLearning,
  summary,
  "binary-cross-entropy": binaryCrossEntropy,
};

/** `cell/input` of what can be moved on a page: its controls, and the points of its figures. */
async function movableOn(page: Page): Promise<{ controls: string[]; points: string[] }> {
  const controls = page.locator("section[data-cell] [data-input]");
  const drawings = page.locator('[data-output] svg[data-handles^="{"]:visible');
  return {
    controls: await controls.evaluateAll((elements: HTMLElement[]) =>
      elements.map((element) => {
        const cell = element.closest<HTMLElement>("[data-cell]")?.dataset.cell;
        return `${cell}/${element.dataset.input}`;
      }),
    ),
    points: await drawings.evaluateAll((elements: SVGSVGElement[]) =>
      elements.flatMap((element) => {
        const cell = element.closest<HTMLElement>("[data-output]")?.dataset.output;
        const { points }: { points: Record<string, string>[] } = JSON.parse(element.dataset.handles ?? "");
        return points.map(({ x, y, triangle }) => `${cell}/${[x, y, triangle].filter(Boolean)}`);
      }),
    ),
  };
}

/** The same of what has a demonstration of its own. */
function movedBy(list: readonly Demonstration[]): { controls: string[]; points: string[] } {
  const keysOf = (wanted: (demonstration: Demonstration) => boolean) =>
    list.filter(wanted).map((it) => `${it.cell}/${it.kind === "point" ? it.inputs : it.input}`);
  return { controls: keysOf((it) => !isPoint(it)), points: keysOf(isPoint) };
}

function isPoint({ kind }: Demonstration): boolean {
  return kind === "point" || kind === "triangle";
}

/** The figures in which a point moves a slider, by its name. */
function figuresBySlider(points: readonly string[]): Map<string, string[]> {
  const figures = new Map<string, string[]>();
  for (const point of new Set(points)) {
    const [figure = "", input = ""] = point.split("/");
    figures.set(input, [...(figures.get(input) ?? []), figure]);
  }
  return figures;
}

async function openAnswers(page: Page): Promise<void> {
  const closed = page.locator("details:not([open])", { has: page.locator("section[data-cell]") });
  for (let left = await closed.count(); left > 0; left--)
    await closed.first().locator("> summary").press("Enter");
}

const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();

test("every chapter has its demonstrations", () => {
  expect(Object.keys(demonstrations)).toEqual(chapters);
});

test.describe("by keyboard, mouse and touch", () => {
  test.use({ hasTouch: true });
  for (const [index, [slug, list]] of Object.entries(demonstrations).entries())
    test(`every control and every movable point of ${slug} comes to its numbers`, async ({ page }) => {
      test.slow();
      // The code of both languages is the same.
      const language = languages[index % languages.length] ?? "en";
      await page.goto(`/${language}/${slug}/`);
      await openAnswers(page);
      const { controls, points } = await movableOn(page);
      const moved = movedBy(list);
      expect(sorted(moved.controls), "what has a demonstration").toEqual(sorted(controls));
      const figures = figuresBySlider(points.filter((point) => !moved.points.includes(point)));
      const sliders = list.flatMap((it) => (it.kind === "slider" || it.kind === "play" ? it.input : []));
      expect(sorted([...figures.keys()]).filter((input) => !sliders.includes(input))).toEqual([]);
      const stage = await stageOf(page, { figures, followers: followersIn(slug, language) });
      for (const demonstration of list)
        await test.step(`${demonstration.kind} in ${demonstration.cell}`, () =>
          demonstrate(stage, demonstration));
    });
});

/** The lines of a figure as they are drawn, as many as it has, each as the number of its corners and its path. */
async function linesOf(page: Page, cell: string): Promise<{ corners: number; path: string }[]> {
  const lines = outputOf(page, cell).locator("svg[data-handles]:visible .scatterlayer .js-line");
  const paths = await lines.evaluateAll((elements) => elements.map((line) => line.getAttribute("d") ?? ""));
  return paths.map((path) => ({ corners: path.split(/[ML]/).length - 1, path }));
}

test("a classifier is drawn as it learns until it is stopped, and goes on from there", async ({ page }) => {
  await page.goto("/en/machine-learning/");
  const steps = cellOf(page, "watch").locator('[data-input="steps"]');
  const play = cellOf(page, "watch").locator('[data-action="play"]');
  const reached = async () => Number(await steps.inputValue());
  // After the line of ln 3 comes that of the losses, with one corner before the first step and one for each.
  const learnt = async () => ((await linesOf(page, "loss-curve"))[1]?.corners ?? 0) - 1;
  const borders = async () => (await linesOf(page, "boundary")).map(({ path }) => path).join();

  await steps.press("Home");
  await expect.poll(learnt).toBeLessThanOrEqual(0);
  await play.click();
  await expect.poll(learnt).toBeGreaterThan(3);
  const early = await borders();
  await expect.poll(borders).not.toBe(early);
  await play.click();
  await expect(play).toHaveAccessibleName(/^Play/);
  await kernelRests(page);
  const stopped = await reached();
  await expect.poll(learnt).toBe(stopped);
  expect((await numbersOf(page, "watch"))[0]).toBeLessThan(Math.log(3));
  const halted = await borders();

  await play.click();
  await expect.poll(learnt).toBeGreaterThan(stopped);
  // Who scrolls down to the flowers sees it learn there.
  await outputOf(page, "boundary").scrollIntoViewIfNeeded();
  await expect.poll(borders).not.toBe(halted);
  const scrolled = await reached();
  await expect.poll(reached).toBeGreaterThan(scrolled);
});

/** A figure's first movable point, and what one unit of its x-axis from 0 to 1 is long, px. */
async function pointOf(page: Page, cell: string) {
  const [grip] = await gripsOf(page, cell);
  if (grip === undefined) throw new Error(`nothing to move in ${cell}`);
  return { ...grip.spot, unit: grip.right - grip.left - 2 * beyond };
}

test("the point of the entropy curve follows the mouse", async ({ page }) => {
  await page.goto("/en/entropy/");
  const point = await pointOf(page, "coin-curve");
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.mouse.move(point.x + 0.39 * point.unit, point.y - 20, { steps: 3 });
  await page.mouse.up();
  await expect(cellOf(page, "coin").locator('[data-input="theta"]')).toHaveValue("0.5");
  await expect.poll(() => numbersOf(page, "coin")).toEqual([1]);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });
  test("the point among three outcomes is dragged to a corner", async ({ page }) => {
    await page.goto("/zh/entropy/");
    const { x, y, unit } = await pointOf(page, "three-map");
    // Beyond the upper corner, where the third outcome is certain.
    await (await fingerOf(page)).drag({ x, y }, { x: x + 0.15 * unit, y: y - 1.2 * unit });
    await expect.poll(async () => (await numbersOf(page, "three"))[0]).toBe(0);
  });
});
