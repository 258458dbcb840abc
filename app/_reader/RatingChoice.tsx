import type { Attempt, Rating } from "../../lib/reader/records.ts";
import { memoriesOf } from "../../lib/reader/schedule.ts";
import { dayAhead } from "./days.ts";
import type { KeptAttempt } from "./record-attempt.ts";
import styles from "./session.module.css";
import type { StudyWords } from "./words.ts";

const ratings: readonly Rating[] = ["again", "hard", "good", "easy"];

interface Props {
  readonly kept: KeptAttempt;
  /** All that is kept, by key. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly today: number;
  readonly words: StudyWords;
  readonly onChange: (rating: Rating) => void;
}

/** How well it was known, and when it would therefore come back. */
export function RatingChoice({ kept, attempts, today, words, onChange }: Props) {
  const others = [...attempts].flatMap(([key, attempt]) =>
    key !== kept.key && attempt.question === kept.attempt.question ? attempt : [],
  );
  const daysUntil = (rating: Rating) => {
    const [memory] = memoriesOf([...others, { ...kept.attempt, rating }]);
    return (memory?.dueDay ?? today) - today;
  };
  return (
    <fieldset className={styles.ratings}>
      <legend>{words.review.rating}</legend>
      {ratings.map((rating) => (
        <label key={rating}>
          <input
            type="radio"
            name="rating"
            value={rating}
            checked={kept.attempt.rating === rating}
            onChange={() => onChange(rating)}
          />
          <span>{words.review.ratings[rating]}</span>
          <small>{dayAhead(daysUntil(rating), words)}</small>
        </label>
      ))}
    </fieldset>
  );
}
