"use client";

import type { Rewrite } from "../../lib/edits/edits.ts";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { handsWords } from "./words.ts";

/**
 * Asks which version of a cell should stay: after a new edition of the book, or after a change in another tab. The
 * answer takes the question away, and so gives the cell the keyboard.
 */
export function CellChoice({ id }: { readonly id: string }) {
  const offer = useNotebookView(({ offers }) => offers.get(id));
  return offer === undefined ? <EditionChoice id={id} /> : <TabChoice id={id} offer={offer} />;
}

function TabChoice({ id, offer }: { readonly id: string; readonly offer: string }) {
  const { store, focus, locale } = useNotebook();
  const words = handsWords(locale).choice;
  const settle = (choice: "mine" | "theirs") => {
    store.settleOffer(id, choice);
    focus.select(id);
  };
  return (
    <fieldset className={styles.choice} aria-label={words.tab} data-choice="tab">
      <p>{words.tab}</p>
      <Version title={words.theirs} source={offer} />
      <div className={styles.row}>
        <button type="button" data-action="keep-mine" onClick={() => settle("mine")}>
          {words.keepMine}
        </button>
        <button type="button" data-action="take-theirs" onClick={() => settle("theirs")}>
          {words.takeTheirs}
        </button>
      </div>
    </fieldset>
  );
}

function EditionChoice({ id }: { readonly id: string }) {
  const { store, focus, locale } = useNotebook();
  const isPreview = useNotebookView((view) => view.isPreview);
  const rewrite = useNotebookView(({ edits }) => edits.rewrites.get(id));
  const now = store.book.get(id);
  const words = handsWords(locale).choice;
  if (rewrite === undefined || now === undefined) return null;
  const { source, base } = rewrite;
  const settle = (rewrite: Rewrite | undefined) => {
    store.change({ type: "rewrite", id, rewrite });
    focus.select(id);
  };
  return (
    <fieldset className={styles.choice} aria-label={words.edition} data-choice="edition">
      <p>{words.edition}</p>
      <Version title={words.mine} source={source} />
      <Version title={words.old} source={base} />
      <Version title={words.now} source={now} />
      <div className={styles.row}>
        <button
          type="button"
          data-action="keep-mine"
          disabled={isPreview}
          onClick={() => settle({ source, base: now })}
        >
          {words.keepMine}
        </button>
        <button type="button" data-action="take-now" disabled={isPreview} onClick={() => settle(undefined)}>
          {words.takeNow}
        </button>
      </div>
    </fieldset>
  );
}

function Version({ title, source }: { readonly title: string; readonly source: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <pre>{source}</pre>
    </details>
  );
}
