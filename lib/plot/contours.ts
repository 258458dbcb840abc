import type { Point } from "./samples.ts";

/** A point of the triangle with its height. */
interface Spot extends Point {
  readonly height: number;
}

export type Shares = readonly [a: number, b: number, c: number];

/** Where a distribution over three outcomes stands: the first at the left, the second at the right, the third on top. */
export function placeOf([, b, c]: Shares): Point {
  return { x: b + c / 2, y: (c * Math.sqrt(3)) / 2 };
}

/** How many steps a side is divided into. */
const steps = 40;

function spotsOf(height: (shares: Shares) => number): Spot[][] {
  return Array.from({ length: steps + 1 }, (_, row) =>
    Array.from({ length: steps + 1 - row }, (_, column) => {
      const shares: Shares = [(steps - row - column) / steps, column / steps, row / steps];
      return { ...placeOf(shares), height: height(shares) };
    }),
  );
}

/** The small triangles of the grid, those that stand on a side and those that stand on a corner. */
function trianglesOf(spots: readonly (readonly Spot[])[]): Spot[][] {
  return spots.flatMap((row, r) =>
    row.flatMap((spot, c) => {
      const [right, above, beside] = [row[c + 1], spots[r + 1]?.[c], spots[r + 1]?.[c + 1]];
      if (right === undefined || above === undefined) return [];
      return beside === undefined
        ? [[spot, right, above]]
        : [
            [spot, right, above],
            [right, beside, above],
          ];
    }),
  );
}

function crossing(a: Spot, b: Spot, level: number): Point[] {
  if (a.height < level === b.height < level) return [];
  // The same end first, whichever triangle asks: both must find the same point.
  const [low, high] = a.height < b.height ? [a, b] : [b, a];
  const share = (level - low.height) / (high.height - low.height);
  return [{ x: low.x + share * (high.x - low.x), y: low.y + share * (high.y - low.y) }];
}

const keyOf = ({ x, y }: Point): string => `${x.toFixed(6)} ${y.toFixed(6)}`;

/** Pieces that share an end, joined to lines as long as they go. */
function joined(pieces: readonly (readonly Point[])[]): Point[][] {
  const at = new Map<string, Set<readonly Point[]>>();
  for (const piece of pieces)
    for (const end of piece) at.set(keyOf(end), (at.get(keyOf(end)) ?? new Set()).add(piece));
  const used = new Set<readonly Point[]>();
  const walk = (from: Point): Point[] => {
    const line: Point[] = [];
    for (let end: Point | undefined = from; end !== undefined; ) {
      const here: Point = end;
      const piece: readonly Point[] | undefined = [...(at.get(keyOf(here)) ?? [])].find(
        (one) => !used.has(one),
      );
      end = piece?.find((other) => keyOf(other) !== keyOf(here));
      if (piece !== undefined) used.add(piece);
      if (end !== undefined) line.push(end);
    }
    return line;
  };
  return pieces.flatMap((piece) => {
    const [first, second] = piece;
    if (first === undefined || second === undefined || used.has(piece)) return [];
    used.add(piece);
    return [[...walk(first).reverse(), first, second, ...walk(second)]];
  });
}

/** A line that only touches a triangle's corner leaves a piece there that goes nowhere. */
function hasLength([first, second]: readonly Point[]): boolean {
  return first !== undefined && second !== undefined && keyOf(first) !== keyOf(second);
}

/** The lines in the triangle of three outcomes along which a function has a given height, by linear interpolation. */
export function contour(height: (shares: Shares) => number, level: number): Point[][] {
  const pieces = trianglesOf(spotsOf(height)).map(([a, b, c]) =>
    a === undefined || b === undefined || c === undefined
      ? []
      : [...crossing(a, b, level), ...crossing(b, c, level), ...crossing(c, a, level)],
  );
  return joined(pieces.filter(hasLength));
}
