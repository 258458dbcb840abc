"use client";

import { isOwnId } from "../../lib/edits/edits.ts";
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
  const theirs = idsOf(edited).concat(error.cells?.filter(isOwnId) ?? []);
  const words = outputWordsOf(locale);
  const { fix } = error;
  // Of cells that collide, those to change are the ones that the reader has changed or added.
  const isTheirs = theirs.includes(cell) || theirs.length === 0;
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
        idsOf(edited).map((id) => (
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

function idsOf(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

/** The cells concerned that the reader has edited, as one text, so that it can be compared by identity. */
function editedOf({ cells = [] }: CellError, view: NotebookView): string {
  return cells.filter((id) => view.cells.get(id)?.isEdited).join(" ");
}
