import type { Locale } from "../../lib/book/locale.ts";
import type { Attempt, Reading } from "../../lib/reader/records.ts";
import { type Standing, standingsOf } from "../../lib/reader/standing.ts";
import { fill } from "../_book/dictionary.ts";
import { chapterPath } from "../_book/paths.ts";
import type { ChapterSummary } from "./chapters.ts";
import styles from "./study.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly chapters: readonly ChapterSummary[];
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly reading: ReadonlyMap<string, Reading>;
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** Section by section: read, tried, mastered. */
export function ProgressMap({ chapters, attempts, reading, locale, words }: Props) {
  const { progress } = words;
  const standings = standingsOf(attempts.values());
  return (
    <section aria-labelledby="map" className={styles.part}>
      <h2 id="map">{progress.map}</h2>
      <p className={styles.note}>{progress.mapLegend}</p>
      {chapters.map(({ slug, title, sections, mixed }) => (
        <div key={slug} className={styles.wide}>
          <table className={styles.table} data-chapter={slug}>
            <caption>
              <a href={chapterPath(locale, slug)}>{title}</a>
            </caption>
            <thead>
              <tr>
                <th scope="col">{progress.section}</th>
                <th scope="col">{progress.read}</th>
                <th scope="col">{progress.tried}</th>
                <th scope="col">{progress.mastered}</th>
              </tr>
            </thead>
            <tbody>
              {sections.map((section) => (
                <tr key={section.id} data-section={section.id}>
                  <th scope="row">
                    <a href={`${chapterPath(locale, slug)}#${section.id}`}>{section.title}</a>
                  </th>
                  <td>
                    <ReadMark isRead={reading.has(`${slug}#${section.id}`)} words={words} />
                  </td>
                  <Shares questions={section.questions} standings={standings} words={words} />
                </tr>
              ))}
              {mixed.length > 0 && (
                <tr>
                  <th scope="row">{progress.mixed}</th>
                  <td />
                  <Shares questions={mixed} standings={standings} words={words} />
                </tr>
              )}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function ReadMark({ isRead, words: { progress } }: { readonly isRead: boolean; readonly words: StudyWords }) {
  return (
    <>
      <span aria-hidden="true">{isRead ? "✓" : "·"}</span>
      <span className={styles.visuallyHidden}>{isRead ? progress.yes : progress.no}</span>
    </>
  );
}

interface SharesProps {
  readonly questions: readonly string[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly words: StudyWords;
}

/** How many of the questions were tried, and how many are mastered. */
function Shares({ questions, standings, words: { progress } }: SharesProps) {
  const total = questions.length;
  if (total === 0) return <td colSpan={2}>{progress.noQuestions}</td>;
  const known = questions.flatMap((question) => standings.get(question) ?? []);
  const mastered = known.filter((standing) => standing === "mastered");
  return [known, mastered].map((list, i) => (
    <td key={i === 0 ? "tried" : "mastered"}>
      <span className={styles.share} style={{ "--filled": `${(list.length / total) * 100}%` }}>
        {fill(progress.share, { n: list.length, total })}
      </span>
    </td>
  ));
}
