"use client";

import type { CellError } from "../../lib/kernel/host.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { useNotebook } from "./context.tsx";
import styles from "./output.module.css";
import { limitMs } from "./session.ts";

/** An error in the reader's terms: what kind, what it says, and where in their own code. */
export function ErrorView({ error, words }: { readonly error: CellError; readonly words: Dictionary }) {
  return (
    <div className={styles.error} data-error={error.code}>
      <p>
        <strong>{words.error[error.code]}</strong>
        {error.at !== undefined && (
          <span className={styles.place} data-line={error.at.line} data-column={error.at.column}>
            {fill(words.errorAt, { line: error.at.line, column: error.at.column })}
          </span>
        )}
      </p>
      <p className={styles.message}>{explanation(error, words)}</p>
      <ConcernedCells cells={error.cells ?? []} words={words} />
    </div>
  );
}

/** What is known from the code alone is said in the reader's language; what JavaScript or the library says, as it is. */
function explanation(
  { code, names = [], message }: CellError,
  { errorText, listSeparator }: Dictionary,
): string {
  const template = errorText[code];
  return template === undefined
    ? message
    : fill(template, { names: names.join(listSeparator), seconds: limitMs / 1000 });
}

function ConcernedCells({ cells, words }: { readonly cells: readonly string[]; readonly words: Dictionary }) {
  const notebook = useNotebook();
  if (cells.length < 2) return null;
  return (
    <ul className={styles.cells}>
      {cells.map((id) => (
        <li key={id}>
          <a href={`#cell-${id}`}>{fill(words.cell, { n: notebook.cells.get(id)?.number ?? id })}</a>
        </li>
      ))}
    </ul>
  );
}
