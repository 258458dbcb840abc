import { type AnyFigure, isRecord } from "./figure.ts";
import { usualHeights, widths } from "./frame.ts";
import { fontSize, textWidth } from "./text.ts";

export type Size = keyof typeof widths;

function heightOf(meta: unknown, size: Size): number {
  const heights = isRecord(meta) && isRecord(meta.heights) ? meta.heights : usualHeights;
  const height = heights[size];
  return typeof height === "number" ? height : usualHeights[size];
}

function mapNumbers(record: unknown, change: (value: number) => number): unknown {
  if (!isRecord(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, typeof value === "number" ? change(value) : value]),
  );
}

/** Every other label of an axis goes where all of them would touch each other. */
function thinned(axis: unknown, room: number): unknown {
  if (!isRecord(axis) || !Array.isArray(axis.ticktext) || !Array.isArray(axis.tickvals)) return axis;
  const labels: string[] = axis.ticktext.map(String);
  const needed =
    Math.max(...labels.map((label) => Math.max(...label.split("<br>").map(textWidth)))) * fontSize.narrow;
  if (labels.length < 4 || labels.length * (needed + 4) <= room) return axis;
  const isKept = (_: unknown, i: number): boolean => i % 2 === 0;
  return { ...axis, tickvals: axis.tickvals.filter(isKept), ticktext: labels.filter(isKept) };
}

/**
 * The figure laid out for one of the two nominal widths: 680 px, or 340 px with smaller type and margins.
 *
 * Positions stay in the data's coordinates, so nothing but the layout differs between the two.
 */
export function sized(figure: AnyFigure, size: Size): AnyFigure {
  const { margin, font, xaxis, meta } = figure.layout;
  const layout = { ...figure.layout, width: widths[size], height: heightOf(meta, size) };
  if (size === "wide") return { data: figure.data, layout };
  const scale = fontSize.narrow / fontSize.wide;
  return {
    data: figure.data,
    layout: {
      ...layout,
      margin: mapNumbers(margin, (px) => Math.round(px * scale)),
      font: isRecord(font) ? { ...font, size: fontSize.narrow } : font,
      xaxis: thinned(xaxis, widths.narrow * 0.8),
    },
  };
}
