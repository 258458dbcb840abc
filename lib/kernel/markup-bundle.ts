import type { MimeBundle } from "./outputs.ts";

const LONGEST_FORMULA = 10_000;
const LONGEST_MARKUP = 100_000;

interface Sources {
  readonly latex?: unknown;
  readonly html?: unknown;
  readonly svg?: unknown;
  readonly plain?: unknown;
}

/** What is to be typeset or parsed on the page, with words for where that can't be done; undefined without any text. */
export function markupBundle({ latex, html, svg, plain }: Sources): MimeBundle | undefined {
  const [words, formula] = [textOf(plain, LONGEST_MARKUP), textOf(latex, LONGEST_FORMULA)];
  if (formula !== undefined) return { "text/plain": words ?? `$${formula}$`, "text/latex": formula };
  const [page, drawing] = [textOf(html, LONGEST_MARKUP), textOf(svg, LONGEST_MARKUP)];
  if (page !== undefined) return { "text/plain": words ?? wordsOf(page), "text/html": page };
  if (drawing !== undefined) return { "text/plain": words ?? wordsOf(drawing), "image/svg+xml": drawing };
  return words === undefined ? undefined : { "text/plain": words };
}

function textOf(value: unknown, most: number): string | undefined {
  return typeof value === "string" ? value.slice(0, most) : undefined;
}

function wordsOf(markup: string): string {
  return markup.replace(/<[^<>]*>/g, "").trim();
}
