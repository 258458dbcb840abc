import type { Locale } from "../../lib/book/locale.ts";

/** Words of what a reader guesses before the answer is shown. */
export interface GuessWords {
  readonly guess: string;
  readonly commit: string;
  readonly showAnyway: string;
  readonly answer: string;
  /** Where no guess can be taken, for want of scripts. */
  readonly reveal: string;
}

const words: Readonly<Record<Locale, GuessWords>> = {
  zh: {
    guess: "我猜",
    commit: "就这么猜，看答案",
    showAnyway: "不猜了，直接看答案",
    answer: "答案",
    reveal: "想好了，看答案",
  },
  en: {
    guess: "My guess",
    commit: "Commit, and see the answer",
    showAnyway: "Show the answer without a guess",
    answer: "The answer",
    reveal: "I have my guess: show the answer",
  },
};

export function guessWords(locale: Locale): GuessWords {
  return words[locale];
}
