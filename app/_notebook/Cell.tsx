"use client";

import { useState } from "react";
import type { BuiltCell } from "../../lib/book/built.ts";
import { lastStep } from "../../lib/kernel/host.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { CodeBlock } from "./CodeBlock.tsx";
import { Countdown } from "./Countdown.tsx";
import styles from "./cell.module.css";
import { useNotebook, useNotebookView } from "./context.tsx";
import { OutputList } from "./OutputList.tsx";
import type { CellView } from "./views.ts";

/** One cell: its code, what can be done with it, and what it shows. */
export function Cell({ id }: { readonly id: string }) {
  const { cells } = useNotebook();
  const cell = cells.get(id);
  const view = useNotebookView((notebook) => notebook.cells.get(id));
  if (cell === undefined || view === undefined) return null;
  return <PresentCell cell={cell} view={view} />;
}

function PresentCell({ cell, view }: { readonly cell: BuiltCell; readonly view: CellView }) {
  const { store, words, fetchFigure } = useNotebook();
  const [isOpen, setOpen] = useState(!cell.isFolded);
  return (
    <section
      id={`cell-${cell.id}`}
      className={styles.cell}
      data-cell={cell.id}
      data-state={view.state}
      aria-label={fill(words.cell, { n: cell.number })}
    >
      <div className={styles.bar}>
        <Toolbar cell={cell} view={view} words={words} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </div>
      {cell.isMeantToFail && <p className={styles.note}>{words.failsOnPurpose}</p>}
      <div className={styles.code} hidden={!isOpen}>
        <CodeBlock cell={cell} view={view} />
      </div>
      <div
        className={styles.output}
        data-output={cell.id}
        aria-live="polite"
        aria-busy={view.state === "running"}
      >
        <OutputList
          cell={cell.id}
          outputs={view.outputs}
          count={view.count}
          words={words}
          onMore={view.step < lastStep ? () => store.showMore(cell.id) : undefined}
          fetchFigure={(order) => fetchFigure(cell.id, order)}
        />
      </div>
    </section>
  );
}

interface ToolbarProps {
  readonly cell: BuiltCell;
  readonly view: CellView;
  readonly words: Dictionary;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Toolbar({ cell, view, words, isOpen, onToggle }: ToolbarProps) {
  const { store } = useNotebook();
  const controls = words.cellControls;
  const isRunning = view.state === "running";
  return (
    <>
      <span className={styles.prompt} aria-hidden="true">
        In [{isRunning ? "*" : (view.count ?? " ")}]
      </span>
      <span className={styles.status}>
        {view.isEdited && <span className={styles.badge}>{controls.edited}</span>}
        {view.state === "stale" && <span title={controls.staleWhy}>{controls.stale}</span>}
        {isRunning && view.since !== undefined && <Countdown since={view.since} words={controls} />}
      </span>
      {cell.isFolded && (
        <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? controls.hideCode : controls.showCode}
        </button>
      )}
      {view.isEdited && (
        <button type="button" className={styles.button} onClick={() => void store.reset(cell.id)}>
          {controls.reset}
        </button>
      )}
      <button
        type="button"
        className={styles.run}
        data-action={isRunning ? "stop" : "run"}
        aria-label={`${isRunning ? controls.stop : controls.run}: ${fill(words.cell, { n: cell.number })}`}
        onClick={() => (isRunning ? store.stop() : store.run(cell.id))}
      >
        <span aria-hidden="true">{isRunning ? "■" : "▶"}</span> {isRunning ? controls.stop : controls.run}
      </button>
    </>
  );
}
