/** A curve in the unit square: heights at evenly spaced x, both ends included. */
export type Shape = readonly number[];

/** How far a rise or fall must go to be meant, as a part of the height. */
const MEANT = 0.08;

/** How far left or right an extremum may lie, as a part of the width. */
const ASIDE = 0.12;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stretch on which a curve goes one way. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly isRise: boolean;
}

/**
 * How far the points of one curve lie from another, on average and at most.
 *
 * Distances are to the nearest point of the curve and not along y: on a steep curve a small slip to the side is a small one.
 */
export function distances(drawn: Shape, reference: Shape): { readonly mean: number; readonly most: number } {
  const line = pointsOf(reference);
  const all = pointsOf(drawn).map((point) => distanceToLine(point, line));
  return { mean: all.reduce((sum, d) => sum + d, 0) / all.length, most: Math.max(...all) };
}

/** Whether a drawn curve rises and falls where the reference does, and turns at about the same places. */
export function hasSameCourse(drawn: Shape, reference: Shape): boolean {
  const runs = runsOf(pointsOf(reference));
  const points = pointsOf(drawn);
  return runs.every((run, i) => goesAlong(points, run) && turnsNear(points, run, runs[i + 1]));
}

function pointsOf(shape: Shape): Point[] {
  return shape.map((y, i) => ({ x: i / (shape.length - 1), y }));
}

function distanceToLine(point: Point, line: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, a] of line.entries()) {
    const b = line[i + 1] ?? a;
    nearest = Math.min(nearest, distanceToSegment(point, a, b));
  }
  return nearest;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** Splits a curve at its turning points; wiggles that are not meant are part of a run, and a flat curve has none. */
function runsOf(points: readonly Point[]): Run[] {
  const turns: { readonly x: number; readonly isRise: boolean }[] = [];
  let low: Point = { x: 0, y: Number.POSITIVE_INFINITY };
  let high: Point = { x: 0, y: Number.NEGATIVE_INFINITY };
  for (const point of points) {
    const isRising = turns.at(-1)?.isRise;
    if (point.y <= low.y) low = point;
    if (point.y >= high.y) high = point;
    if (isRising !== true && point.y - low.y > MEANT) {
      turns.push({ x: low.x, isRise: true });
      high = point;
    } else if (isRising !== false && high.y - point.y > MEANT) {
      turns.push({ x: high.x, isRise: false });
      low = point;
    }
  }
  return turns.map(({ x, isRise }, i) => ({ from: i === 0 ? 0 : x, to: turns[i + 1]?.x ?? 1, isRise }));
}

/** Whether the points of a run go its way, but for wiggles. */
function goesAlong(points: readonly Point[], { from, to, isRise }: Run): boolean {
  const margin = Math.min(ASIDE, (to - from) / 3);
  const heights = points
    .filter(({ x }) => (from === 0 || x >= from + margin) && (to === 1 || x <= to - margin))
    .map(({ y }) => (isRise ? y : -y));
  let highest = Number.NEGATIVE_INFINITY;
  return heights.every((height) => {
    highest = Math.max(highest, height);
    return highest - height <= MEANT;
  });
}

/** Whether the extremum between a run and the next is about where it should be. */
function turnsNear(points: readonly Point[], run: Run, next: Run | undefined): boolean {
  if (next === undefined) return true;
  const up = (point: Point): number => (run.isRise ? point.y : -point.y);
  const between = points.filter(({ x }) => x >= run.from && x <= next.to);
  const highest = Math.max(...between.map(up));
  return between.some((point) => Math.abs(point.x - run.to) <= ASIDE && up(point) >= highest - MEANT / 2);
}
