import type { Page } from "@playwright/test";
import { cellOf, expect, kernelRests, numbersOf, test } from "./reader.ts";

/** What a reader does at the keyboard: keys at a control, or a choice of a list. */
interface Step {
  readonly cell: string;
  /** The name of a slider, of a distribution (its first bar), or of a list. */
  readonly input?: string;
  /** Keys, one after the other; `ArrowRight×3` is three times the same. On a button, where no input is named. */
  readonly keys?: string;
  readonly choose?: string;
  readonly type?: string;
}

/** A demonstration: what is done, and numbers that a cell must then show, from its first one on. */
interface Demonstration {
  readonly what: string;
  readonly steps: readonly Step[];
  readonly shows: string;
  readonly numbers: readonly number[];
}

const even = (cell: string): Step => ({ cell, keys: "Enter" });
const slide = (cell: string, input: string, keys: string): Step => ({ cell, input, keys });

/** By chapter. The numbers are derived by hand where a comment says how, and else come from mpmath 1.3.0, 30 digits. */
const demonstrations: Readonly<Record<string, readonly Demonstration[]>> = {
  entropy: [
    // Without a miss the hit brings all of log2 64.
    {
      what: "sixty-three questions",
      steps: [slide("submarine", "misses", "Home")],
      shows: "submarine",
      numbers: [0, 6, 6],
    },
    {
      // As even as thousandths can be: 0.334, 0.333, 0.333.
      what: "entropy over three outcomes",
      steps: [even("three")],
      shows: "three",
      numbers: [1.584961058506293, 1.584962500721156],
    },
    // Lengths 1, 2, 2, 2 spend 1/2 + 3/4, and are 1/2 + 2·(1/4 + 1/8 + 1/8) long on average.
    {
      what: "a Kraft budget",
      steps: [slide("budget", "lengthSun", "Home")],
      shows: "budget",
      numbers: [1.25, 1.5, 1.75],
    },
    // Five equal outcomes: lengths 2, 2, 2, 3, 3.
    {
      what: "a prefix-code tree",
      steps: [even("huffman")],
      shows: "huffman",
      numbers: [2.321928094887362, 2.4, 0.07807190511263765],
    },
    // A fair coin has nothing to gain: one digit a day, for blocks of any length.
    {
      what: "blocks that approach the entropy",
      steps: [slide("blocks", "rain", "End")],
      shows: "blocks",
      numbers: [1, 1, 2, 1, 3, 1],
    },
  ],
  "cross-entropy": [
    // "rain" is 110 in the one code and 0 in the other.
    { what: "a message in two codes", steps: [slide("wire", "day", "Home")], shows: "wire", numbers: [3, 1] },
    {
      what: "a q dragged to zero",
      steps: [slide("pair", "my-q", "Home")],
      shows: "four-numbers",
      numbers: [1.742737648613667, Number.POSITIVE_INFINITY],
    },
    {
      what: "a valley with its floor",
      steps: [slide("coin", "theta", "End")],
      shows: "coin",
      numbers: [0, 0.5145731728297582],
    },
    // H(1/2, 1/4, 1/4) = 1.5; what is ruled out and happens costs without end.
    {
      what: "a doubt taken away",
      steps: [slide("doubt", "share", "Home")],
      shows: "doubt",
      numbers: [1.5, Number.POSITIVE_INFINITY],
    },
  ],
  "maximum-likelihood": [
    // 0.7^7 · 0.3^3.
    {
      what: "ten flips and a θ",
      steps: [slide("likelihood", "theta", "ArrowRight×20")],
      shows: "likelihood",
      numbers: [0.0022235661],
    },
    {
      what: "a product that no longer underflows",
      steps: [slide("search-product", "copies", "Home")],
      shows: "search-product",
      numbers: [0.0022235661, 0.7],
    },
    {
      what: "an unseen letter without smoothing",
      steps: [slide("smoothing", "alpha", "Home")],
      shows: "smoothing",
      numbers: [2.040373393688496, Number.POSITIVE_INFINITY],
    },
    // −ln(1 − 0.2).
    {
      what: "the two cases of a label",
      steps: [{ cell: "one-label", input: "y", choose: "0" }],
      shows: "one-label",
      numbers: [0.2231435513142098],
    },
    {
      what: "sum against mean",
      steps: [slide("descent", "batch", "Home")],
      shows: "descent",
      numbers: [0.6950752003825162, 0.7],
    },
    // b, a, n by hand.
    {
      what: "a word counted by its letters",
      steps: [{ cell: "letters", input: "word", type: "banana" }],
      shows: "letters",
      numbers: [1, 1 / 6, 3, 1 / 2, 2, 1 / 3],
    },
  ],
  "kl-divergence": [
    // At u = 1 curve and tangent touch.
    {
      what: "the tangent that proves Gibbs",
      steps: [slide("gap", "u", "ArrowLeft×20")],
      shows: "gap",
      numbers: [0, 0, 0],
    },
    {
      what: "one minimum at two heights",
      steps: [slide("coin", "guess", "Home")],
      shows: "coin",
      numbers: [1.713559298894079, 0.8322683996633863],
    },
    {
      what: "a triangle inequality that fails",
      steps: [slide("triangle", "b", "ArrowRight×23")],
      shows: "triangle",
      numbers: [2.53594000115385, 1.267970000576925],
    },
    {
      what: "an ε that hides an infinity",
      steps: [slide("epsilon", "zeros", "End")],
      shows: "epsilon",
      numbers: [11.70723035582761, Number.POSITIVE_INFINITY],
    },
    {
      what: "one bell for two hills",
      steps: [slide("bell", "width", "End")],
      shows: "bell",
      numbers: [0.892825695473959, 2.730247748714484],
    },
  ],
  "why-p-log-q": [
    // A alone is drawn, and costs log2 8 each time.
    {
      what: "a hundred events that pay",
      steps: [slide("tariff", "my-p", "End")],
      shows: "hundred",
      numbers: [300, 3],
    },
    {
      what: "a running mean with its band",
      steps: [slide("running", "N", "Home")],
      shows: "running",
      numbers: [3, 3, 0],
    },
    // −0.7·ln 0.7 − 0.3·ln 0.3, for who says what they believe.
    {
      what: "the rule that rewards honesty",
      steps: [{ cell: "rules", input: "rule", choose: "−ln q" }],
      shows: "rules",
      numbers: [0.7, 0.6108643020548935, 0.6108643020548935],
    },
  ],
  "machine-learning": [
    // Before the first step every class has a third; of three times fifty flowers one class is called right.
    {
      what: "a classifier that has learnt nothing",
      steps: [slide("watch", "steps", "Home")],
      shows: "watch",
      numbers: [Math.log(3)],
    },
    // −ln 0.1.
    {
      what: "one true class",
      steps: [{ cell: "guess", input: "truth", choose: "setosa" }],
      shows: "one-hot",
      numbers: [Math.LN10],
    },
    {
      what: "a high temperature",
      steps: [slide("logits", "T", "End")],
      shows: "logits",
      numbers: [0.4223789211012717, 0.3458146121575097, 0.2318064667412186],
    },
    // e^1000 is more than the machine can hold.
    {
      what: "a constant that changes nothing, until it is too large",
      steps: [slide("shift", "c", "End")],
      shows: "shift",
      numbers: [Number.NaN, Number.NaN, Number.NaN],
    },
    {
      what: "a saturated start",
      steps: [slide("saturated", "start", "Home")],
      shows: "saturated",
      numbers: [0.9845535228032285, 0.0001742744875126891],
    },
    // Before the first step all classes are equal: ln 3, and nothing is told apart.
    {
      what: "a classifier that learns",
      steps: [slide("watch", "steps", "Home")],
      shows: "watch",
      numbers: [1.09861228866811, 0],
    },
    {
      what: "a loss with the temperature of a verdict",
      steps: [slide("temper", "heat", "End")],
      shows: "temper",
      numbers: [1.09861228866811, 0],
    },
    {
      what: "label smoothing’s floor",
      steps: [slide("smoothing", "epsilon", "Home")],
      shows: "smoothing",
      numbers: [0, Number.POSITIVE_INFINITY],
    },
    {
      what: "a bigram model’s perplexity",
      steps: [slide("diary-perplexity", "alpha", "End")],
      shows: "diary-perplexity",
      numbers: [3, 3, 2.929461080210441, 2.786568049654619, 2.382682465700494, 2.638507208429367],
    },
  ],
  summary: [
    {
      what: "a walk from p to q",
      steps: [slide("walk", "t", "End")],
      shows: "walk",
      numbers: [0.421985773649725, 0.5224626607308378, 0.1118553141167388],
    },
    {
      what: "a model at school",
      steps: [slide("train", "steps", "Home")],
      shows: "train",
      numbers: [2.164723422263392, 1.742737648613667, 0.421985773649725],
    },
  ],
  "binary-cross-entropy": [
    // −ln 0.01.
    {
      what: "the two curves",
      steps: [slide("evening", "yHat", "End")],
      shows: "evening",
      numbers: [4.605170185988091],
    },
    {
      what: "a share that never comes",
      steps: [slide("share", "r", "Home")],
      shows: "share",
      numbers: [1.203972804325936, 0],
    },
    {
      what: "a loss from the score",
      steps: [slide("score", "z", "Home")],
      shows: "score",
      numbers: [1, 8.000335406372896, -0.9996646498695335],
    },
    // 50·0.02 / (50·0.02 + 0.98).
    {
      what: "class weights",
      steps: [slide("weights", "w", "End")],
      shows: "weights",
      numbers: [0.02, 0.5050505050505051],
    },
  ],
};

async function perform(page: Page, { cell, input, keys = "", choose, type }: Step): Promise<void> {
  const answer = page.locator("details:not([open])", { has: cellOf(page, cell) }).locator("> summary");
  if ((await answer.count()) > 0) await answer.press("Enter");
  const control =
    input === undefined
      ? cellOf(page, cell).locator("fieldset button").last()
      : cellOf(page, cell).locator(`[data-input="${input}"]`).first();
  await control.focus();
  if (choose !== undefined) await control.selectOption(choose);
  if (type !== undefined) await control.fill(type);
  for (const key of keys.split(" ").filter(Boolean)) {
    const [name = "", times = "1"] = key.split("×");
    for (let i = 0; i < Number(times); i++) await page.keyboard.press(name);
  }
}

/** Measured slopes and sums of a thousand terms lose some digits. */
function matching(wanted: number): unknown {
  return Number.isFinite(wanted) ? expect.closeTo(wanted, 9) : wanted;
}

for (const [slug, list] of Object.entries(demonstrations))
  test(`every demonstration of ${slug} comes to its number by keyboard`, async ({ page }) => {
    // The code of both languages is the same.
    await page.goto(`/${["entropy", "kl-divergence", "summary"].includes(slug) ? "zh" : "en"}/${slug}/`);
    for (const { what, steps, shows, numbers } of list)
      await test.step(what, async () => {
        for (const step of steps) await perform(page, step);
        await expect
          .poll(async () => (await numbersOf(page, shows)).slice(0, numbers.length), { message: what })
          .toEqual(numbers.map(matching));
      });
  });

test("only a logarithm adds: the two bars of the first figure become level", async ({ page }) => {
  await page.goto("/en/entropy/");
  await perform(page, { cell: "candidates", input: "chosen", choose: "log₂ 1/p" });
  // log2 2 + log2 4 = log2 8.
  await expect(page.locator('[data-output="additivity"] figure')).toHaveAttribute(
    "aria-label",
    /3\.000.*3\.000/,
  );
});

test("a classifier learns until it is stopped, and goes on from there", async ({ page }) => {
  await page.goto("/en/machine-learning/");
  await perform(page, slide("watch", "steps", "Home"));
  const steps = cellOf(page, "watch").locator('[data-input="steps"]');
  const play = cellOf(page, "watch").locator('[data-action="play"]');
  const reached = async () => Number(await steps.inputValue());
  await play.click();
  await expect.poll(reached).toBeGreaterThan(3);
  await play.click();
  const stopped = await reached();
  await expect(play).toHaveAccessibleName(/^Play/);
  await kernelRests(page);
  expect(await reached()).toBe(stopped);
  expect((await numbersOf(page, "watch"))[0]).toBeLessThan(Math.log(3));
  await play.click();
  await expect.poll(reached).toBeGreaterThan(stopped);
});

/** The middle of a figure's movable point, and what one unit of its x-axis is long, in px. */
async function handleOf(page: Page, cell: string) {
  const drawing = page.locator(`[data-output="${cell}"] svg[data-handles^="{"]:visible`).first();
  await drawing.scrollIntoViewIfNeeded();
  return drawing.evaluate((svg: SVGSVGElement) => {
    const { at, across, width, x } = { ...JSON.parse(svg.dataset.handles ?? ""), at: 0 };
    const marker = svg.querySelectorAll(".scatterlayer .point")[at]?.getBoundingClientRect() ?? new DOMRect();
    const unit = ((across / (x[1] - x[0])) * svg.getBoundingClientRect().width) / width;
    return { x: marker.x + marker.width / 2, y: marker.y + marker.height / 2, unit };
  });
}

test("the point of the entropy curve is dragged by mouse", async ({ page }) => {
  await page.goto("/en/entropy/");
  const point = await handleOf(page, "coin-curve");
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.mouse.move(point.x + 0.39 * point.unit, point.y - 20, { steps: 3 });
  await page.mouse.up();
  await expect(cellOf(page, "coin").locator('[data-input="theta"]')).toHaveValue("0.5");
  await expect.poll(() => numbersOf(page, "coin")).toEqual([1]);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });
  test("the point among three outcomes is dragged to a corner", async ({ page }) => {
    await page.goto("/zh/entropy/");
    const { x, y, unit } = await handleOf(page, "three-map");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", places: { x: number; y: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: places });
    await touch("touchStart", [{ x, y }]);
    // Beyond the upper corner, where the third outcome is certain.
    for (const share of [0.5, 1])
      await touch("touchMove", [{ x: x + 0.15 * unit * share, y: y - 1.2 * unit * share }]);
    await touch("touchEnd", []);
    await expect.poll(async () => (await numbersOf(page, "three"))[0]).toBe(0);
  });
});
