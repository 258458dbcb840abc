import { Markup } from "#markup";
import { fill } from "../_book/dictionary.ts";
import { Folded } from "./Folded.tsx";
import styles from "./quiz.module.css";
import type { QuizWords } from "./words.ts";

interface Props {
  readonly hints: readonly string[];
  /** How many are open. */
  readonly open: number;
  readonly words: QuizWords;
  readonly onOpen?: ((count: number) => void) | undefined;
  /** How many stand before these. */
  readonly before?: number;
}

/** Hints one inside the other: the next can be opened only from the one before. */
export function HintChain({ hints, open, words, onOpen, before = 0 }: Props) {
  const [first, ...rest] = hints;
  if (first === undefined) return null;
  const place = before + 1;
  return (
    <details
      className={styles.fold}
      data-fold="hint"
      open={open >= place}
      onToggle={
        onOpen &&
        ((event) => {
          // A toggle of a hint further in comes by here too, in browsers where it bubbles.
          if (event.target !== event.currentTarget) return;
          if (event.currentTarget.open) onOpen(place);
        })
      }
    >
      <summary>{fill(words.hint, { n: place, count: before + hints.length })}</summary>
      <Folded isBuilt={onOpen === undefined && before === 0}>
        <Markup as="div" className={styles.prose} html={first} />
        <HintChain hints={rest} open={open} words={words} onOpen={onOpen} before={place} />
      </Folded>
    </details>
  );
}
