"use client";

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { BuiltCell } from "../../lib/book/built.ts";
import { mostSourceCharacters } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import { type AfterRun, afterRunOf, runAndThen } from "./after-run.ts";
import styles from "./cell.module.css";
import { cellName } from "./cell-name.ts";
import { useNotebook, useNotebookView } from "./context.tsx";
import type { CodeEditor, CursorPlace } from "./editor.ts";
import { isReadable } from "./is-readable.ts";
import type { CellView } from "./views.ts";

const ColoredCode = lazy(() =>
  import("../_hands/ColoredCode.tsx").then(({ ColoredCode }) => ({ default: ColoredCode })),
);

interface Props {
  readonly id: string;
  readonly name: string;
  readonly built: BuiltCell | undefined;
  /** The book's code, coloured; it can be shown once, until it is no longer what the cell holds. */
  readonly code: ReactNode;
  readonly view: CellView;
}

/** The cell's code: highlighted text until a reader wants to edit, then an editor in its place. */
export function CodeBlock({ id, name, built, code, view }: Props) {
  const notebook = useNotebook();
  const { store, words, focus, locale, terms } = notebook;
  const isPreview = useNotebookView((notebook) => notebook.isPreview);
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(null);
  const [mode, setMode] = useState<"still" | "editor" | "plain">("still");
  const [isAsBuilt, setAsBuilt] = useState(built !== undefined);
  if (isAsBuilt && view.source !== built?.source) setAsBuilt(false);
  const controls = words.cellControls;
  const errorLine = errorLineOf(view.outputs);
  const label = fill(controls.code, { name });

  const open = async (at?: CursorPlace) => {
    if (isPreview) return;
    if (mode !== "still") return editor.current?.focus(at);
    try {
      const { openEditor } = await import("./editor.ts");
      if (frame.current === null || editor.current !== null) return;
      editor.current = openEditor(frame.current, {
        text: store.view().cells.get(id)?.source ?? view.source,
        label: fill(controls.editorKeys, { code: label }),
        locale,
        terms,
        neighbours: () =>
          [...store.view().cells]
            .filter(([other]) => other !== id)
            .map(([other, { source }]) => ({ label: cellName(notebook, other).name, source })),
        onChange: (source) => store.edit(id, source),
        onRun: (then) => run(then),
        onLeave: () => focus.select(id),
      });
      setMode("editor");
      editor.current.focus(at);
    } catch {
      setMode("plain");
    }
  };

  const run = (then: AfterRun) => runAndThen({ store, focus }, id, then);

  const latest = useRef(open);
  latest.current = open;
  useEffect(() => () => editor.current?.destroy(), []);
  useEffect(
    () => focus.register(id, (line) => void latest.current(line === undefined ? undefined : { line })),
    [focus, id],
  );
  useEffect(() => editor.current?.setText(view.source), [view.source]);

  if (mode === "plain")
    return (
      <>
        <p className={styles.note}>{controls.editorFailed}</p>
        <textarea
          className={styles.plain}
          aria-label={label}
          spellCheck={false}
          maxLength={mostSourceCharacters}
          rows={view.source.split("\n").length}
          value={view.source}
          onChange={(event) => store.edit(id, event.target.value)}
          onKeyDown={(event) => {
            const then = afterRunOf(event);
            if (then === undefined) return;
            event.preventDefault();
            run(then);
          }}
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
          aria-label={fill(controls.editHint, { code: label })}
          tabIndex={0}
          onClick={(event) => void open({ x: event.clientX, y: event.clientY })}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            const then = afterRunOf(event);
            if (then === undefined) void open();
            else run(then);
          }}
        >
          {isAsBuilt ? (
            code
          ) : !isReadable(view.source) ? (
            <code>{view.source}</code>
          ) : (
            <Suspense fallback={<code>{view.source}</code>}>
              <ColoredCode source={view.source} terms={terms} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}

/** The line to mark: where the cell's error is in its own code. */
function errorLineOf(outputs: CellView["outputs"]): number | undefined {
  return outputs.flatMap(({ output }) => (output.kind === "error" ? (output.error.at?.line ?? []) : []))[0];
}
