import type { Figure, Handle, Heights, Range, Trace } from "./figure.ts";
import { blank, type Note, noteTrace } from "./notes.ts";
import { colorOf } from "./palette.ts";
import { fontSize, steadyWidth, textWidth, wrap } from "./text.ts";

/** Nominal sizes in px: a figure is drawn in one of the two and scaled to its place. */
export const widths = { wide: 680, narrow: 340 } as const;
/** Frozen, as all that figures share: a cell that changes its figure must not change the others'. */
export const usualHeights: Heights = Object.freeze({ wide: 320, narrow: 280 });

/** The height of a line of text, in em. */
const lineHeight = 1.3;

export interface Axis {
  readonly range: Range;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  readonly name?: AxisName | undefined;
}

export interface AxisName {
  readonly text: string;
  /** Lines of text to leave free between the name and the axes. */
  readonly raisedBy?: number;
}

export interface FrameOptions {
  readonly alt: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly traces: readonly Trace[];
  readonly notes: readonly Note[];
  /** The fewest lines of text that there must be room for over the axes. */
  readonly headLines?: number;
  readonly heights?: Heights;
  readonly handles?: readonly Handle[];
  /** Without lines for the axes. */
  readonly isBare?: boolean;
}

const longestName = 22;

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => blank);
}

/** The name of the y-axis, which stands above its upper end: nobody has to turn the head. */
function headLinesOf({ name }: Axis): string[] {
  return name === undefined ? [] : [...wrap(name.text, longestName), ...blanks(name.raisedBy ?? 0)];
}

/** The name of the x-axis, which stands below its right end, with room for the tick labels above it. */
function footLinesOf({ name, labels }: Axis): string[] {
  const tickLines = blanks(Math.max(1, ...labels.map((label) => label.split("<br>").length)));
  return name === undefined
    ? tickLines
    : [...tickLines, ...blanks(name.raisedBy ?? 0), ...wrap(name.text, 2 * longestName)];
}

function axisNames(x: Axis, y: Axis): Note[] {
  const head: Note = { x: x.range[0], y: y.range[1], lines: headLinesOf(y), at: "top right", token: "text" };
  const foot: Note = {
    x: x.range[1],
    y: y.range[0],
    lines: [blank, ...footLinesOf(x)],
    at: "bottom left",
    token: "text",
  };
  return [...(y.name === undefined ? [] : [head]), ...(x.name === undefined ? [] : [foot])];
}

/** The width in em of the widest note beside the axes, with some air; 0 without one. */
function roomBeside(notes: readonly Note[]): number {
  const beside = notes.filter((note) => note.at === "middle right");
  const rooms = beside.map(({ room, lines }) => room ?? Math.max(...lines.map(steadyWidth)));
  return rooms.length === 0 ? 0 : Math.max(...rooms) + 1;
}

interface Margin {
  readonly l: number;
  readonly r: number;
  readonly t: number;
  readonly b: number;
}

/** Room around the axes for everything that stands outside of them, in whole steps so that a digit more moves nothing. */
function marginsOf({ x, y, notes, headLines = 0 }: Omit<FrameOptions, "alt" | "traces">): Margin {
  const em = fontSize.wide;
  const halfLastTick = textWidth(x.labels.at(-1) ?? "") / 2;
  const inEights = (px: number): number => Math.ceil(px / 8) * 8;
  const inLines = (count: number): number => Math.round(count * lineHeight * em);
  return {
    l: inEights(Math.max(0, ...y.labels.map(textWidth)) * em + 15),
    r: inEights(Math.max(roomBeside(notes), halfLastTick, 0.5) * em),
    t: inLines(Math.max(headLines, headLinesOf(y).length)) + 12,
    b: inLines(footLinesOf(x).length) + 16,
  };
}

const font = { family: "var(--plot-font)", size: fontSize.wide };

const quietAxis = {
  tickangle: 0,
  zeroline: false,
  automargin: false,
  fixedrange: true,
  tickmode: "array",
  ticklabelstandoff: 3,
  tickfont: Object.freeze({ color: colorOf("faint") }),
};

/** Axes, margins and names around the traces; the notes come last, over everything. */
export function frame(options: FrameOptions): Figure {
  const { alt, x, y, traces, notes, heights = usualHeights, handles = [], isBare = false } = options;
  return {
    data: [...traces, noteTrace([...axisNames(x, y), ...notes])],
    layout: {
      meta: { alt, heights, handles },
      width: widths.wide,
      height: heights.wide,
      autosize: false,
      margin: { ...marginsOf(options), pad: 0 },
      font: { ...font, color: colorOf("text") },
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      barmode: "overlay",
      showlegend: false,
      hovermode: "closest",
      hoverlabel: {
        bgcolor: colorOf("paper"),
        bordercolor: colorOf("axis"),
        font: { ...font, color: colorOf("ink") },
      },
      dragmode: false,
      xaxis: {
        ...quietAxis,
        range: x.range,
        tickvals: x.ticks,
        ticktext: x.labels,
        showgrid: false,
        showline: !isBare,
        linecolor: colorOf("axis"),
      },
      yaxis: {
        ...quietAxis,
        range: y.range,
        // Clear of a point that stands on the axis.
        ticklabelstandoff: 8,
        tickvals: y.ticks,
        ticktext: y.labels,
        gridcolor: colorOf("grid"),
        zeroline: y.range[0] < 0 && y.ticks.includes(0),
        zerolinecolor: colorOf("axis"),
      },
    },
  };
}

/** How many units of the y-axis a line of text is high in the smaller drawing, where room is scarcest. */
export function lineInUnits(options: Omit<FrameOptions, "alt" | "traces">): number {
  const { t, b } = marginsOf(options);
  const heights = options.heights ?? usualHeights;
  const scale = fontSize.narrow / fontSize.wide;
  const [low, high] = options.y.range;
  return ((high - low) * lineHeight * fontSize.narrow) / (heights.narrow - (t + b) * scale);
}
