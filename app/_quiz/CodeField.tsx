"use client";

import { useEffect, useRef, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { CodeEditor } from "../_notebook/editor.ts";
import styles from "./answer.module.css";
import { PlainCodeField } from "./PlainCodeField.tsx";

interface Props {
  readonly source: string;
  readonly label: string;
  readonly locale: Locale;
  readonly onChange: (source: string) => void;
  readonly onCheck: () => void;
}

/** Where code is written: a plain field until the editor has come, and where it doesn't. */
export function CodeField(props: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(null);
  // The editor is opened once and asks for what is there then.
  const latest = useRef(props);
  const [hasEditor, setHasEditor] = useState(false);

  useEffect(() => {
    latest.current = props;
    editor.current?.setText(props.source);
  });

  useEffect(() => {
    let isGone = false;
    const open = async () => {
      const { openEditor } = await import("../_notebook/editor.ts");
      if (isGone || frame.current === null) return;
      const hadFocus = frame.current.parentElement?.contains(document.activeElement) === true;
      editor.current = openEditor(frame.current, {
        text: latest.current.source,
        label: latest.current.label,
        locale: latest.current.locale,
        // A question's code knows the library and nothing of the chapter's cells.
        neighbours: () => [],
        onChange: (text) => latest.current.onChange(text),
        onRun: () => latest.current.onCheck(),
      });
      setHasEditor(true);
      if (hadFocus) editor.current.focus();
    };
    open().catch(() => {});
    return () => {
      isGone = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, []);

  return (
    <div className={styles.code}>
      <div ref={frame} className={styles.editor} />
      {!hasEditor && <PlainCodeField {...props} />}
    </div>
  );
}
