import type { AnyFigure, Trace } from "./figure.ts";

/** What may change without a new drawing: where things are, and what they say. */
const movable = new Set(["x", "y", "base", "text", "textposition", "hovertext", "name"]);

function isMarker({ mode, type }: Trace): boolean {
  return type === "bar" || (typeof mode === "string" && mode !== "lines");
}

/** A label's markup without its words. */
function labelShape(label: unknown): string {
  return label === "" ? "" : ` ${String(label)} `.replace(/[^<>]+(?=<|$)/g, "·");
}

function traceShape(trace: Trace): unknown {
  const fixed = Object.entries(trace).filter(([key]) => !movable.has(key));
  const count = isMarker(trace) && Array.isArray(trace.x) ? trace.x.length : undefined;
  const labels = Array.isArray(trace.text) ? trace.text.map(labelShape) : undefined;
  return [fixed, count, labels];
}

/** FNV-1a, 32 bits: short and the same everywhere; two figures of one cell are all that it must tell apart. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(36);
}

/**
 * Stands for everything about a figure but the numbers it shows: figures with the same signature have the same
 * traces, look, axes and size, so that a drawing of one can be patched into a drawing of the other.
 */
export function signature({ data, layout: { meta: _, ...layout } }: AnyFigure): string {
  return hash(JSON.stringify([data.map(traceShape), layout]));
}
