import { boundsAt } from "./bounds.ts";
import { figureOf } from "./figure-json.ts";
import { Html } from "./html.ts";
import { markupBundle } from "./markup-bundle.ts";
import type { MimeBundle } from "./outputs.ts";
import { plainText } from "./plain-text.ts";
import { dataOf, isObject, isPlainObject, unlessItThrows } from "./reading.ts";
import { tableOf } from "./table.ts";
import { Tex } from "./tex.ts";
import { treeOf } from "./value-tree.ts";

/**
 * A value in every format in which it can be shown.
 *
 * Bounded whatever the value is; never runs its accessors and never throws.
 *
 * @param step how much of it a reader has asked to see
 */
export function inspect(value: unknown, step = 0): MimeBundle {
  const bounds = boundsAt(step);
  const markup =
    markupBundle({ latex: Tex.latexOf(value), html: Html.markupOf(value) }) ?? asDisplayed(value);
  if (markup) return markup;
  const tree = treeOf(value, bounds);
  const figure = unlessItThrows(() => figureOf(value));
  if (figure) return { "text/plain": figureText(value), "application/vnd.plotly.v1+json": figure };
  const table = unlessItThrows(() => tableOf(value, bounds));
  return {
    "text/plain": plainText(tree),
    "application/vnd.surprisal.value+json": tree,
    ...(table && { "application/vnd.surprisal.table+json": table }),
  };
}

/** An object that says itself how it is to be shown, as Jupyter's do: `{ "text/html": "<b>…</b>" }`. */
function asDisplayed(value: unknown): MimeBundle | undefined {
  const keys = unlessItThrows(() => (isPlainObject(value) ? Object.keys(value) : [])) ?? [];
  if (keys.length === 0 || !keys.every((key) => MARKUP.has(key))) return undefined;
  const [latex, html, svg] = ["text/latex", "text/html", "image/svg+xml"].map((key) => property(value, key));
  return markupBundle({ latex, html, svg, plain: property(value, "text/plain") });
}

const MARKUP: ReadonlySet<string> = new Set(["text/plain", "text/latex", "text/html", "image/svg+xml"]);

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
