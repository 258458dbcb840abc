"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { fill } from "../_book/dictionary.ts";
import { CodeCell } from "./CodeCell.tsx";
import { useNotebook, useNotebookView } from "./context.tsx";

const OwnCells = lazy(() => import("../_hands/OwnCells.tsx").then(({ OwnCells }) => ({ default: OwnCells })));

interface Props {
  readonly id: string;
  /** The code as the build coloured it. */
  readonly code: ReactNode;
}

/** One of the book's cells, and around it those that the reader has put there. */
export function Cell({ id, code }: Props) {
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
      <CodeCell id={id} name={name} built={cell} code={code} view={view} />
      {hasNeighbours && (
        <Suspense>
          <OwnCells cell={id} side="after" />
        </Suspense>
      )}
    </>
  );
}
