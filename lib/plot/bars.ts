import { requireAlt, requireLength, requireList, requireNumbers, requireRange } from "./check.ts";
import { endNotes } from "./curve-notes.ts";
import { usualRole } from "./curve-options.ts";
import { lineTrace } from "./curve-traces.ts";
import type { Figure, Range, Role, Trace } from "./figure.ts";
import { type Axis, frame } from "./frame.ts";
import { blank, colored, type Note } from "./notes.ts";
import { colorOf } from "./palette.ts";
import { escapeLabel, wrap } from "./text.ts";
import { formatNumber, niceRange, ticks } from "./ticks.ts";

export interface BarSeries {
  readonly name: string;
  /** One finite number for each outcome. */
  readonly values: readonly number[];
  /** Whose bars they are: p for the first series, q for the second, unless said otherwise. */
  readonly role?: Role;
}

export interface BarsOptions {
  readonly outcomes: readonly string[];
  readonly series: readonly BarSeries[];
  /** Series on top of each other instead of side by side. */
  readonly stacked?: boolean;
  readonly xLabel?: string;
  readonly yLabel?: string;
  readonly yRange?: Range;
  /** A height to compare the bars with. */
  readonly line?: { readonly y: number; readonly label: string };
  readonly alt: string;
}

interface Bar {
  readonly x: number;
  readonly base: number;
  readonly height: number;
}

/** A series with everything decided. */
interface Row {
  readonly name: string;
  readonly role: Role;
  /** Bars of p are full, all others hollow: colour is never the only sign. */
  readonly isFull: boolean;
  readonly width: number;
  readonly bars: readonly Bar[];
}

interface BarAxis {
  readonly range: Range;
  readonly isStacked: boolean;
}

/** Share of an outcome's place that its bars take together. */
const filling = 0.72;
/** The same for bars side by side, whose values need the room. */
const sharedFilling = 0.86;

function requireBarsOptions({ outcomes, series, yRange, line, alt, stacked }: BarsOptions): void {
  requireAlt(alt, "plot.bars");
  requireList(outcomes, 1, "plot.bars: outcomes");
  requireList(series, 1, "plot.bars: series");
  if (yRange !== undefined) requireRange(yRange, "plot.bars: yRange");
  if (line !== undefined) requireNumbers([line.y], "plot.bars: line.y as [y]");
  for (const [i, { values }] of series.entries()) {
    const name = `plot.bars: series[${i}].values`;
    requireNumbers(values, name);
    requireLength(values, outcomes.length, name, outcomes.length === 1 ? "outcome" : "outcomes");
    const odd = values.findIndex((value) => !Number.isFinite(value) || (stacked === true && value < 0));
    if (odd >= 0)
      throw new RangeError(`${name}[${odd}] must be finite${stacked ? " and ≥ 0" : ""}, got ${values[odd]}`);
  }
}

function sideBySide(series: readonly Required<BarSeries>[]): Row[] {
  const width = (series.length === 1 ? filling : sharedFilling) / series.length;
  return series.map(({ name, values, role }, k) => ({
    name,
    role,
    isFull: role === "p",
    width: width * (series.length === 1 ? 1 : 0.92),
    bars: values.map((height, i) => ({ x: i + (k - (series.length - 1) / 2) * width, base: 0, height })),
  }));
}

function onTop(series: readonly Required<BarSeries>[]): Row[] {
  const heights = series[0]?.values.map(() => 0) ?? [];
  return series.map(({ name, values, role }) => ({
    name,
    role,
    isFull: role === "p",
    width: filling,
    bars: values.map((height, i) => {
      const base = heights[i] ?? 0;
      heights[i] = base + height;
      return { x: i, base, height };
    }),
  }));
}

function clamp(value: number, [low, high]: Range): number {
  return Math.min(high, Math.max(low, value));
}

/** Bars are cut at the ends of the axis, so that nothing is drawn outside. In a stack, nothing at all stands for 0. */
function rowTrace({ name, role, isFull, width, bars }: Row, outcomes: readonly string[], y: BarAxis): Trace {
  const color = colorOf(role);
  const bases = bars.map(({ base }) => clamp(base, y.range));
  const heights = bars.map(({ base, height }, i) => clamp(base + height, y.range) - (bases[i] ?? 0));
  return {
    type: "bar",
    name: escapeLabel(name),
    x: bars.map((bar) => bar.x),
    y: heights.map((height) => (height === 0 && y.isStacked ? null : height)),
    base: bases,
    width,
    marker: { color: isFull ? color : `${color}2e`, line: { color, width: 1.5 } },
    hovertext: bars.map(({ height }, i) => `${escapeLabel(outcomes[i] ?? "")}: ${formatNumber(height, 4)}`),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

/** That a bar goes on where it is cut. */
function beyond(end: number, [low, high]: Range): string {
  if (end > high) return "↑\u2009";
  return end < low ? "↓\u2009" : "";
}

/** Over each bar its value; on a stack the total. Crowded bars get by with fewer digits. */
function valueNotes(rows: readonly Row[], isStacked: boolean, range: Range): Note[] {
  const labelled = isStacked ? rows.slice(-1) : rows;
  const digits = labelled.flatMap((row) => row.bars).length > 8 ? 2 : 3;
  return labelled.flatMap(({ role, bars }) =>
    bars.map(({ x, base, height }): Note => {
      const end = base + height;
      const at = end < 0 ? "bottom center" : "top center";
      return {
        x,
        y: clamp(end, range),
        lines: [`${beyond(end, range)}${formatNumber(end, digits)}`],
        at,
        token: isStacked ? "text" : role,
      };
    }),
  );
}

/** The series' names in one line over the axes, each in its colour and with its kind of bar. */
function keyNotes(rows: readonly Row[], x: Axis, y: Axis): Note[] {
  if (rows.length < 2) return [];
  const names = rows.map(({ name, role, isFull }) => colored(`${isFull ? "■" : "□"} ${name}`, role));
  // The row below is for the values of the tallest bars.
  return [
    {
      x: x.range[1],
      y: y.range[1],
      lines: [names.join("\u2003"), blank],
      at: "top left",
      token: "text",
      isMarkup: true,
    },
  ];
}

function heightAxis(rows: readonly Row[], { yRange, yLabel, line }: BarsOptions): Axis {
  const ends = rows.flatMap((row) => row.bars.map(({ base, height }) => base + height));
  const all = [0, ...ends, ...(line === undefined ? [] : [line.y])];
  const range = yRange ?? niceRange([Math.min(...all), Math.max(...all)], 4);
  const values = ticks(range, 4);
  const name = yLabel === undefined ? undefined : { text: yLabel, raisedBy: 1 };
  return { range, ticks: values, labels: values.map((value) => formatNumber(value, 6)), name };
}

function outcomeAxis(outcomes: readonly string[], name: string | undefined): Axis {
  const widest = Math.max(2, 24 / outcomes.length);
  return {
    range: [-0.5, outcomes.length - 0.5],
    ticks: outcomes.map((_, i) => i),
    labels: outcomes.map((outcome) => wrap(outcome, widest).map(escapeLabel).join("<br>")),
    name: name === undefined ? undefined : { text: name },
  };
}

/**
 * A bar for each outcome and series, with its value over it.
 *
 * Bars of p are full, all others hollow. Series stand side by side, or on top of each other where `stacked`; a stack
 * carries its total. Bars that leave a given `yRange` are cut at its end: an arrow says that they go on, their values
 * how far.
 *
 * @param options outcomes and, for each series, one finite number an outcome (≥ 0 where stacked)
 * @returns a figure without a size of its own
 * @throws TypeError for a missing alt or empty lists; RangeError for values that are not finite or too few or many
 * @example plot.bars({ outcomes: ["a", "b"], series: [{ name: "p", values: [0.25, 0.75] }], alt: "p of a and b" })
 */
export function bars(options: BarsOptions): Figure {
  requireBarsOptions(options);
  const { outcomes, series, stacked = false, line, alt } = options;
  const named = series.map((entry, i) => ({ ...entry, role: entry.role ?? usualRole(i) }));
  const rows = stacked ? onTop(named) : sideBySide(named);
  const x = outcomeAxis(outcomes, options.xLabel);
  const y = heightAxis(rows, options);
  const lines = line === undefined ? [] : [line];
  return frame({
    alt,
    x,
    y,
    traces: [
      ...rows.map((row) => rowTrace(row, outcomes, { range: y.range, isStacked: stacked })),
      ...lines.map((at) => lineTrace([at], x, y)),
    ],
    notes: [...valueNotes(rows, stacked, y.range), ...keyNotes(rows, x, y), ...endNotes([], lines, x, y)],
    headLines: rows.length < 2 && options.yLabel === undefined ? 1 : 2,
  });
}
