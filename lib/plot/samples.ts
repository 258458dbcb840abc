import type { Range } from "./figure.ts";

/** A point of a curve; an infinite y is a gap. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SampleOptions {
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  /** What the function is called in an error. */
  readonly name: string;
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(7)) : value;
}

/** The function at places that crowd towards both ends, where logarithms bend most; both ends included. */
export function sample(f: (x: number) => number, { from, to, samples, name }: SampleOptions): Point[] {
  return Array.from({ length: samples }, (_, i) => {
    const share = (1 - Math.cos((Math.PI * i) / (samples - 1))) / 2;
    const x = rounded(from + (to - from) * share);
    const y: unknown = f(x);
    if (typeof y !== "number") throw new TypeError(`${name}.y(${x}) must be a number, got ${typeof y}`);
    if (Number.isNaN(y)) throw new RangeError(`${name}.y(${x}) is NaN`);
    return { x, y: rounded(y) };
  });
}

/** Cuts the stretch between two points at one end of a range. */
function crossing(a: Point, b: Point, axis: "x" | "y", bound: number): Point {
  const share = (bound - a[axis]) / (b[axis] - a[axis]);
  if (axis === "x") return { x: bound, y: rounded(a.y + share * (b.y - a.y)) };
  return { x: rounded(a.x + share * (b.x - a.x)), y: bound };
}

/** The part of a stretch that lies within the range; nothing where it stays outside or has no finite end. */
function stretchWithin(a: Point, b: Point, axis: "x" | "y", [low, high]: Range): [Point, Point] | undefined {
  if (!Number.isFinite(a.y) || !Number.isFinite(b.y)) return undefined;
  if (Math.max(a[axis], b[axis]) < low || Math.min(a[axis], b[axis]) > high) return undefined;
  const cut = (end: Point, other: Point): Point => {
    if (end[axis] < low) return crossing(end, other, axis, low);
    return end[axis] > high ? crossing(end, other, axis, high) : end;
  };
  return [cut(a, b), cut(b, a)];
}

function runsAlong(points: readonly Point[], axis: "x" | "y", range: Range): Point[][] {
  const runs: Point[][] = [];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    const stretch = a && stretchWithin(a, b, axis, range);
    if (stretch === undefined) continue;
    const run = runs.at(-1);
    const end = run?.at(-1);
    if (run !== undefined && end?.x === stretch[0].x && end.y === stretch[0].y) run.push(stretch[1]);
    else runs.push(stretch);
  }
  return runs;
}

/**
 * The pieces of a curve that lie within both ranges, each cut where the curve crosses an edge.
 *
 * A figure never draws outside of its axes, so it needs no clipping when it is drawn.
 */
export function runsWithin(points: readonly Point[], xRange: Range, yRange: Range): Point[][] {
  return runsAlong(points, "x", xRange).flatMap((run) => runsAlong(run, "y", yRange));
}
