import type { Locale } from "../../lib/book/locale.ts";

/** Words of the cards, and of the page that holds the glossary. */
interface CardWords {
  readonly again: string;
  readonly glossary: string;
  readonly glossaryQuestion: string;
  readonly code: string;
  readonly defined: string;
  readonly symbol: string;
  /** What the two languages are called. */
  readonly names: Readonly<Record<Locale, string>>;
}

const words: Readonly<Record<Locale, CardWords>> = {
  zh: {
    again: "再点一次，翻到那里",
    glossary: "术语表",
    glossaryQuestion: "书里的每个术语：是什么意思，怎么写，在哪里定义。",
    code: "代码",
    defined: "定义在这里",
    symbol: "符号",
    names: { zh: "中文", en: "英文" },
  },
  en: {
    again: "Tap again to go there",
    glossary: "Glossary",
    glossaryQuestion: "Every term of the book: what it means, how it is written, and where it is defined.",
    code: "In code",
    defined: "Defined here",
    symbol: "Symbol",
    names: { zh: "中文", en: "English" },
  },
};

export function cardWords(locale: Locale): CardWords {
  return words[locale];
}
