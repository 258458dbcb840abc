import { endNotes, topNotes } from "./curve-notes.ts";
import { type Curve, type CurvesOptions, curveOf, requireCurvesOptions } from "./curve-options.ts";
import { curveTrace, lineTrace, pointTrace } from "./curve-traces.ts";
import type { Figure, Range } from "./figure.ts";
import { type Axis, type AxisName, frame } from "./frame.ts";
import { formatNumber, niceRange, ticks } from "./ticks.ts";

function extent(values: readonly number[]): Range {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  return [finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b))];
}

function axisOf(range: Range, most: number, name: AxisName | undefined): Axis {
  const values = ticks(range, most);
  return { range, ticks: values, labels: values.map((value) => formatNumber(value, 6)), name };
}

function xAxisOf(curves: readonly Curve[], { points = [], lines = [], xRange, xLabel }: CurvesOptions): Axis {
  const seen = [...curves.flatMap((curve) => curve.points), ...points].map((point) => point.x);
  const [low, high] = xRange ?? extent([...seen, ...lines.flatMap((line) => line.x ?? [])]);
  return axisOf(
    low < high ? [low, high] : [low - 1, low + 1],
    5,
    xLabel === undefined ? undefined : { text: xLabel },
  );
}

function yAxisOf(curves: readonly Curve[], { points = [], lines = [], yRange, yLabel }: CurvesOptions): Axis {
  const seen = [...curves.flatMap((curve) => curve.points), ...points].map((point) => point.y);
  const zero = curves.some((curve) => curve.isFilled) ? [0] : [];
  const range = yRange ?? niceRange(extent([...seen, ...zero, ...lines.flatMap((line) => line.y ?? [])]), 4);
  if (zero.length > 0 && (range[0] > 0 || range[1] < 0))
    throw new RangeError(`plot.curves: a filled series needs 0 in yRange, got ${range[0]} to ${range[1]}`);
  return axisOf(range, 4, yLabel === undefined ? undefined : { text: yLabel, raisedBy: 1 });
}

/**
 * Lines of functions or lists of numbers, with points and reference lines on them.
 *
 * Each series is named at its right end and coloured by its role; a q is dashed. Infinite values leave a gap, and what
 * lies outside of the ranges is cut off. Without `yRange` the y-axis ends on round numbers around the data; give it
 * when a slider moves the data, so that the axis stays.
 *
 * @param options series with `y` as a function (sampled from `from` = 0 to `to` = 1) or as lists `x` and `y`
 * @returns a figure without a size of its own
 * @throws TypeError for a missing alt, a missing x, or a y that is no number; RangeError for NaN, lists that differ in
 *   length, an empty range, or a fill without zero in the y-range
 * @example plot.curves({ series: [{ name: "x²", y: (x) => x * x }], alt: "x² from 0 to 1" })
 */
export function curves(options: CurvesOptions): Figure {
  requireCurvesOptions(options);
  const { points = [], lines = [], alt } = options;
  const drawn = options.series.map((series, i) => curveOf(series, i, options));
  const x = xAxisOf(drawn, options);
  const y = yAxisOf(drawn, options);
  return frame({
    alt,
    x,
    y,
    traces: [
      ...(lines.length > 0 ? [lineTrace(lines, x, y)] : []),
      ...drawn.map((curve) => curveTrace(curve, x, y)),
      ...(points.length > 0 ? [pointTrace(points, drawn, x, y)] : []),
    ],
    notes: [...endNotes(drawn, lines, x, y), ...topNotes(lines, x, y)],
    handles: points.flatMap(({ drag }, at) => (drag === undefined ? [] : [{ at, ...drag }])),
    headLines: 1,
  });
}
