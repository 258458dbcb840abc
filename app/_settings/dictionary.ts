import type { Locale } from "../../lib/book/locale.ts";

/** Words of what a reader sets once for the whole book. */
interface SettingsWords {
  readonly unit: string;
  readonly invitation: string;
  readonly mine: string;
  readonly forget: string;
  /** The reader's own has another number of outcomes than fits here. */
  readonly misfit: string;
}

const words: Readonly<Record<Locale, SettingsWords>> = {
  zh: {
    unit: "信息的单位",
    invitation: "你设定的分布会跟着你翻到别的章。",
    mine: "这是你自己的分布，翻到别的章，它也跟着你。",
    forget: "换回书上的",
    misfit: "你自己的分布有 {n} 种结果，这里放不下，所以用的是书上的。在这里改动，你自己的就换成这一个。",
  },
  en: {
    unit: "Unit of information",
    invitation: "What you make of this distribution goes with you into the other chapters.",
    mine: "This one is yours, and goes with you into the other chapters.",
    forget: "Back to the book’s",
    misfit:
      "Your own distribution has {n} outcomes, which don’t fit here, so this is the book’s. Change it, and it becomes yours instead.",
  },
};

export function settingsWords(locale: Locale): SettingsWords {
  return words[locale];
}
