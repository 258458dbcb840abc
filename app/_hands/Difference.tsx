"use client";

import { javascript } from "@codemirror/lang-javascript";
import { syntaxHighlighting } from "@codemirror/language";
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { fill } from "../_book/dictionary.ts";
import { useNotebook } from "../_notebook/context.tsx";
import { isReadable } from "../_notebook/is-readable.ts";
import styles from "./hands.module.css";
import { handsWords } from "./words.ts";

interface Props {
  readonly original: string;
  readonly present: string;
  readonly name: string;
}

/** What differs between two texts of a cell: lines that went, with a minus, and lines that came, with a plus. */
export function Difference({ original, present, name }: Props) {
  const { locale } = useNotebook();
  const frame = useRef<HTMLDivElement>(null);
  const words = handsWords(locale);
  const label = fill(words.difference, { name });
  const { unchanged } = words;
  useEffect(() => {
    if (frame.current === null) return;
    const view = new EditorView({
      parent: frame.current,
      state: EditorState.create({
        doc: present,
        extensions: [
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          isReadable(original) && isReadable(present)
            ? [javascript({ typescript: true }), syntaxHighlighting(classHighlighter)]
            : [],
          EditorState.phrases.of({ "$ unchanged lines": unchanged }),
          unifiedMergeView({
            original,
            mergeControls: false,
            gutter: true,
            collapseUnchanged: { margin: 2 },
          }),
        ],
      }),
    });
    return () => view.destroy();
  }, [original, present, label, unchanged]);
  return <div ref={frame} className={styles.difference} data-difference="" />;
}
