import { requireAlt, requireLength, requireList, requireNumbers } from "./check.ts";
import { contour, placeOf, type Shares } from "./contours.ts";
import type { PlotPoint } from "./curve-options.ts";
import { joined, pointTrace } from "./curve-traces.ts";
import type { Figure, Role, Trace } from "./figure.ts";
import { type Axis, frame } from "./frame.ts";
import type { Note } from "./notes.ts";
import { colorOf } from "./palette.ts";
import type { Point } from "./samples.ts";
import { formatNumber } from "./ticks.ts";

export interface TernaryPoint {
  /** Probabilities of the three outcomes. */
  readonly p: readonly number[];
  readonly label?: string;
  readonly role?: Role;
  /** The name of the distribution that follows the point when it is dragged. */
  readonly drag?: string;
}

export interface TernaryOptions {
  /** Names of the corners: left, right, top. */
  readonly outcomes: readonly string[];
  /** What the lines are about; finite everywhere. */
  readonly height: (p: readonly number[]) => number;
  readonly levels: readonly number[];
  readonly points?: readonly TernaryPoint[];
  readonly alt: string;
}

/** Ranges and heights that give the triangle equal sides at both sizes. */
const x: Axis = { range: [-0.25, 1.25], ticks: [], labels: [] };
const y: Axis = { range: [-0.06, 0.99], ticks: [], labels: [] };
const heights = { wide: 521, narrow: 280 };

/** From a corner to its name, in sides of the triangle. */
const off = 0.015;

const corners = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

function sharesOf(p: readonly number[], name: string): Shares {
  requireNumbers(p, name);
  requireLength(p, 3, name, "outcomes");
  const [a = 0, b = 0, c = 0] = p;
  if (Math.min(a, b, c) < 0 || Math.abs(a + b + c - 1) > 1e-6)
    throw new RangeError(`${name} must be a distribution, got ${a}, ${b}, ${c}`);
  return [a, b, c];
}

function lines(runs: readonly (readonly Point[])[], role: Role, width: number): Trace {
  return {
    type: "scatter",
    mode: "lines",
    ...joined(runs),
    line: { color: colorOf(role), width, simplify: false },
    hoverinfo: "skip",
  };
}

/** Each line's level, under its highest point: there the lines of a hill are furthest apart. */
function levelNotes(levels: readonly number[], runs: readonly (readonly Point[])[][]): Note[] {
  return levels.flatMap((level, i) => {
    const points = runs[i]?.flat() ?? [];
    const highest = points.reduce<Point | undefined>(
      (found, point) => (found === undefined || point.y > found.y ? point : found),
      undefined,
    );
    if (highest === undefined) return [];
    return [{ ...highest, lines: [formatNumber(level, 3)], at: "bottom center", token: "faint" } as const];
  });
}

function cornerNotes(outcomes: readonly string[]): Note[] {
  return corners.map((corner, i) => ({
    x: placeOf(corner).x,
    y: placeOf(corner).y + (i === 2 ? off : -off),
    lines: [outcomes[i] ?? ""],
    at: i === 2 ? "top center" : "bottom center",
    token: "ink",
  }));
}

/**
 * All distributions over three outcomes as the points of a triangle, with lines along which a function of them is equal.
 *
 * A corner is a certainty; the nearer a point is to a corner, the likelier that outcome.
 *
 * @param options names of the three outcomes, the function, and the levels at which lines are drawn
 * @returns a figure without a size of its own
 * @throws TypeError for a missing alt; RangeError for a point that is no distribution over three outcomes
 * @example plot.ternary({ outcomes: ["a", "b", "c"], height: (p) => entropy(p), levels: [1], alt: "entropy" })
 */
export function ternary({ outcomes, height, levels, points = [], alt }: TernaryOptions): Figure {
  requireAlt(alt, "plot.ternary");
  requireList(outcomes, 3, "plot.ternary: outcomes");
  requireNumbers(levels, "plot.ternary: levels");
  const runs = levels.map((level) => contour(height, level));
  const placed = points.map(
    ({ p, drag, ...point }, i): PlotPoint => ({
      ...point,
      ...placeOf(sharesOf(p, `plot.ternary: points[${i}].p`)),
      ...(drag === undefined ? {} : { drag: {} }),
    }),
  );
  const [left, right, top] = corners;
  return frame({
    alt,
    x,
    y,
    heights,
    isBare: true,
    traces: [
      lines(runs.flat(), "muted", 1),
      lines([[left, right, top, left].map(placeOf)], "ink", 1.5),
      ...(placed.length > 0 ? [pointTrace(placed, [], x, y)] : []),
    ],
    notes: [...levelNotes(levels, runs), ...cornerNotes(outcomes)],
    handles: points.flatMap(({ drag }, at) => (drag === undefined ? [] : [{ at, triangle: drag }])),
  });
}
