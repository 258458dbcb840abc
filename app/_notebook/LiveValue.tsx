"use client";

import { valueAt } from "../../lib/book/value-path.ts";
import { useNotebookView } from "./context.tsx";
import { formatDigits } from "./format-number.ts";

interface Props {
  readonly of: string;
  readonly digits: number;
  /** What the build computed. */
  readonly built: number;
}

/** A number in prose. It follows the reader's edits, and says when it is no longer the book's. */
export function LiveValue({ of, digits, built }: Props) {
  const live = useNotebookView(({ values }) => valueAt(of, values));
  const value = live ?? built;
  return (
    <data
      className="value"
      value={value}
      data-value={value}
      data-of={of}
      data-changed={Math.abs(value - built) > 1e-12 * Math.max(1, Math.abs(built)) || undefined}
    >
      {formatDigits(value, digits)}
    </data>
  );
}
