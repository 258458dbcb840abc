import { requireAlt, requireLength, requireList, requireNumbers, requireRange } from "./check.ts";
import type { Range, Role } from "./figure.ts";
import { type Point, sample } from "./samples.ts";

export interface Series {
  /** Written at the end of the line; an empty string writes nothing. */
  readonly name: string;
  /** Where `y` is a list; a function is sampled between `from` and `to`. */
  readonly x?: readonly number[];
  /** Infinite values are gaps in the line. */
  readonly y: ((x: number) => number) | readonly number[];
  /** Whose curve it is: p for the first, q for the second, unless said otherwise. */
  readonly role?: Role;
  /** Dashed, as every q is unless said otherwise. */
  readonly dash?: boolean;
  /** Shades the area between the line and zero. */
  readonly fill?: boolean;
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  readonly label?: string;
  readonly role?: Role;
  /** A circle, unless something else than its role is to tell it from others. */
  readonly shape?: "circle" | "square" | "diamond" | "triangle-up";
  /** The sliders that follow when the point is dragged along the axes. */
  readonly drag?: { readonly x?: string; readonly y?: string };
}

/** A straight line across the figure: horizontal at `y` or vertical at `x`. */
export interface ReferenceLine {
  readonly x?: number;
  readonly y?: number;
  readonly label?: string;
}

export interface CurvesOptions {
  readonly series: readonly Series[];
  readonly from?: number;
  readonly to?: number;
  readonly samples?: number;
  readonly points?: readonly PlotPoint[];
  readonly lines?: readonly ReferenceLine[];
  readonly xLabel?: string;
  readonly yLabel?: string;
  readonly xRange?: Range;
  readonly yRange?: Range;
  readonly alt: string;
}

/** A series with everything decided. */
export interface Curve {
  readonly name: string;
  readonly role: Role;
  readonly isDashed: boolean;
  readonly isFilled: boolean;
  readonly points: readonly Point[];
}

const usualRoles: readonly Role[] = ["p", "q", "excess", "accent", "ink", "muted"];

const usualSamples = 121;

/** The role of the i-th series that names none. */
export function usualRole(index: number): Role {
  return usualRoles[index % usualRoles.length] ?? "ink";
}

function pointsOf(
  series: Series,
  index: number,
  { from = 0, to = 1, samples = usualSamples }: CurvesOptions,
): Point[] {
  const name = `plot.curves: series[${index}]`;
  const { x: xs, y } = series;
  if (typeof y === "function") return sample(y, { from, to, samples, name });
  if (xs === undefined) throw new TypeError(`${name}.x is missing: a list of y needs the x of each`);
  requireNumbers(xs, `${name}.x`);
  requireNumbers(y, `${name}.y`);
  requireLength(y, xs.length, `${name}.y`, "values of x");
  return xs.map((x, i) => ({ x, y: y[i] ?? Number.POSITIVE_INFINITY }));
}

export function curveOf(series: Series, index: number, options: CurvesOptions): Curve {
  const role = series.role ?? usualRole(index);
  return {
    name: series.name,
    role,
    isDashed: series.dash ?? role === "q",
    isFilled: series.fill ?? false,
    points: pointsOf(series, index, options),
  };
}

export function requireCurvesOptions(options: CurvesOptions): void {
  const { series, from = 0, to = 1, samples = usualSamples, points = [], xRange, yRange, alt } = options;
  requireAlt(alt, "plot.curves");
  requireList(series, 0, "plot.curves: series");
  requireRange([from, to], "plot.curves: from … to");
  if (xRange !== undefined) requireRange(xRange, "plot.curves: xRange");
  if (yRange !== undefined) requireRange(yRange, "plot.curves: yRange");
  if (!Number.isInteger(samples) || samples < 2 || samples > 2000)
    throw new RangeError(`plot.curves: samples must be a whole number from 2 to 2000, got ${samples}`);
  for (const [i, { x, y }] of points.entries()) requireNumbers([x, y], `plot.curves: points[${i}] as [x, y]`);
}
