"use client";

import { valueAt } from "../../lib/book/value-path.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import { formatDigits } from "./format-number.ts";
import { outputWordsOf } from "./output-words.ts";

interface Props {
  /** A cell's variable, or an entry of one. */
  readonly of: string;
  readonly digits?: number;
}

/**
 * A number in prose. It follows the reader's edits, and says when it is no longer the book's, and when its cell has
 * failed or waits to be run, so that it follows no more.
 */
export function LiveValue({ of, digits = 3 }: Props) {
  const { values, cells, locale } = useNotebook();
  const owner = [...cells.values()].find(({ defines }) => defines?.includes(nameIn(of)));
  const state = useNotebookView((view) => view.cells.get(owner?.id ?? "")?.state);
  const isOld = (state === "failed" || state === "stale") && owner?.hasFailed === false;
  const value = useNotebookView((view) => valueAt(of, view.values)) ?? Number.NaN;
  const isChanged =
    value !== valueAt(of, values) &&
    formatDigits(value, 12) !== formatDigits(valueAt(of, values) ?? Number.NaN, 12);
  return (
    <data
      className="value"
      value={value}
      data-value={value}
      data-of={of}
      data-changed={isChanged || undefined}
      data-old={isOld || undefined}
      title={isOld ? outputWordsOf(locale).outOfDate : undefined}
    >
      {isOld ? <s>{formatDigits(value, digits)}</s> : formatDigits(value, digits)}
    </data>
  );
}

/** The variable of a path like `p[0]`. */
function nameIn(path: string): string {
  return path.replace(/\[.*$/, "");
}
