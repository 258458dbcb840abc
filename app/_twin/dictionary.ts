import type { Locale } from "../../lib/book/locale.ts";

/** Words of the page that has both languages. */
interface TwinWords {
  readonly both: string;
  readonly one: string;
  readonly title: string;
}

const words: Readonly<Record<Locale, TwinWords>> = {
  zh: { both: "中英对照阅读本章", one: "只读中文", title: "{title}（中英对照）" },
  en: {
    both: "Read this chapter in both languages",
    one: "English only",
    title: "{title}, in both languages",
  },
};

export function twinWords(locale: Locale): TwinWords {
  return words[locale];
}
