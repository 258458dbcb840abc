import { type Locale, languageTag } from "../../lib/book/locale.ts";
import { dateOfDay } from "../../lib/reader/days.ts";
import { fill } from "../_book/dictionary.ts";
import type { StudyWords } from "./words.ts";

/** "today", "tomorrow", "in 5 days". */
export function dayAhead(ahead: number, { day }: StudyWords): string {
  if (ahead <= 0) return day.today;
  return ahead === 1 ? day.tomorrow : fill(day.inDays, { n: ahead });
}

/** ["Tue", "24"] */
export function weekdayAndDate(day: number, locale: Locale): readonly [string, string] {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(languageTag[locale], { ...options, timeZone: "UTC" }).format(dateOfDay(day));
  return [part({ weekday: "short" }), part({ day: "numeric" })];
}
