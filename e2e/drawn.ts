import type { Page } from "@playwright/test";
import { type Scales, scalesOf } from "../app/_figure/scales.ts";
import { numbersOf } from "../app/_figure/trace-data.ts";
import type { Expectation } from "../lib/book/expected.ts";
import { type AnyFigure, isDrawn, type Trace } from "../lib/plot/figure.ts";
import { widths } from "../lib/plot/frame.ts";
import { sized } from "../lib/plot/sized.ts";

type Point = NonNullable<Expectation["figures"]>[number];

/** A place in a drawing, px from its axes' upper left corner. */
type Place = readonly [x: number, y: number];

/** What one trace has left in a drawing: its marks, and the corners of its lines or of its bars' outlines. */
interface DrawnTrace {
  readonly marks: readonly Place[];
  readonly outlines: readonly (readonly Place[])[];
}

interface Drawing {
  /** Nominal, px. */
  readonly width: number;
  readonly traces: Readonly<Record<string, readonly DrawnTrace[]>>;
}

/** Drawings round to hundredths, and simplify a curve where no eye can tell; px. */
const tolerance = 0.3;

/** The points that are not where the axes of a cell's figure have them, as sentences. */
export async function misdrawn(
  page: Page,
  { cell, figure, points }: { cell: string; figure: AnyFigure | undefined; points: readonly Point[] },
): Promise<string[]> {
  const drawing = await drawingOf(page, cell);
  const scales = figure && scalesOf(sized(figure, drawing.width < widths.wide ? "narrow" : "wide"));
  if (figure === undefined || scales === undefined) return [`${cell} has no figure with axes`];
  return points.flatMap(({ trace: index, x, y }) => {
    const trace = figure.data[index] ?? {};
    const order = figure.data
      .slice(0, index)
      .filter((before) => before.type === trace.type && isDrawn(before)).length;
    const drawn = drawing.traces[String(trace.type)]?.[order];
    if (drawn !== undefined && shows(drawn, { trace, scales, x: Number(x), y })) return [];
    return [`${cell}: trace ${index} is not drawn at (${x}, ${y})`];
  });
}

interface Wanted {
  readonly trace: Trace;
  readonly scales: Scales;
  readonly x: number;
  readonly y: number;
}

function shows({ marks, outlines }: DrawnTrace, { trace, scales, x, y }: Wanted): boolean {
  if (trace.type === "bar") {
    // A bar of a stack stands on its base, and is as high as its number.
    const base = numbersOf(trace, "base")[numbersOf(trace, "x").indexOf(x)] ?? 0;
    return outlines.some(
      ([foot, end, opposite]) =>
        foot !== undefined &&
        end !== undefined &&
        opposite !== undefined &&
        isNear((foot[0] + opposite[0]) / 2, scales.x(x)) &&
        isNear(foot[1], scales.y(base)) &&
        isNear(end[1], scales.y(base + y)),
    );
  }
  const place: Place = [scales.x(x), scales.y(y)];
  return (
    marks.some((mark) => distance(mark, place) < tolerance) ||
    outlines.some((line) =>
      line.some((corner, i) => distanceToStretch(place, corner, line[i + 1] ?? corner) < tolerance),
    )
  );
}

function isNear(px: number, wanted: number): boolean {
  return Math.abs(px - wanted) < tolerance;
}

function distance([x1, y1]: Place, [x2, y2]: Place): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

function distanceToStretch(place: Place, from: Place, to: Place): number {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const along = (place[0] - from[0]) * across + (place[1] - from[1]) * down;
  const part = Math.min(1, Math.max(0, along / (across ** 2 + down ** 2 || 1)));
  return distance(place, [from[0] + part * across, from[1] + part * down]);
}

/** The drawing that a cell's figure shows at the page's width. */
function drawingOf(page: Page, cell: string): Promise<Drawing> {
  return page
    .locator(`[data-output="${cell}"] svg[data-signature]:visible`)
    .evaluate((svg: SVGSVGElement) => {
      const numbersIn = (text: string | null) => (text?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      /** The corners of a path of straight lines, across or down or both. */
      const cornersOf = (path: Element): [number, number][] => {
        let [x, y] = [0, 0];
        return (path.getAttribute("d")?.match(/[MLHV][^MLHVZ]*/g) ?? []).flatMap((step) => {
          const numbers = numbersIn(step);
          const pairs = step.startsWith("H")
            ? numbers.map((number) => [number, y] as const)
            : step.startsWith("V")
              ? numbers.map((number) => [x, number] as const)
              : numbers.flatMap((number, i) => (i % 2 === 0 ? [[number, numbers[i + 1] ?? 0] as const] : []));
          return pairs.map((pair): [number, number] => {
            [x, y] = pair;
            return [x, y];
          });
        });
      };
      const list = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
      const traceOf = (trace: Element) => ({
        marks: [
          ...list(trace, ".point").map((mark) => numbersIn(mark.getAttribute("transform"))),
          ...list(trace, ".textpoint text").map((text) => [text.getAttribute("x"), text.getAttribute("y")]),
        ].map(([x, y]): [number, number] => [Number(x), Number(y)]),
        outlines: list(trace, ".js-line, .point > path").map(cornersOf),
      });
      return {
        // What Plotly has drawn on the page has no viewBox.
        width: svg.viewBox.baseVal?.width || Number(svg.getAttribute("width")),
        traces: {
          scatter: list(svg, ".scatterlayer > .trace").map(traceOf),
          bar: list(svg, ".barlayer > .trace").map(traceOf),
        },
      };
    });
}
