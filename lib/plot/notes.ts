import type { Range, Trace } from "./figure.ts";
import { colorOf, type Token } from "./palette.ts";
import { escapeLabel, fontSize, textWidth } from "./text.ts";

/** About the length in px of the x-axis in the smaller drawing, where labels are most likely to be cut. */
const narrowAxis = 240;

type Side = "left" | "center" | "right";

/** A word on the figure, tied to a point in the data's coordinates, so that no browser has to measure it. */
export interface Note {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly at: `${"top" | "middle" | "bottom"} ${Side}`;
  readonly token: Token;
  /** Room to keep beside the axes, in em; what the lines need when left out. */
  readonly room?: number;
  /** The lines are Plotly's markup already. */
  readonly isMarkup?: boolean;
}

/** A line that holds its place and shows nothing. */
export const blank = "\u00a0";

/** A piece of markup in a token's colour. */
export function colored(text: string, token: Token): string {
  return `<span style="color:${colorOf(token)}">${escapeLabel(text)}</span>`;
}

const gap = "\u00a0\u00a0";

/** Plotly starts a label at the very point: two spaces keep it off the mark. */
function spaced(line: string, { at, isMarkup }: Note): string {
  const text = isMarkup ? line : escapeLabel(line);
  if (at === "middle right") return gap + text;
  return at === "middle left" ? text + gap : text;
}

/** All notes as one trace of text, drawn over everything else. */
export function noteTrace(notes: readonly Note[]): Trace {
  return {
    type: "scatter",
    mode: "text",
    x: notes.map((note) => note.x),
    y: notes.map((note) => note.y),
    text: notes.map((note) => note.lines.map((line) => spaced(line, note)).join("<br>")),
    textposition: notes.map((note) => note.at),
    textfont: { color: notes.map((note) => colorOf(note.token)) },
    cliponaxis: false,
    hoverinfo: "skip",
  };
}

/** A label stands over its place, and leans inwards where the figure ends. */
export function labelSide(label: string, x: number, [low, high]: Range): Note["at"] {
  const half = (textWidth(label) / 2) * fontSize.narrow;
  const at = ((x - low) / (high - low)) * narrowAxis;
  if (at < half) return "top right";
  return narrowAxis - at < half ? "top left" : "top center";
}

interface Spread {
  /** Where each would like to be, in any order. */
  readonly wanted: readonly number[];
  /** How much room each of them takes. */
  readonly sizes: readonly number[];
  /** All stay within it, as long as it holds them. */
  readonly range: Range;
}

/** Places moved apart, as little as needed, until no two overlap. */
export function spread({ wanted, sizes, range: [low, high] }: Spread): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  const room = (i: number, j: number): number => ((sizes[i] ?? 0) + (sizes[j] ?? 0)) / 2;
  const settle = (
    sequence: readonly number[],
    push: (at: number, limit: number) => number,
    sign: number,
  ): void => {
    for (const [k, i] of sequence.entries()) {
      const before = sequence[k - 1];
      if (before === undefined) continue;
      placed[i] = push(placed[i] ?? 0, (placed[before] ?? 0) + sign * room(i, before));
    }
  };
  settle(order, Math.max, 1);
  const top = order.at(-1);
  if (top !== undefined) placed[top] = Math.min(placed[top] ?? 0, high);
  settle([...order].reverse(), Math.min, -1);
  return placed.map((at) => Math.min(high, Math.max(low, at)));
}
