"use client";

import { type ReactNode, useRef } from "react";
import { useNotebook, useNotebookView } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { copyLink, openFile, saveEdits, saveNotebook } from "./share.ts";
import { handsWords } from "./words.ts";

/** What is done with the whole notebook less often. */
export function BarActions() {
  const notebook = useNotebook();
  const { store, desk, locale } = notebook;
  const canUndo = useNotebookView((view) => view.canUndo);
  const canRedo = useNotebookView((view) => view.canRedo);
  const hasStale = useNotebookView(({ cells }) => [...cells.values()].some(({ state }) => state === "stale"));
  const isPreview = useNotebookView((view) => view.isPreview);
  const file = useRef<HTMLInputElement>(null);
  const words = handsWords(locale).bar;
  return (
    <fieldset className={styles.barActions} aria-label={words.label}>
      <Action name="undo" isDisabled={!canUndo || isPreview} onAct={() => store.undo()}>
        {words.undo}
      </Action>
      <Action name="redo" isDisabled={!canRedo || isPreview} onAct={() => store.redo()}>
        {words.redo}
      </Action>
      <Action name="run-stale" isDisabled={!hasStale || isPreview} onAct={() => store.runStale()}>
        {words.runStale}
      </Action>
      <Action name="keys" onAct={() => desk.open("help")}>
        {words.keys}
      </Action>
      <Action name="variables" onAct={() => desk.open("variables")}>
        {words.variables}
      </Action>
      <Action name="graph" onAct={() => desk.open("graph")}>
        {words.graph}
      </Action>
      <Action name="share" onAct={() => void copyLink(notebook)}>
        {words.share}
      </Action>
      <Action name="save" onAct={() => saveEdits(notebook)}>
        {words.save}
      </Action>
      <Action name="open" onAct={() => file.current?.click()}>
        {words.open}
      </Action>
      <Action name="jupyter" onAct={() => saveNotebook(notebook)}>
        {words.jupyter}
      </Action>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void openFile(notebook, chosen);
          target.value = "";
        }}
      />
    </fieldset>
  );
}

interface ActionProps {
  readonly name: string;
  readonly isDisabled?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

function Action({ name, isDisabled = false, onAct, children }: ActionProps) {
  return (
    <button type="button" data-action={name} disabled={isDisabled} onClick={onAct}>
      {children}
    </button>
  );
}
