import type { ReactNode } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Dictionary } from "./dictionary.ts";
import { LanguageLink } from "./LanguageLink.tsx";
import { coverPath } from "./paths.ts";
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
