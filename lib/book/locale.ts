export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** What `<html lang>` says. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en" };
