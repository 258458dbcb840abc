import type { Locale } from "../../lib/book/locale.ts";
import { UnitSelect } from "../_settings/UnitSelect.tsx";
import type { Dictionary } from "./dictionary.ts";
import { LanguageLink } from "./LanguageLink.tsx";
import { coverPath, glossarySlug, referenceSlug } from "./paths.ts";
import { ThemeSelect } from "./ThemeSelect.tsx";

interface Props {
  readonly locale: Locale;
  /** The chapter; absent on the cover. */
  readonly slug?: string;
  readonly words: Dictionary;
}

export function Header({ locale, slug, words }: Props) {
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
        {measuresInformation(slug) && <UnitSelect locale={locale} />}
        <ThemeSelect words={words.theme} />
      </header>
    </>
  );
}

/** A unit can be chosen where there are amounts of information. */
function measuresInformation(slug: string | undefined): boolean {
  return slug !== undefined && slug !== referenceSlug && slug !== glossarySlug;
}
