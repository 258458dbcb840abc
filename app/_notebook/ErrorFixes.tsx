"use client";

import type { CellError } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import styles from "./output.module.css";
import { outputWordsOf } from "./output-words.ts";
import type { NotebookView } from "./views.ts";

interface Props {
  readonly error: CellError;
  readonly cell: string;
}

/** What a reader can do about an error in one click; the editor's undo, and Reset, take it back. */
export function ErrorFixes({ error, cell }: Props) {
  const { store, cells, locale } = useNotebook();
  const edited = useNotebookView((view) => editedOf(error, view));
  const words = outputWordsOf(locale);
  const { fix } = error;
  const others = edited === "" ? [] : edited.split(" ");
  // Of two cells that collide, the one to change is the one that the reader has changed.
  const isTheirs = others.includes(cell) || others.length === 0;
  const canUndo = error.code === "cycle" || error.code === "duplicate";
  return (
    <p className={styles.tools}>
      {fix !== undefined && isTheirs && (
        <button
          type="button"
          className={styles.tool}
          data-action="fix"
          onClick={() => {
            store.edit(cell, fix.source);
            store.run(cell);
          }}
        >
          {fill(words.fixes[fix.kind], { name: fix.name, to: fix.to })}
        </button>
      )}
      {canUndo &&
        others.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.tool}
            data-action="undo-edit"
            onClick={() => void store.reset(id)}
          >
            {fill(words.fixes.undo, { n: cells.get(id)?.number ?? id })}
          </button>
        ))}
    </p>
  );
}

/** The cells concerned that the reader has edited, as one text, so that it can be compared by identity. */
function editedOf({ cells = [] }: CellError, view: NotebookView): string {
  return cells.filter((id) => view.cells.get(id)?.isEdited).join(" ");
}
