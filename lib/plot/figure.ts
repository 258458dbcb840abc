/** The part of Plotly's figure schema that this book's figures use: plain JSON, ready for `postMessage`. */

/** Whose data a mark shows. One colour each, everywhere in the book; the theme says which. */
export type Role = "p" | "q" | "excess" | "ink" | "muted" | "accent";

export type Trace = Readonly<Record<string, unknown>>;

/** Any figure of Plotly's, as it comes back from a cell. */
export interface AnyFigure {
  readonly data: readonly Trace[];
  readonly layout: Readonly<Record<string, unknown>>;
}

interface FigureMeta {
  /** What the figure shows, in words, for those who cannot see it. */
  readonly alt: string;
  /** Nominal heights in px. */
  readonly heights: Heights;
  /** Markers that a reader can move. */
  readonly handles: readonly Handle[];
}

/** A marker that a reader can move, and the inputs that its place stands for. */
export interface Handle {
  /** Its number among the figure's markers. */
  readonly at: number;
  readonly x?: string;
  readonly y?: string;
  /** A distribution over three outcomes, in a triangle. */
  readonly triangle?: string;
}

export interface Heights {
  readonly wide: number;
  readonly narrow: number;
}

/** A figure as the functions of this folder make it. */
export interface Figure extends AnyFigure {
  readonly layout: Readonly<Record<string, unknown>> & { readonly meta: FigureMeta };
}

/** A closed interval of an axis, lower end first. */
export type Range = readonly [low: number, high: number];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether Plotly draws anything for a trace: of one without points not even its group. */
export function isDrawn({ x }: Trace): boolean {
  return Array.isArray(x) && x.length > 0;
}

/** What a figure shows, in words; empty if it does not say. */
export function altOf({ layout: { meta } }: AnyFigure): string {
  return isRecord(meta) && typeof meta.alt === "string" ? meta.alt : "";
}

/** This folder's figures draw nothing outside of their axes; others need clipping. */
export function liesWithinAxes({ layout: { meta } }: AnyFigure): boolean {
  return isRecord(meta) && isRecord(meta.heights);
}
