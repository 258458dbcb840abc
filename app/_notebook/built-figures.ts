import type { Locale } from "../../lib/book/locale.ts";
import type { FigureJson } from "../../lib/kernel/outputs.ts";
import { figuresPath } from "../_book/paths.ts";

/** The data of a chapter's figures as the build computed them, by cell, in order. */
export type ChapterFigures = Readonly<Record<string, readonly FigureJson[]>>;

let pending: Promise<ChapterFigures> | undefined;

/** Fetched once a page, when a reader first points at a figure that nothing has redrawn yet. */
export function fetchFigures(locale: Locale, slug: string): Promise<ChapterFigures> {
  pending ??= fetch(figuresPath(locale, slug)).then((response) => {
    if (!response.ok) throw new Error(`figures: ${response.status}`);
    return response.json();
  });
  pending.catch(() => {
    pending = undefined;
  });
  return pending;
}
