import { expect, test, vi } from "vitest";
import { bars, curves } from "../../plot/index.ts";
import { drawFigure } from "./draw-figure.ts";

// Each drawing is made by Plotly in jsdom: long on a busy machine, however short the test.
vi.setConfig({ testTimeout: 60_000 });

function binaryEntropy(theta: number): number {
  const term = (x: number): number => (x === 0 ? 0 : -x * Math.log2(x));
  return term(theta) + term(1 - theta);
}

const entropyCurve = curves({
  series: [{ name: "H(θ)", y: binaryEntropy }],
  points: [{ x: 0.5, y: 1, label: "1 bit", role: "p" }],
  xLabel: "θ",
  yLabel: "熵（比特）",
  alt: 'The binary entropy "arch"',
});

const coin = bars({
  outcomes: ["heads", "tails"],
  series: [{ name: "p", values: [0.25, 0.75] }],
  yRange: [0, 1],
  alt: "p",
});

test("the same figure gives the same drawing, whatever was drawn before", async () => {
  const first = await drawFigure(entropyCurve, "wide");
  await drawFigure(coin, "narrow");
  expect(await drawFigure(entropyCurve, "wide")).toBe(first);
});

test("drawings that are asked for at once do not mix", async () => {
  const alone = [await drawFigure(entropyCurve, "wide"), await drawFigure(coin, "wide")];
  expect(await Promise.all([drawFigure(entropyCurve, "wide"), drawFigure(coin, "wide")])).toEqual(alone);
});

test("a drawing scales with its place and has no ids that could clash", async () => {
  const drawing = await drawFigure(entropyCurve, "narrow");
  expect(drawing).toMatch(/^<svg viewBox="0 0 340 280" data-size/);
  expect(drawing).not.toMatch(/ id="|url\(|clip-path| width="/);
});

test("a drawing leaves the words for what it shows to the figure around it", async () => {
  expect(await drawFigure(entropyCurve, "wide")).not.toMatch(/aria-|role=|arch/);
});

test("a drawing leaves its colours to the page", async () => {
  const drawing = await drawFigure(entropyCurve, "wide");
  expect(drawing).toContain("var(--plot-p)");
  expect(drawing).not.toMatch(/rgb\(|#[0-9a-f]{6}/);
});

test("what stands for θ is marked: words with the letter, lines called so, and points by which it is moved", async () => {
  const marked = (drawing: string) => drawing.match(/<(?:text|path) class="[^"]*\bterm-theta\b/g)?.length;
  // The name of the axis, that of the curve, and the curve.
  expect(marked(await drawFigure(entropyCurve, "wide"))).toBe(3);
  const movable = curves({
    series: [{ name: "h", y: binaryEntropy }],
    points: [
      { x: 0.5, y: 1, drag: { x: "theta" } },
      { x: 0.25, y: 0.8, drag: { x: "guess" } },
    ],
    xLabel: "x",
    yLabel: "y",
    alt: "h",
  });
  expect(marked(await drawFigure(movable, "wide"))).toBe(1);
});

test("a chapter’s own terms are marked: a letter with its accent and no other, a whole and not its parts", async () => {
  const own = [
    { name: "y", tex: ["y"], code: [] },
    { name: "y-hat", tex: ["\\hat y"], code: ["forecast"] },
    { name: "cross-entropy", tex: ["H(\\truth{p}, \\model{q})"], code: [] },
  ];
  const figure = curves({
    series: [{ name: "H(p,q)", y: (x) => x }],
    points: [{ x: 0.5, y: 0.5, label: "y = 1", drag: { x: "forecast" } }],
    lines: [{ y: 0.2, label: "H(p)" }],
    xLabel: "ŷ",
    yLabel: "by day",
    alt: "x",
  });
  const drawing = await drawFigure(figure, "wide", own);
  const marked = [...drawing.matchAll(/<(text|path) class="[^"]*\bterm-([\w-]+)/g)].map(
    ([, tag, term]) => `${tag} ${term}`,
  );
  expect(marked.toSorted()).toEqual([
    ...["path cross-entropy", "path y-hat", "text cross-entropy", "text y", "text y-hat"],
  ]);
});

test("a curve's drawing stays under 6 KB", async () => {
  expect(Buffer.byteLength(await drawFigure(entropyCurve, "wide"))).toBeLessThan(6 * 1024);
});

test("bars are as high as their values", async () => {
  const drawing = await drawFigure(coin, "wide");
  const heights = [...drawing.matchAll(/class="point"><path d="M[\d.]+,([\d.]+)V([\d.]+)H/g)].map(
    ([, foot, end]) => Number(foot) - Number(end),
  );
  expect(heights).toHaveLength(2);
  const [quarter = 0, threeQuarters = 0] = heights;
  // Both are rounded to a hundredth of a pixel.
  expect(threeQuarters / quarter).toBeCloseTo(3, 2);
});
