"use client";

import { fill } from "../_book/dictionary.ts";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";
import { handsWords } from "./words.ts";

export interface CellName {
  /** What the page calls the cell. */
  readonly name: string;
  /** As short as fits into a picture. */
  readonly short: string;
}

/** How cells are called, the book's and the reader's. */
export function useCellNames(): (id: string) => CellName {
  const { cells, words, locale } = useNotebook();
  const own = useNotebookView(({ edits }) => edits.own);
  return (id) => {
    const built = cells.get(id);
    if (built !== undefined) return { name: fill(words.cell, { n: built.number }), short: `${built.number}` };
    const place = own.findIndex((cell) => cell.id === id);
    const n = place + 1;
    return { name: fill(handsWords(locale).ownCell[own[place]?.kind ?? "code"], { n }), short: `+${n}` };
  };
}
