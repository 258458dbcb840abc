import type { Locale } from "../../lib/book/locale.ts";

/** Words of what a reader sets once for the whole book. */
interface SettingsWords {
  readonly unit: string;
  readonly invitation: string;
  readonly mine: string;
  readonly forget: string;
}

const words: Readonly<Record<Locale, SettingsWords>> = {
  zh: {
    unit: "信息的单位",
    invitation: "你设定的分布会跟着你翻到别的章。",
    mine: "这是你自己的分布，翻到别的章，它也跟着你。",
    forget: "换回书上的",
  },
  en: {
    unit: "Unit of information",
    invitation: "What you make of this distribution goes with you into the other chapters.",
    mine: "This one is yours, and goes with you into the other chapters.",
    forget: "Back to the book’s",
  },
};

export function settingsWords(locale: Locale): SettingsWords {
  return words[locale];
}
