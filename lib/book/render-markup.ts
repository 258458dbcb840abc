import { JSDOM } from "jsdom";
import type { MimeBundle } from "../kernel/outputs.ts";
import { formulaMarkup } from "../markup/formula.ts";
import { sanitizerOf } from "../markup/sanitize.ts";

let sanitize: ((markup: string) => string) | undefined;

/** A cell's formula, HTML or SVG as the page will have it; undefined if the bundle holds none, or none that can be set. */
export function renderMarkup(bundle: MimeBundle): string | undefined {
  const latex = bundle["text/latex"];
  if (latex !== undefined) return formulaMarkup(latex);
  const source = bundle["text/html"] ?? bundle["image/svg+xml"];
  if (source === undefined) return undefined;
  sanitize ??= sanitizerOf(new JSDOM("").window);
  return sanitize(source);
}
