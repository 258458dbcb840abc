"use client";

import type { InputSpec } from "../../lib/kernel/host.ts";
import { useNotebook } from "../_notebook/context.tsx";
import { settingsWords } from "./dictionary.ts";
import { ownSpecs } from "./OwnInputs.tsx";
import styles from "./own.module.css";

/** Under a distribution of the reader's own: that it goes with them, and the way back to the book's. */
export function OwnNote({ spec }: { readonly spec: InputSpec }) {
  const { store, cells, locale } = useNotebook();
  const printed = [...cells.values()].flatMap(ownSpecs).find(({ name }) => name === spec.name);
  if (printed === undefined) return null;
  const words = settingsWords(locale);
  const isChanged = String(spec.value) !== String(printed.value);
  return (
    <p className={styles.note}>
      {isChanged ? words.mine : words.invitation}
      {isChanged && (
        <button type="button" onClick={() => store.setInput(spec.name, printed.value)}>
          {words.forget}
        </button>
      )}
    </p>
  );
}
