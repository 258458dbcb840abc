"use client";

import { valueAt } from "../../lib/book/value-path.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import { formatDigits } from "./format-number.ts";

interface Props {
  /** A cell's variable, or an entry of one. */
  readonly of: string;
  readonly digits?: number;
}

/** A number in prose. It follows the reader's edits, and says when it is no longer the book's. */
export function LiveValue({ of, digits = 3 }: Props) {
  const { values } = useNotebook();
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
    >
      {formatDigits(value, digits)}
    </data>
  );
}
