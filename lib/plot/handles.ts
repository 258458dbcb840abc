import { type AnyFigure, type Handle, isRecord, type Range } from "./figure.ts";

/** A figure's handles, and what is needed to read a place in its drawing: px of the drawing, and the axes' ranges. */
export interface Handles {
  readonly width: number;
  readonly left: number;
  readonly top: number;
  /** The axes' lengths. */
  readonly across: number;
  readonly down: number;
  readonly x: Range;
  readonly y: Range;
  readonly points: readonly Handle[];
}

/** The handles of a figure that has its size, as text for the drawing to carry; empty if nothing can be moved. */
export function handlesText({ layout }: AnyFigure): string {
  const { meta, width, height, margin, xaxis, yaxis } = layout;
  if (!isRecord(meta) || !isRecord(margin) || !isRecord(xaxis) || !isRecord(yaxis)) return "";
  if (!Array.isArray(meta.handles) || meta.handles.length === 0) return "";
  return JSON.stringify({
    width,
    left: margin.l,
    top: margin.t,
    across: Number(width) - Number(margin.l) - Number(margin.r),
    down: Number(height) - Number(margin.t) - Number(margin.b),
    x: xaxis.range,
    y: yaxis.range,
    points: meta.handles,
  });
}
