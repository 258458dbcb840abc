"use client";

import type { OwnCell, Slot } from "../../lib/edits/edits.ts";
import { ownAt } from "../../lib/edits/places.ts";
import { CodeCell } from "../_notebook/CodeCell.tsx";
import { useCellNames } from "../_notebook/cell-name.ts";
import { useNotebookView } from "../_notebook/context.tsx";
import { TextCell } from "./TextCell.tsx";

/** The reader's own cells before or after one of the book's. */
export function OwnCells({ cell, side }: Slot) {
  const own = useNotebookView(({ edits }) => edits.own);
  const nameOf = useCellNames();
  return ownAt({ own }, { cell, side }).map((one) => (
    <PlacedCell key={one.id} cell={one} name={nameOf(one.id).name} />
  ));
}

function PlacedCell({ cell, name }: { readonly cell: OwnCell; readonly name: string }) {
  const view = useNotebookView(({ cells }) => cells.get(cell.id));
  if (cell.kind === "text") return <TextCell cell={cell} name={name} />;
  return view === undefined ? null : <CodeCell id={cell.id} name={name} view={view} />;
}
