import type { Curve, ReferenceLine } from "./curve-options.ts";
import type { Range } from "./figure.ts";
import { type Axis, lineInUnits } from "./frame.ts";
import { labelSide, type Note, spread } from "./notes.ts";
import { runsWithin } from "./samples.ts";
import { wrap } from "./text.ts";

/** How wide a label beside the axes may be, in em, before it is broken. */
const widestBeside = 9;

function curveNotes(curves: readonly Curve[], x: Axis, y: Axis): Note[] {
  return curves.flatMap(({ name, role, points }) => {
    const end = runsWithin(points, x.range, y.range).at(-1)?.at(-1);
    if (end === undefined || name === "") return [];
    return [{ ...end, lines: wrap(name, widestBeside), at: "middle right", token: role } as const];
  });
}

function isWithin(value: number, [low, high]: Range): boolean {
  return low <= value && value <= high;
}

/** Names at the right ends of curves and horizontal lines, kept off each other. */
export function endNotes(
  curves: readonly Curve[],
  lines: readonly ReferenceLine[],
  x: Axis,
  y: Axis,
): Note[] {
  const notes = curveNotes(curves, x, y);
  for (const { y: at, label } of lines) {
    if (at === undefined || label === undefined || !isWithin(at, y.range)) continue;
    notes.push({
      x: x.range[1],
      y: at,
      lines: wrap(label, widestBeside),
      at: "middle right",
      token: "muted",
    });
  }
  const line = lineInUnits({ x, y, notes });
  const heights = spread({
    wanted: notes.map((note) => note.y),
    sizes: notes.map((note) => note.lines.length * line),
    range: y.range,
  });
  return notes.map((note, i) => ({ ...note, y: heights[i] ?? note.y }));
}

/** Names over the upper ends of vertical lines. */
export function topNotes(lines: readonly ReferenceLine[], x: Axis, y: Axis): Note[] {
  return lines.flatMap(({ x: at, label }) => {
    if (at === undefined || label === undefined || !isWithin(at, x.range)) return [];
    return [
      { x: at, y: y.range[1], lines: [label], at: labelSide(label, at, x.range), token: "muted" } as const,
    ];
  });
}
