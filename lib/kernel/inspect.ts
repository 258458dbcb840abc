import { figureOf } from "./figure-json.ts";
import type { MimeBundle } from "./outputs.ts";
import { plainText } from "./plain-text.ts";
import { dataOf, isObject, unlessItThrows } from "./reading.ts";
import { tableOf } from "./table.ts";
import { Tex } from "./tex.ts";
import { treeOf } from "./value-tree.ts";

const LONGEST_FORMULA = 10_000;

/**
 * A value in every format in which it can be shown.
 *
 * Bounded whatever the value is; never runs its accessors and never throws.
 */
export function inspect(value: unknown): MimeBundle {
  const latex = Tex.latexOf(value);
  if (latex !== undefined) return formula(latex.slice(0, LONGEST_FORMULA));
  const tree = treeOf(value);
  const figure = unlessItThrows(() => figureOf(value));
  if (figure) return { "text/plain": figureText(value), "application/vnd.plotly.v1+json": figure };
  const table = unlessItThrows(() => tableOf(value));
  return {
    "text/plain": plainText(tree),
    "application/vnd.surprisal.value+json": tree,
    ...(table && { "application/vnd.surprisal.table+json": table }),
  };
}

function formula(latex: string): MimeBundle {
  return { "text/plain": `$${latex}$`, "text/latex": latex };
}

/** A value as a line of console output: text as it is, all else as in code. */
export function consoleText(value: unknown): string {
  if (typeof value === "string") return value;
  return plainText(treeOf(value));
}

function figureText(value: unknown): string {
  const alt = property(property(property(value, "layout"), "meta"), "alt");
  return typeof alt === "string" ? alt.slice(0, 1000) : "figure";
}

function property(value: unknown, key: string): unknown {
  return isObject(value) ? unlessItThrows(() => dataOf(value, key)) : undefined;
}
