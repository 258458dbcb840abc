import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { drawFigure } from "../../lib/book/draw/draw-figure.ts";
import type { Figure } from "../../lib/plot/figure.ts";
import { bars, codeTree, curves } from "../../lib/plot/index.ts";
import type { Size } from "../../lib/plot/sized.ts";
import { patchFigure } from "./patch.ts";

// Each drawing is made by Plotly in jsdom: long on a busy machine, however short the test.
vi.setConfig({ testTimeout: 60_000 });

const { window } = new JSDOM("");

function parse(drawing: string): SVGSVGElement {
  const place = window.document.createElement("div");
  place.innerHTML = drawing;
  const svg = place.querySelector("svg");
  if (svg === null) throw new Error("parse: no svg in the drawing");
  return svg;
}

/** Tags, attributes in a fixed order, and words, one to a line. */
function markup(node: Element): string[] {
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const content = [...node.childNodes].flatMap((child) =>
    child instanceof window.Element ? markup(child) : [child.textContent ?? ""],
  );
  return [`<${node.tagName} ${attributes.join(" ")}>`, ...content];
}

const anyNumber = /-?\d+(\.\d+)?/g;

function expectSameDrawing(actual: string, expected: string): void {
  expect(actual.replace(anyNumber, "#")).toBe(expected.replace(anyNumber, "#"));
  const wanted = expected.match(anyNumber) ?? [];
  const worst = (actual.match(anyNumber) ?? []).reduce(
    (most, number, i) => Math.max(most, Math.abs(Number(number) - Number(wanted[i]))),
    0,
  );
  // Both sides round to a hundredth of a pixel.
  expect(worst).toBeLessThanOrEqual(0.02);
}

async function expectPatchable(before: Figure, after: Figure, size: Size): Promise<void> {
  const svg = parse(await drawFigure(before, size));
  expect(patchFigure(svg, after, size)).toBe(true);
  const drawn = parse(await drawFigure(after, size));
  expectSameDrawing(markup(svg).join("\n"), markup(drawn).join("\n"));
}

const size = fc.constantFrom<Size>("wide", "narrow");
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const runs = { numRuns: 12, seed: 1 };

function logarithm(a: number, t: number): Figure {
  return curves({
    series: [
      { name: "p", y: (x) => -a * Math.log2(x) },
      { name: "q", y: (x) => 3 * a * x * x, dash: true },
      { name: "gap", y: (x) => (x > 0.4 && x < 0.4 + a / 4 ? Number.POSITIVE_INFINITY : 3 + x) },
    ],
    points: [
      { x: t, y: -a * Math.log2(t), label: `I(${t.toFixed(2)}) < ${a.toFixed(2)}`, role: "p" },
      { x: 0.5, y: a },
    ],
    lines: [
      { y: 4 * a, label: `H = ${a.toFixed(2)}` },
      { x: t, label: "t" },
    ],
    xLabel: "x",
    yLabel: "bits",
    yRange: [0, 4],
    alt: `a = ${a}`,
  });
}

test("a patched curve figure is the one that Plotly would draw", async () => {
  await fc.assert(
    fc.asyncProperty(size, share, share, share, share, (at, a, b, s, t) =>
      expectPatchable(logarithm(a, s), logarithm(b, t), at),
    ),
    runs,
  );
});

test("a patched line that begins, or ceases, to have points is the one that Plotly would draw", async () => {
  const halves = (isThere: boolean): Figure =>
    curves({
      series: [
        { name: "", y: (x) => (isThere ? x : Number.POSITIVE_INFINITY), role: "q" },
        { name: "", y: (x) => 1 - x },
      ],
      samples: 2,
      yRange: [0, 1],
      alt: "halves",
    });
  for (const at of ["wide", "narrow"] as const) {
    await expectPatchable(halves(false), halves(true), at);
    const empty = parse(await drawFigure(halves(false), at));
    const before = empty.outerHTML;
    expect(patchFigure(empty, halves(false), at)).toBe(true);
    expect(empty.outerHTML).toBe(before);
    const svg = parse(await drawFigure(halves(true), at));
    const whole = markup(svg).join("\n");
    expect(patchFigure(svg, halves(false), at)).toBe(true);
    expect(svg.querySelector(".js-line")?.getAttribute("d")).toBe("M0,0");
    expect(patchFigure(svg, halves(true), at)).toBe(true);
    expectSameDrawing(markup(svg).join("\n"), whole);
  }
});

function filled(a: number): Figure {
  const y = (x: number): number => (x === 0 ? 0 : a * x * Math.log2(x));
  return curves({ series: [{ name: "x log x", y, fill: true }], yRange: [-1, 0], alt: "area" });
}

test("a patched area is the one that Plotly would draw", async () => {
  await fc.assert(
    fc.asyncProperty(size, share, share, (at, a, b) => expectPatchable(filled(a), filled(b), at)),
    runs,
  );
});

function twoDistributions(p: readonly number[], q: readonly number[], stacked: boolean): Figure {
  return bars({
    outcomes: ["晴", "多云", "雨"],
    series: [
      { name: "p", values: p },
      { name: "q", values: q },
    ],
    stacked,
    yLabel: "probability",
    yRange: [0, 1.5],
    line: { y: p[0] ?? 0, label: "p(晴)" },
    alt: "p and q",
  });
}

const probability = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));
const three = fc.array(probability, { minLength: 3, maxLength: 3 });

test("patched bars are the ones that Plotly would draw", async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.boolean(), three, three, three, three, (at, stacked, p, q, r, s) =>
      expectPatchable(twoDistributions(p, q, stacked), twoDistributions(r, s, stacked), at),
    ),
    runs,
  );
});

function tree(weights: readonly number[], isBalanced: boolean): Figure {
  const [a, b, c, d] = weights.map((weight, symbol) => ({ weight, symbol }));
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error("tree: 4 weights");
  const pair = { weight: c.weight + d.weight, children: [c, d] };
  const rest = isBalanced
    ? [{ weight: a.weight + b.weight, children: [a, b] }, pair]
    : [a, { weight: 1, children: [b, pair] }];
  return codeTree({
    tree: { weight: 1, children: rest },
    symbols: ["a", "b<", "c", "d"],
    depth: 3,
    alt: "tree",
  });
}

const four = fc.array(share, { minLength: 4, maxLength: 4 });

test("a patched code tree is the one that Plotly would draw", async () => {
  await fc.assert(
    fc.asyncProperty(size, fc.boolean(), four, four, (at, isBalanced, v, w) =>
      expectPatchable(tree(v, isBalanced), tree(w, isBalanced), at),
    ),
    runs,
  );
});

test("a figure with other axes is left to Plotly", async () => {
  const before = curves({ series: [{ name: "", y: (x) => x }], yRange: [0, 1], alt: "one" });
  const after = curves({ series: [{ name: "", y: (x) => x }], yRange: [0, 2], alt: "two" });
  const svg = parse(await drawFigure(before, "wide"));
  const drawing = svg.outerHTML;
  expect(patchFigure(svg, after, "wide")).toBe(false);
  expect(svg.outerHTML).toBe(drawing);
});
