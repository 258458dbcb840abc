"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import type { BuiltCell, StillFigure } from "../../lib/book/built.ts";
import { type FigureJson, lastStep } from "../../lib/kernel/host.ts";
import { CellToolbar } from "./CellToolbar.tsx";
import { CodeBlock } from "./CodeBlock.tsx";
import styles from "./cell.module.css";
import { useNotebook, useNotebookView } from "./context.tsx";
import { OutputList } from "./OutputList.tsx";
import { AllDigits } from "./values.tsx";
import type { CellView } from "./views.ts";

const CellActions = lazy(() =>
  import("../_hands/CellActions.tsx").then(({ CellActions }) => ({ default: CellActions })),
);
const CellChoice = lazy(() =>
  import("../_hands/CellChoice.tsx").then(({ CellChoice }) => ({ default: CellChoice })),
);
const Ghost = lazy(() => import("../_hands/Ghost.tsx").then(({ Ghost }) => ({ default: Ghost })));
const Difference = lazy(() =>
  import("../_hands/Difference.tsx").then(({ Difference }) => ({ default: Difference })),
);

interface Props {
  readonly id: string;
  /** What the page calls it. */
  readonly name: string;
  /** What the book has here; nothing for a cell of the reader's own. */
  readonly built?: BuiltCell;
  /** Its code as the build coloured it. */
  readonly code?: ReactNode;
  readonly view: CellView;
}

/** One cell of code: the code, what can be done with it, and what it shows. */
export function CodeCell({ id, name, built, code, view }: Props) {
  const { store, words, fetchFigure } = useNotebook();
  const isOpen = !useNotebookView(({ edits }) => edits.folds.get(id) ?? built?.isFolded ?? false);
  const offer = useNotebookView(({ offers }) => offers.get(id));
  const base = useNotebookView(({ edits }) => edits.rewrites.get(id)?.base);
  const [hasActions, setActions] = useState(false);
  const [isCompared, setCompared] = useState(false);
  const [hasGhost, setGhost] = useState(false);
  const behind = (order: number, figure: FigureJson | undefined) => {
    const still = stillsOf(built)[order];
    if (still === undefined || figure === undefined) return null;
    return (
      <Suspense>
        <Ghost still={still} figure={figure} cell={id} order={order} />
      </Suspense>
    );
  };
  const mustChoose = offer !== undefined || (base !== undefined && base !== built?.source);
  return (
    <section
      id={`cell-${id}`}
      className={styles.cell}
      data-cell={id}
      data-state={view.state}
      data-own={built === undefined || undefined}
      aria-label={name}
      tabIndex={-1}
    >
      <CellToolbar
        id={id}
        name={name}
        view={view}
        isOwn={built === undefined}
        isOpen={isOpen}
        isFoldable={built?.isFolded ?? false}
        hasActions={hasActions}
        onActions={() => setActions(!hasActions)}
      />
      {hasActions && (
        <Suspense>
          <CellActions
            id={id}
            name={name}
            isOpen={isOpen}
            compare={{ isOn: isCompared, isPossible: view.isEdited, set: setCompared }}
            ghost={{ isOn: hasGhost, isPossible: stillsOf(built).length > 0, set: setGhost }}
          />
        </Suspense>
      )}
      {mustChoose && (
        <Suspense>
          <CellChoice id={id} />
        </Suspense>
      )}
      {built?.isMeantToFail && <p className={styles.note}>{words.failsOnPurpose}</p>}
      <div className={styles.code} hidden={!isOpen}>
        <CodeBlock id={id} name={name} built={built} code={code} view={view} />
      </div>
      {isCompared && built !== undefined && view.isEdited && (
        <Suspense>
          <Difference original={built.source} present={view.source} name={name} />
        </Suspense>
      )}
      <div className={styles.output} data-output={id} aria-live="polite" aria-busy={view.state === "running"}>
        <AllDigits value={view.hasAllDigits}>
          <OutputList
            cell={id}
            outputs={view.outputs}
            count={view.count}
            words={words}
            onMore={view.step < lastStep ? () => store.showMore(id) : undefined}
            fetchFigure={(order) => fetchFigure(id, order)}
            {...(hasGhost ? { behind } : {})}
          />
        </AllDigits>
      </div>
    </section>
  );
}

function stillsOf(built: BuiltCell | undefined): StillFigure[] {
  return (built?.outputs ?? []).flatMap(({ still }) => still ?? []);
}
