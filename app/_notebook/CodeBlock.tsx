"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BuiltCell } from "../../lib/book/built.ts";
import { fill } from "../_book/dictionary.ts";
import { Markup } from "../_book/Markup.tsx";
import styles from "./cell.module.css";
import { useNotebook } from "./context.tsx";
import type { CodeEditor } from "./editor.ts";
import type { CellView } from "./views.ts";

/** The cell's code: highlighted text until a reader wants to edit, then an editor in its place. */
export function CodeBlock({ cell, view }: { readonly cell: BuiltCell; readonly view: CellView }) {
  const { store, words, locale, cells } = useNotebook();
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(null);
  const [mode, setMode] = useState<"still" | "editor" | "plain">("still");
  const controls = words.cellControls;
  const errorLine = errorLineOf(view.outputs);
  const label = fill(controls.code, { n: cell.number });

  useEffect(() => () => editor.current?.destroy(), []);
  useEffect(() => editor.current?.setText(view.source), [view.source]);

  const open = async (at?: { readonly x: number; readonly y: number }) => {
    if (mode !== "still") return editor.current?.focus();
    try {
      const { openEditor } = await import("./editor.ts");
      if (frame.current === null || editor.current !== null) return;
      editor.current = openEditor(frame.current, {
        text: view.source,
        label: `${label}. ${controls.editorKeys}`,
        locale,
        neighbours: () =>
          [...store.view().cells]
            .filter(([id]) => id !== cell.id)
            .map(([id, { source }]) => ({ label: String(cells.get(id)?.number ?? id), source })),
        onChange: (source) => store.edit(cell.id, source),
        onRun: () => store.run(cell.id),
      });
      setMode("editor");
      editor.current.focus(at);
    } catch {
      setMode("plain");
    }
  };

  if (mode === "plain")
    return (
      <>
        <p className={styles.note}>{controls.editorFailed}</p>
        <textarea
          className={styles.plain}
          aria-label={label}
          spellCheck={false}
          rows={view.source.split("\n").length}
          value={view.source}
          onChange={(event) => store.edit(cell.id, event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && hasRunModifier(event) && store.run(cell.id)}
        />
      </>
    );

  return (
    <div
      className={styles.editable}
      {...(errorLine === undefined ? {} : { style: { "--error-line": errorLine } })}
    >
      <div ref={frame} className={styles.editor} />
      {mode === "still" && (
        <div
          className={styles.still}
          role="textbox"
          aria-multiline="true"
          aria-readonly="true"
          aria-label={`${label}. ${controls.editHint}`}
          tabIndex={0}
          onClick={(event) => void open({ x: event.clientX, y: event.clientY })}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            if (hasRunModifier(event)) store.run(cell.id);
            else void open();
          }}
        >
          <Markup as="code" html={cell.highlighted} />
        </div>
      )}
    </div>
  );
}

/** The line to mark: where the cell's error is in its own code. */
function errorLineOf(outputs: CellView["outputs"]): number | undefined {
  return outputs.flatMap(({ output }) => (output.kind === "error" ? (output.error.at?.line ?? []) : []))[0];
}

function hasRunModifier(event: KeyboardEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
