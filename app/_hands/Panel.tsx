"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useNotebook } from "../_notebook/context.tsx";
import styles from "./hands.module.css";
import { handsWords } from "./words.ts";

/** A sheet over the page; Escape or its button puts it away. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { desk, locale } = useNotebook();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={heading}
      onClose={() => desk.open(undefined)}
    >
      <div className={styles.sheet}>
        <div className={styles.panelHead}>
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {handsWords(locale).help.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
