import type { ReactNode } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { ContinueLink } from "../_reader/ContinueLink.tsx";
import { studyWordsOf } from "../_reader/words.ts";
import type { Dictionary } from "./dictionary.ts";
import { LanguageLink } from "./LanguageLink.tsx";
import { chapterPath, coverPath } from "./paths.ts";
import { ThemeSelect } from "./ThemeSelect.tsx";

interface Props {
  readonly locale: Locale;
  /** The chapter; absent on the cover. */
  readonly slug?: string;
  readonly words: Dictionary;
  /** What can be chosen on this page besides the theme. */
  readonly children?: ReactNode;
}

export function Header({ locale, slug, words, children }: Props) {
  const study = studyWordsOf(locale);
  return (
    <>
      <a href="#text" className="skip">
        {words.skipToText}
      </a>
      <header className="site-header">
        <a href={coverPath(locale)} className="brand">
          {words.bookTitle}
        </a>
        <div className="header-links">
          {slug !== undefined && (
            <a href={`${coverPath(locale)}#contents`} className="header-link">
              {words.contents}
            </a>
          )}
          {slug !== undefined && (
            <ContinueLink
              {...{ locale, slug }}
              label={study.continueAt}
              className="header-link header-wide"
            />
          )}
          <a href={chapterPath(locale, "progress")} className="header-link header-wide">
            {study.study}
          </a>
          <LanguageLink
            locale={locale}
            {...(slug === undefined ? {} : { slug })}
            label={words.otherLanguage}
          />
        </div>
        {children}
        <ThemeSelect words={words.theme} />
      </header>
    </>
  );
}
