import type { Locale } from "../../lib/book/locale.ts";
import { forecast, type Memory } from "../../lib/reader/schedule.ts";
import { fill } from "../_book/dictionary.ts";
import { shortDay } from "./days.ts";
import styles from "./study.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly memories: readonly Memory[];
  readonly today: number;
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** How many questions come back on each of the next days: a list that looks like bars. */
export function Forecast({ memories, today, locale, words }: Props) {
  const counts = forecast(memories, today);
  const most = Math.max(1, ...counts);
  return (
    <section aria-labelledby="forecast" className={styles.part}>
      <h2 id="forecast">{words.review.forecast}</h2>
      <ol className={styles.forecast}>
        {counts.map((count, ahead) => {
          const day = ahead === 0 ? words.day.today : shortDay(today + ahead, locale);
          return (
            <li key={day} data-count={count}>
              <span className={styles.visuallyHidden}>
                {fill(words.review.forecastDay, { day, n: count })}
              </span>
              <span aria-hidden="true" className={styles.count}>
                {count > 0 && count}
              </span>
              <span
                aria-hidden="true"
                className={styles.bar}
                style={{ height: `${(count / most) * 6}rem` }}
              />
              <span aria-hidden="true" className={styles.day}>
                {day}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
