"use client";

import { lazy, Suspense } from "react";
import { fill } from "../_book/dictionary.ts";
import { CodeCell } from "./CodeCell.tsx";
import { useNotebook, useNotebookView } from "./context.tsx";

const OwnCells = lazy(() => import("../_hands/OwnCells.tsx").then(({ OwnCells }) => ({ default: OwnCells })));

/** One of the book's cells, and around it those that the reader has put there. */
export function Cell({ id }: { readonly id: string }) {
  const { cells, words } = useNotebook();
  const cell = cells.get(id);
  const view = useNotebookView((notebook) => notebook.cells.get(id));
  const hasNeighbours = useNotebookView(({ edits }) => edits.own.some(({ slot }) => slot.cell === id));
  if (cell === undefined || view === undefined) return null;
  const name = fill(words.cell, { n: cell.number });
  return (
    <>
      {hasNeighbours && (
        <Suspense>
          <OwnCells cell={id} side="before" />
        </Suspense>
      )}
      <CodeCell id={id} name={name} built={cell} view={view} />
      {hasNeighbours && (
        <Suspense>
          <OwnCells cell={id} side="after" />
        </Suspense>
      )}
    </>
  );
}
