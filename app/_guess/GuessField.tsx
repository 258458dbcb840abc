import type { Guess } from "../../lib/book/guess.ts";
import type { GuessWords } from "./dictionary.ts";
import styles from "./guess.module.css";

interface Props {
  readonly guess: Guess;
  /** The id of the element that asks. */
  readonly asked: string;
  readonly words: GuessWords;
}

/** Where a guess is typed, or chosen. */
export function GuessField({ guess, asked, words }: Props) {
  if (guess.kind === "choice")
    return (
      <fieldset className={styles.options} aria-labelledby={asked}>
        {guess.options.map((option) => (
          <label key={option}>
            <input type="radio" name="guess" value={option} required /> {option}
          </label>
        ))}
      </fieldset>
    );
  return (
    <label className={styles.typed}>
      {words.guess}
      <input
        type={guess.kind}
        name="guess"
        step={guess.kind === "number" ? "any" : undefined}
        maxLength={200}
        autoComplete="off"
        aria-describedby={asked}
        required
      />
    </label>
  );
}
