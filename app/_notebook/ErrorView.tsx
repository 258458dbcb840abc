"use client";

import type { CellError } from "../../lib/kernel/host.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { useCellNames } from "./cell-name.ts";
import { useNotebook } from "./context.tsx";
import { ErrorFixes } from "./ErrorFixes.tsx";
import styles from "./output.module.css";
import { outputWordsOf } from "./output-words.ts";
import { PassageLink } from "./PassageLink.tsx";
import { limitMs } from "./session.ts";

interface Props {
  readonly error: CellError;
  /** The cell that has it. */
  readonly cell: string;
  readonly words: Dictionary;
}

/** An error in the reader's terms: what kind, what it says, where in their own code, and what can be done about it. */
export function ErrorView({ error, cell, words }: Props) {
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
      <Explanation error={error} words={words} />
      <PassageLink about={error.explanation?.about} />
      <Frames error={error} />
      <ConcernedCells cells={error.cells ?? []} />
      <ErrorFixes error={error} cell={cell} />
    </div>
  );
}

/** What is known is said in the reader's language, and the message itself stays; of the rest there is only the message. */
function Explanation({ error, words }: Pick<Props, "error" | "words">) {
  const { locale } = useNotebook();
  const { code, names = [], message, explanation } = error;
  const template = words.errorText[code];
  if (template !== undefined) {
    const said = fill(template, { names: names.join(words.listSeparator), seconds: limitMs / 1000 });
    return <p className={styles.message}>{said}</p>;
  }
  if (locale !== "zh" || explanation === undefined) return <p className={styles.message}>{message}</p>;
  return (
    <>
      <p className={styles.message}>{explanation.zh}</p>
      <p className={styles.original} lang="en">
        {message}
      </p>
    </>
  );
}

/** The way to the error through the reader's own functions, when it is longer than one step. */
function Frames({ error: { frames = [] } }: Pick<Props, "error">) {
  const { locale, focus } = useNotebook();
  const nameOf = useCellNames();
  const words = outputWordsOf(locale);
  if (frames.length < 2) return null;
  return (
    <p className={styles.frames}>
      {words.frames}
      {Array.from(frames.entries(), ([order, { cell, name, line }]) => (
        <a
          key={order}
          href={`#cell-${cell}`}
          onClick={(event) => {
            event.preventDefault();
            focus.edit(cell, line);
          }}
        >
          {name === "" ? words.topOfCell : `${name}()`}
          {" · "}
          {fill(words.frame, { cell: nameOf(cell).name, line })}
        </a>
      ))}
    </p>
  );
}

function ConcernedCells({ cells }: { readonly cells: readonly string[] }) {
  const nameOf = useCellNames();
  if (cells.length < 2) return null;
  return (
    <ul className={styles.cells}>
      {cells.map((id) => (
        <li key={id}>
          <a href={`#cell-${id}`}>{nameOf(id).name}</a>
        </li>
      ))}
    </ul>
  );
}
