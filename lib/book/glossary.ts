import type { Locale } from "./locale.ts";

/** A term in one language. */
export interface TermText {
  readonly term: string;
  /** As it stands in sentences: each is linked where it comes first in a chapter. The term itself need not be repeated. */
  readonly forms?: readonly string[];
  /** What it means, in one or two sentences; `$formulas$` and `code` as in a docstring. */
  readonly text: string;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly texts: Readonly<Record<Locale, TermText>>;
  /** TeX, without dollars; more than one where the book has more than one. */
  readonly symbols: readonly string[];
  /** The function of the library that computes it. */
  readonly code?: string;
  /** Where the book defines it: a chapter's slug and an anchor. */
  readonly place: string;
}
