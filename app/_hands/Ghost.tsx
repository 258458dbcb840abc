"use client";

import { useEffect, useState } from "react";
import { Markup } from "#markup";
import type { StillFigure } from "../../lib/book/built.ts";
import { isSame } from "../../lib/edits/merge.ts";
import type { FigureJson } from "../../lib/kernel/outputs.ts";
import { useNotebook } from "../_notebook/context.tsx";
import outputStyles from "../_notebook/output.module.css";
import styles from "./hands.module.css";
import { handsWords } from "./words.ts";

interface Props {
  readonly still: StillFigure;
  readonly figure: FigureJson;
  readonly cell: string;
  readonly order: number;
}

/** The book's figure, faint behind the reader's; before it, where their axes are not the same. */
export function Ghost({ still, figure, cell, order }: Props) {
  const { locale, fetchFigure } = useNotebook();
  const [built, setBuilt] = useState<FigureJson>();
  useEffect(() => {
    // A figure that can't be fetched has no ghost; the reader's own stays as it is.
    fetchFigure(cell, order).then(setBuilt, () => setBuilt(undefined));
  }, [fetchFigure, cell, order]);
  if (built === undefined) return null;
  const axes = hasSameAxes(built, figure) ? "same" : "other";
  return (
    <>
      <p className={styles.hint}>{handsWords(locale).ghost[axes]}</p>
      <div className={styles.ghost} data-ghost={axes} aria-hidden="true">
        <Markup as="div" className={outputStyles.wide} html={still.wide} />
        <Markup as="div" className={outputStyles.narrow} html={still.narrow} />
      </div>
    </>
  );
}

function hasSameAxes(one: FigureJson, other: FigureJson): boolean {
  return ["xaxis", "yaxis"].every((axis) => {
    const range = rangeOf(one.layout[axis]);
    return range !== undefined && isSame(range, rangeOf(other.layout[axis]));
  });
}

function rangeOf(axis: unknown): unknown {
  return typeof axis === "object" && axis !== null && "range" in axis ? axis.range : undefined;
}
