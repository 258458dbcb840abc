import type { CellError } from "../../lib/kernel/outputs.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import styles from "./output.module.css";

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
      <p className={styles.message}>{error.message}</p>
      {error.cells !== undefined && error.cells.length > 1 && (
        <ul className={styles.cells}>
          {error.cells.map((cell) => (
            <li key={cell}>
              <a href={`#cell-${cell}`}>{fill(words.cell, { id: cell })}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
