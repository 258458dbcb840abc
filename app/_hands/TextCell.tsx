"use client";

import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from "react";
import type { OwnCell } from "../../lib/edits/edits.ts";
import { mostSourceCharacters } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import { afterRunOf, runAndThen } from "../_notebook/after-run.ts";
import cellStyles from "../_notebook/cell.module.css";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";
import { CellActions } from "./CellActions.tsx";
import styles from "./hands.module.css";
import { handsWords } from "./words.ts";

const Note = lazy(() => import("./Note.tsx").then(({ Note }) => ({ default: Note })));

interface Props {
  readonly cell: OwnCell;
  readonly name: string;
}

/** A note of the reader's: Markdown with formulas, set until it is edited. */
export function TextCell({ cell: { id, source }, name }: Props) {
  const notebook = useNotebook();
  const { store, focus, locale, words } = notebook;
  const isPreview = useNotebookView((view) => view.isPreview);
  const [isEditing, setEditing] = useState(false);
  const [hasActions, setActions] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = handsWords(locale).text;
  const named = (action: string): string => fill(words.cellControls.named, { action, name });

  useEffect(() => focus.register(id, () => setEditing(true)), [focus, id]);
  useEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);

  const leave = () => {
    setEditing(false);
    focus.select(id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const then = afterRunOf(event);
    if (then === undefined && event.key !== "Escape") return;
    event.preventDefault();
    leave();
    if (then !== undefined) runAndThen(notebook, id, then);
  };

  return (
    <section
      id={`cell-${id}`}
      className={cellStyles.cell}
      data-cell={id}
      data-state="done"
      data-own=""
      data-kind="text"
      aria-label={name}
      tabIndex={-1}
    >
      <div className={cellStyles.bar}>
        <span className={cellStyles.status}>
          <span className={cellStyles.badge}>{words.cellControls.yours}</span>
        </span>
        <button
          type="button"
          className={cellStyles.button}
          data-action="more"
          aria-expanded={hasActions}
          aria-label={named(words.cellControls.more)}
          disabled={isPreview}
          onClick={() => setActions(!hasActions)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
        <button
          type="button"
          className={cellStyles.run}
          data-action="edit"
          aria-label={named(isEditing ? text.done : text.edit)}
          disabled={isPreview}
          onClick={() => (isEditing ? leave() : setEditing(true))}
        >
          {isEditing ? text.done : text.edit}
        </button>
      </div>
      {hasActions && <CellActions id={id} name={name} isOpen={true} />}
      {isEditing ? (
        <>
          <textarea
            ref={field}
            className={styles.source}
            aria-label={fill(text.label, { name })}
            aria-describedby={`hint-${id}`}
            maxLength={mostSourceCharacters}
            value={source}
            onChange={(event) => store.edit(id, event.target.value)}
            onKeyDown={onKey}
          />
          <p className={styles.hint} id={`hint-${id}`}>
            {text.hint}
          </p>
        </>
      ) : (
        <div className={styles.note}>
          {source.trim() === "" ? (
            <p className={styles.hint}>{text.empty}</p>
          ) : (
            <Suspense fallback={<p className={styles.waiting}>{source}</p>}>
              <Note source={source} />
            </Suspense>
          )}
        </div>
      )}
    </section>
  );
}
