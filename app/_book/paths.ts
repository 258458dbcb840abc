import type { Locale } from "../../lib/book/locale.ts";

/** The sub-path that the book is hosted under; empty at a domain's root. */
const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

export const coverPath = (locale: Locale): string => `${base}/${locale}/`;

export const chapterPath = (locale: Locale, slug: string): string => `${base}/${locale}/${slug}/`;

/** The chapter in both languages, block by block. */
export const twinPath = (locale: Locale, slug: string): string => `${chapterPath(locale, slug)}twin/`;

/** The page of the library's functions stands beside the chapters. */
export const referenceSlug = "reference";

/** The page of the book's words. */
export const glossarySlug = "glossary";

export const kernelPath = `${base}/sandbox/kernel.html`;

export const figuresPath = (locale: Locale, slug: string): string => `${base}/${locale}/${slug}/figures.json`;

export const libraryPath = (locale: Locale): string => `${base}/${locale}/library.json`;
/** What form a reader's file has. */
export const schemaPath = `${base}/schema/reader-1.json`;

export const questionsPath = (chapter: string): string => `${base}/questions/${chapter}.json`;

export const contentsPath = (locale: Locale): string => `${base}/${locale}/contents.json`;
