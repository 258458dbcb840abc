import { type AnyFigure, isRecord } from "../../lib/plot/figure.ts";

/** From the data's coordinates to px within the axes, rounded as Plotly rounds. */
export interface Scales {
  x(value: number): number;
  y(value: number): number;
  isInside(x: number, y: number): boolean;
  readonly fontSize: number;
}

function numberAt(record: unknown, key: string): number | undefined {
  const value = isRecord(record) ? record[key] : undefined;
  return typeof value === "number" ? value : undefined;
}

function rangeOf(axis: unknown): readonly [number, number] | undefined {
  const range = isRecord(axis) && Array.isArray(axis.range) ? axis.range : [];
  const [low, high]: unknown[] = range;
  return typeof low === "number" && typeof high === "number" ? [low, high] : undefined;
}

export function round(px: number): number {
  return Math.round(px * 100) / 100;
}

/** The scales of a figure with a size; undefined for one that leaves its margins or ranges to Plotly. */
export function scalesOf({ layout }: AnyFigure): Scales | undefined {
  const xRange = rangeOf(layout.xaxis);
  const yRange = rangeOf(layout.yaxis);
  const [l, r, t, b] = ["l", "r", "t", "b"].map((side) => numberAt(layout.margin, side));
  const width = numberAt(layout, "width");
  const height = numberAt(layout, "height");
  const fontSize = numberAt(layout.font, "size");
  if (xRange === undefined || yRange === undefined || fontSize === undefined) return undefined;
  if (l === undefined || r === undefined || t === undefined || b === undefined) return undefined;
  if (width === undefined || height === undefined) return undefined;
  const xScale = (width - l - r) / (xRange[1] - xRange[0]);
  const yScale = (height - t - b) / (yRange[1] - yRange[0]);
  return {
    x: (value) => round((value - xRange[0]) * xScale),
    y: (value) => round((yRange[1] - value) * yScale),
    isInside: (x, y) => x >= xRange[0] && x <= xRange[1] && y >= yRange[0] && y <= yRange[1],
    fontSize,
  };
}
