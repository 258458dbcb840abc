"use client";

import { useCallback } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { fill } from "../_book/dictionary.ts";
import { chapterPath } from "../_book/paths.ts";
import { useLeftBehind } from "./use-left-behind.ts";

interface Props {
  readonly locale: Locale;
  /** The page that it stands on. */
  readonly slug?: string;
  /** "Continue: {place}" */
  readonly label: string;
  readonly className: string | undefined;
}

/** Back to where the reader was, unless that is here. */
export function ContinueLink({ locale, slug, label, className }: Props) {
  const place = useLeftBehind(useCallback(({ readPlace }) => readPlace(locale), [locale]));
  if (place === undefined || place.chapter === slug) return null;
  const { chapter, section, title } = place;
  const anchor = section === undefined ? "" : `#${section}`;
  return (
    <a href={`${chapterPath(locale, chapter)}${anchor}`} className={className} data-continue={chapter}>
      {fill(label, { place: title })}
    </a>
  );
}
