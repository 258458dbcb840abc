import type { Curve, PlotPoint, ReferenceLine } from "./curve-options.ts";
import type { Trace } from "./figure.ts";
import type { Axis } from "./frame.ts";
import { placeLabel } from "./label-place.ts";
import { colorOf } from "./palette.ts";
import { runsWithin } from "./samples.ts";
import { escapeLabel } from "./text.ts";

const hovertemplate = "%{x:.3~g}, %{y:.4~g}<extra></extra>";

/**
 * Pieces of a line one after the other, with a gap between any two. Without any it is a gap: of a trace without points
 * Plotly keeps nothing that could be found again when it has some.
 */
export function joined(runs: readonly (readonly { x: number; y: number }[])[]): Pick<Trace, "x" | "y"> {
  const gap = { x: null, y: null };
  const pieces: readonly (readonly { x: number | null; y: number | null }[])[] = runs;
  const points = pieces.length === 0 ? [gap] : pieces.flatMap((run, i) => (i === 0 ? run : [gap, ...run]));
  return { x: points.map((point) => point.x), y: points.map((point) => point.y) };
}

export function curveTrace(curve: Curve, x: Axis, y: Axis): Trace {
  const color = colorOf(curve.role);
  return {
    type: "scatter",
    mode: "lines",
    name: escapeLabel(curve.name),
    ...joined(runsWithin(curve.points, x.range, y.range)),
    line: { color, width: 2, dash: curve.isDashed ? "7px,4px" : "solid", simplify: false },
    ...(curve.isFilled ? { fill: "tozeroy", fillcolor: `${color}22` } : {}),
    hovertemplate,
  };
}

/** All reference lines as one thin dotted trace. */
export function lineTrace(lines: readonly ReferenceLine[], x: Axis, y: Axis): Trace {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const runs = lines.map((line) =>
    line.x === undefined
      ? [left, right].map((at) => ({ x: at, y: line.y ?? Number.NaN }))
      : [bottom, top].map((at) => ({ x: line.x ?? Number.NaN, y: at })),
  );
  return {
    type: "scatter",
    mode: "lines",
    ...joined(runs),
    line: { color: colorOf("muted"), width: 1, dash: "2px,3px", simplify: false },
    hoverinfo: "skip",
  };
}

export function pointTrace(points: readonly PlotPoint[], curves: readonly Curve[], x: Axis, y: Axis): Trace {
  const colors = points.map((point) => colorOf(point.role ?? "ink"));
  const area = { x: x.range, y: y.range };
  const vertices = curves.flatMap((curve) => runsWithin(curve.points, x.range, y.range).flat());
  return {
    type: "scatter",
    mode: "markers+text",
    x: points.map((point) => point.x),
    y: points.map((point) => point.y),
    text: points.map((point) => escapeLabel(point.label ?? "")),
    textposition: points.map((point) => placeLabel(point.label ?? "", point, vertices, area)),
    textfont: { color: colors },
    marker: {
      symbol: points.map(({ shape }) => shape ?? "circle"),
      size: points.map(({ drag }) => (drag === undefined ? 9 : 13)),
      color: colors,
      opacity: 1,
      line: { width: 1.5, color: colorOf("paper") },
    },
    cliponaxis: false,
    hovertemplate,
  };
}
