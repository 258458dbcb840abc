import type { Locale } from "../../lib/book/locale.ts";
import { forecast, type Memory } from "../../lib/reader/schedule.ts";
import { fill } from "../_book/dictionary.ts";
import { weekdayAndDate } from "./days.ts";
import forecastStyles from "./forecast.module.css";
import pageStyles from "./page.module.css";
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
    <section aria-labelledby="forecast" className={pageStyles.part}>
      <h2 id="forecast">{words.review.forecast}</h2>
      <ol className={forecastStyles.forecast}>
        {counts.map((count, ahead) => {
          const names = ahead === 0 ? [words.day.today] : weekdayAndDate(today + ahead, locale);
          const day = names.join(" ");
          return (
            <li key={day} data-count={count}>
              <span className={pageStyles.visuallyHidden}>
                {fill(words.review.forecastDay, { day, n: count })}
              </span>
              <span aria-hidden="true" className={forecastStyles.count}>
                {count > 0 && count}
              </span>
              <span
                aria-hidden="true"
                className={forecastStyles.bar}
                style={{ height: `${(count / most) * 6}rem` }}
              />
              <span aria-hidden="true" className={forecastStyles.day}>
                {names.map((name) => (
                  <span key={name}>{name}</span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
