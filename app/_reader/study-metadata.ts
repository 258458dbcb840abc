import type { Metadata } from "next";
import { isLocale } from "../../lib/book/locale.ts";
import { dictionaryOf } from "../_book/dictionary.ts";
import { type StudySlug, studyWordsOf } from "./words.ts";

export function studyMetadata(locale: string, slug: StudySlug): Metadata {
  if (!isLocale(locale)) return {};
  const { title, question } = studyWordsOf(locale).pages[slug];
  return { title: `${title} · ${dictionaryOf(locale).bookTitle}`, description: question };
}
