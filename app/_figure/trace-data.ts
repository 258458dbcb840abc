import { isRecord, type Trace } from "../../lib/plot/figure.ts";

/** A trace's list of numbers; what is no number, as a gap, stands as undefined. */
export function numbersOf(trace: Trace, key: string): (number | undefined)[] {
  const list: readonly unknown[] = Array.isArray(trace[key]) ? trace[key] : [];
  return list.map((value) => (typeof value === "number" ? value : undefined));
}

export function stringsOf(trace: Trace, key: string): string[] {
  const list: readonly unknown[] = Array.isArray(trace[key]) ? trace[key] : [];
  return list.map(String);
}

/** Radii of a trace's markers, one a point; empty if it draws none. */
export function radiiOf({ mode, marker }: Trace, count: number): number[] {
  if (typeof mode !== "string" || !mode.includes("markers") || !isRecord(marker)) return [];
  const { size } = marker;
  const sizes: readonly unknown[] = Array.isArray(size) ? size : Array.from({ length: count }, () => size);
  return sizes.map((diameter) => (typeof diameter === "number" ? diameter / 2 : 3));
}

export interface Vertex {
  readonly x: number;
  readonly y: number;
}

/** The stretches of a line between its gaps. */
export function runsOf(trace: Trace): Vertex[][] {
  const ys = numbersOf(trace, "y");
  const runs: Vertex[][] = [];
  let isOpen = false;
  for (const [i, x] of numbersOf(trace, "x").entries()) {
    const y = ys[i];
    if (x === undefined || y === undefined) {
      isOpen = false;
      continue;
    }
    if (isOpen) runs.at(-1)?.push({ x, y });
    else runs.push([{ x, y }]);
    isOpen = true;
  }
  return runs;
}
