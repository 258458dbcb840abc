import type { MarkupSource } from "./MarkupView.tsx";

let sanitize: ((markup: string) => string) | undefined;

/** A cell's formula, HTML or SVG as markup that is safe to put into the page; undefined if it can't be made. */
export async function renderMarkup({ kind, text }: MarkupSource): Promise<string | undefined> {
  if (kind === "text/latex") {
    const { formulaMarkup } = await import("../../lib/markup/formula.ts");
    return formulaMarkup(text);
  }
  const { sanitizerOf } = await import("../../lib/markup/sanitize.ts");
  sanitize ??= sanitizerOf(window);
  return sanitize(text);
}
