import type { Locale } from "../../lib/book/locale.ts";
import { chapterPath } from "../_book/paths.ts";

interface Passage {
  readonly slug: string;
  readonly anchor: string;
  readonly title: Readonly<Record<Locale, string>>;
}

/** Where the book explains what the library's errors are about. */
const passages: Readonly<Record<string, Passage>> = {
  distribution: {
    slug: "entropy",
    anchor: "uniform",
    title: { zh: "概率分布", en: "probability distributions" },
  },
  "prefix-code": {
    slug: "entropy",
    anchor: "coding",
    title: { zh: "前缀码和码长", en: "prefix codes and their lengths" },
  },
  infinity: {
    slug: "cross-entropy",
    anchor: "infinity",
    title: { zh: "模型认定不可能的事", en: "what the model rules out" },
  },
  logits: {
    slug: "machine-learning",
    anchor: "softmax",
    title: { zh: "从得分到概率", en: "from scores to probabilities" },
  },
};

export interface PassageLink {
  readonly address: string;
  readonly title: string;
}

export function passageAbout(about: string | undefined, locale: Locale): PassageLink | undefined {
  const passage = Object.hasOwn(passages, about ?? "") ? passages[about ?? ""] : undefined;
  if (passage === undefined) return undefined;
  return { address: `${chapterPath(locale, passage.slug)}#${passage.anchor}`, title: passage.title[locale] };
}
