"use client";

import type { Locale } from "../../lib/book/locale.ts";
import { chapterPath, coverPath } from "./paths.ts";
import { remember } from "./remember.ts";
import { useCurrentHeading } from "./use-current-heading.ts";

interface Props {
  readonly locale: Locale;
  readonly slug?: string;
  readonly label: string;
}

/** To the same place in the other language, which is remembered as the reader's choice. */
export function LanguageLink({ locale, slug, label }: Props) {
  const heading = useCurrentHeading();
  const other = locale === "zh" ? "en" : "zh";
  const path = slug === undefined ? coverPath(other) : chapterPath(other, slug);
  return (
    <a
      href={heading === undefined ? path : `${path}#${heading}`}
      hrefLang={other}
      lang={other}
      className="header-link"
      onClick={() => remember("surprisal-locale", other)}
    >
      {label}
    </a>
  );
}
