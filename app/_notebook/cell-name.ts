"use client";

import { fill } from "../_book/dictionary.ts";
import { type Notebook, useNotebook, useNotebookView } from "./context.tsx";

export interface CellName {
  /** What the page calls the cell. */
  readonly name: string;
  /** As short as fits into a picture. */
  readonly short: string;
}

/** How a cell is called now, the book's or the reader's. */
export function cellName({ cells, store, words }: Notebook, id: string): CellName {
  const built = cells.get(id);
  if (built !== undefined) return { name: fill(words.cell, { n: built.number }), short: `${built.number}` };
  const { own } = store.view().edits;
  const place = own.findIndex((cell) => cell.id === id);
  const n = place + 1;
  return { name: fill(words.ownCell[own[place]?.kind ?? "code"], { n }), short: `+${n}` };
}

/** How cells are called; the component renders again when the reader adds one, or takes one away. */
export function useCellNames(): (id: string) => CellName {
  const notebook = useNotebook();
  useNotebookView(({ edits }) => edits.own);
  return (id) => cellName(notebook, id);
}
