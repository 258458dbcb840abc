"use client";

import { fill } from "../_book/dictionary.ts";
import { Countdown } from "./Countdown.tsx";
import styles from "./cell.module.css";
import { useNotebook, useNotebookView } from "./context.tsx";
import type { CellView } from "./views.ts";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly view: CellView;
  readonly isOwn: boolean;
  readonly isOpen: boolean;
  /** Whether the book folds its code. */
  readonly isFoldable: boolean;
  readonly hasActions: boolean;
  readonly onActions: () => void;
}

/** What stands above a cell: how it is, and what is done with it most. */
export function CellToolbar({ id, name, view, isOwn, isOpen, isFoldable, hasActions, onActions }: Props) {
  const { store, words } = useNotebook();
  const isPreview = useNotebookView((notebook) => notebook.isPreview);
  const controls = words.cellControls;
  const isRunning = view.state === "running";
  const fold = isOpen ? controls.hideCode : controls.showCode;
  const named = (action: string): string => fill(controls.named, { action, name });
  return (
    <div className={styles.bar}>
      <span className={styles.prompt} aria-hidden="true">
        In [{isRunning ? "*" : (view.count ?? " ")}]
      </span>
      <span className={styles.status}>
        {isOwn && <span className={styles.badge}>{controls.yours}</span>}
        {view.isEdited && <span className={styles.badge}>{controls.edited}</span>}
        {view.state === "stale" && (
          <button
            type="button"
            className={styles.run}
            data-action="run-now"
            aria-label={named(controls.stale)}
            title={controls.staleWhy}
            disabled={isPreview}
            onClick={() => store.run(id)}
          >
            {controls.stale}
          </button>
        )}
        {isRunning && view.since !== undefined && <Countdown since={view.since} words={controls} />}
      </span>
      {(isFoldable || !isOpen) && (
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-label={named(fold)}
          onClick={() => store.change({ type: "fold", id, isFolded: isOpen })}
        >
          {fold}
        </button>
      )}
      {view.isEdited && !isPreview && (
        <button
          type="button"
          className={styles.button}
          aria-label={named(controls.reset)}
          onClick={() => void store.reset(id)}
        >
          {controls.reset}
        </button>
      )}
      <button
        type="button"
        className={styles.button}
        data-action="more"
        aria-expanded={hasActions}
        aria-label={named(controls.more)}
        disabled={isPreview}
        onClick={onActions}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <button
        type="button"
        className={styles.run}
        data-action={isRunning ? "stop" : "run"}
        aria-label={named(isRunning ? controls.stop : controls.run)}
        disabled={isPreview}
        onClick={() => (isRunning ? store.stop() : store.run(id))}
      >
        <span aria-hidden="true">{isRunning ? "■" : "▶"}</span> {isRunning ? controls.stop : controls.run}
      </button>
    </div>
  );
}
