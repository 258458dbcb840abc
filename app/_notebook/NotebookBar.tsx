"use client";

import { lazy, Suspense, useState } from "react";
import styles from "./bar.module.css";
import { useNotebook, useNotebookView } from "./context.tsx";
import { KernelStatus } from "./KernelStatus.tsx";

const BarActions = lazy(() =>
  import("../_hands/BarActions.tsx").then(({ BarActions }) => ({ default: BarActions })),
);

/** Run all, stop, restart, reset; and how the kernel is. */
export function NotebookBar() {
  const { store, words } = useNotebook();
  const kernel = useNotebookView((view) => view.kernel);
  const isPreview = useNotebookView((view) => view.isPreview);
  const [hasActions, setActions] = useState(false);
  const isBusy = kernel === "busy" || kernel === "starting";
  const bar = words.notebook;
  return (
    <div className={styles.bar} role="toolbar" aria-label={bar.label}>
      <button type="button" data-action="run-all" disabled={isPreview} onClick={() => store.runAll()}>
        <span aria-hidden="true">▶▶</span> <span className={styles.word}>{bar.runAll}</span>
      </button>
      <button type="button" data-action="stop" disabled={!isBusy} onClick={() => store.stop()}>
        <span aria-hidden="true">■</span> <span className={styles.word}>{bar.stop}</span>
      </button>
      <button
        type="button"
        data-action="restart"
        disabled={kernel === "off"}
        onClick={() => void store.restart()}
      >
        <span aria-hidden="true">↻</span> <span className={styles.word}>{bar.restart}</span>
      </button>
      <button type="button" data-action="reset-all" disabled={isPreview} onClick={() => store.resetAll()}>
        <span aria-hidden="true">↩</span> <span className={styles.word}>{bar.resetAll}</span>
      </button>
      <button
        type="button"
        data-action="more"
        aria-expanded={hasActions}
        onClick={() => setActions(!hasActions)}
      >
        <span aria-hidden="true">⋯</span> <span className={styles.word}>{bar.more}</span>
      </button>
      <KernelStatus />
      {hasActions && (
        <Suspense>
          <BarActions />
        </Suspense>
      )}
    </div>
  );
}
