import type { ReactNode } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { dictionaryOf } from "../_book/dictionary.ts";
import { Header } from "../_book/Header.tsx";
import { chapterPath } from "../_book/paths.ts";
import styles from "./page.module.css";
import { type StudySlug, studySlugs, studyWordsOf } from "./words.ts";

interface Props {
  readonly locale: Locale;
  readonly slug: StudySlug;
  readonly children: ReactNode;
}

/** The frame of the pages around the reading; without scripts it says what the page would do. */
export function StudyPage({ locale, slug, children }: Props) {
  const words = studyWordsOf(locale);
  const { title, question } = words.pages[slug];
  return (
    <>
      <Header locale={locale} slug={slug} words={dictionaryOf(locale)} />
      <main id="text" className={styles.page}>
        <header className="chapter-head">
          <h1>{title}</h1>
          <p className="chapter-question">{question}</p>
          <nav aria-label={words.study} className={styles.tabs}>
            {studySlugs.map((other) => (
              <a
                key={other}
                href={chapterPath(locale, other)}
                aria-current={other === slug ? "page" : undefined}
              >
                {words.pages[other].title}
              </a>
            ))}
          </nav>
        </header>
        <noscript>
          <p className="banner">{words.needsScript[slug]}</p>
        </noscript>
        {children}
      </main>
    </>
  );
}
