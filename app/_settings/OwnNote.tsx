"use client";

import { useEffect, useState } from "react";
import type { InputSpec } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import { useNotebook } from "../_notebook/context.tsx";
import { settingsWords } from "./dictionary.ts";
import { ownSpecs } from "./OwnInputs.tsx";
import styles from "./own.module.css";
import { misfitOf } from "./own-inputs.ts";

/** Under a distribution of the reader's own: that it goes with them, and the way back to the book's. */
export function OwnNote({ spec }: { readonly spec: InputSpec }) {
  const { store, cells, locale } = useNotebook();
  const [misfit, setMisfit] = useState<number>();
  const printed = [...cells.values()].flatMap(ownSpecs).find(({ name }) => name === spec.name);
  useEffect(() => setMisfit(printed && misfitOf(printed)), [printed]);
  if (printed === undefined) return null;
  const words = settingsWords(locale);
  const isChanged = String(spec.value) !== String(printed.value);
  const stays = misfit === undefined ? words.invitation : fill(words.misfit, { n: misfit });
  return (
    <p className={styles.note}>
      {isChanged ? words.mine : stays}
      {isChanged && (
        <button type="button" onClick={() => store.setInput(spec.name, printed.value)}>
          {words.forget}
        </button>
      )}
    </p>
  );
}
