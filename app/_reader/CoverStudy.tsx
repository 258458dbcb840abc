import type { Locale } from "../../lib/book/locale.ts";
import { chapterPath } from "../_book/paths.ts";
import { ContinueLink } from "./ContinueLink.tsx";
import styles from "./cover.module.css";
import { DueLink } from "./DueLink.tsx";
import { studySlugs, studyWordsOf } from "./words.ts";

/** The ways from the cover to what was begun, and to the pages around the reading. */
export function CoverStudy({ locale }: { readonly locale: Locale }) {
  const words = studyWordsOf(locale);
  return (
    <div className={styles.study}>
      <nav aria-label={words.study} className={styles.links}>
        {studySlugs.map((slug) => {
          const href = chapterPath(locale, slug);
          const { title } = words.pages[slug];
          if (slug === "review")
            return <DueLink key={slug} href={href} label={title} dueLabel={words.review.dueOnCover} />;
          return (
            <a key={slug} href={href}>
              {title}
            </a>
          );
        })}
      </nav>
      <p className={styles.continue}>
        <ContinueLink locale={locale} label={words.continueAt} className={undefined} />
      </p>
    </div>
  );
}
