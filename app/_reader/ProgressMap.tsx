import type { Locale } from "../../lib/book/locale.ts";
import type { Attempt, Reading } from "../../lib/reader/records.ts";
import { type Standing, standingsOf } from "../../lib/reader/standing.ts";
import { fill } from "../_book/dictionary.ts";
import { chapterPath } from "../_book/paths.ts";
import type { ChapterSummary } from "./chapters.ts";
import pageStyles from "./page.module.css";
import tableStyles from "./table.module.css";
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
    <section aria-labelledby="map" className={pageStyles.part}>
      <h2 id="map">{progress.map}</h2>
      <p className={pageStyles.note}>{progress.mapLegend}</p>
      {chapters.map((chapter) => (
        <ChapterProgress key={chapter.slug} {...{ chapter, standings, reading, locale, words }} />
      ))}
    </section>
  );
}

interface ChapterProps {
  readonly chapter: ChapterSummary;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly reading: ReadonlyMap<string, Reading>;
  readonly locale: Locale;
  readonly words: StudyWords;
}

/** One line a chapter, and behind it one a section; open where something has been done. */
function ChapterProgress({ chapter, standings, reading, locale, words }: ChapterProps) {
  const { slug, title, sections } = chapter;
  const { progress } = words;
  const readSections = sections.filter(({ id }) => reading.has(`${slug}#${id}`));
  const questions = sections.flatMap((section) => section.questions);
  const known = questions.flatMap((question) => standings.get(question) ?? []);
  const share = (name: string, n: number, total: number) =>
    fill(progress.summary, { name, share: fill(progress.share, { n, total }) });
  return (
    <details
      className={tableStyles.chapter}
      data-chapter={slug}
      open={readSections.length + known.length > 0}
    >
      <summary>
        <strong>{title}</strong>
        <span>{share(progress.read, readSections.length, sections.length)}</span>
        <span>{share(progress.tried, known.length, questions.length)}</span>
        <span>{share(progress.mastered, known.filter(isMastered).length, questions.length)}</span>
      </summary>
      <div className={tableStyles.wide}>
        <table className={tableStyles.table}>
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
                  <ReadMark isRead={readSections.includes(section)} words={words} />
                </td>
                <Shares questions={section.questions} standings={standings} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function isMastered(standing: Standing): boolean {
  return standing === "mastered";
}

function ReadMark({ isRead, words: { progress } }: { readonly isRead: boolean; readonly words: StudyWords }) {
  return (
    <>
      <span aria-hidden="true">{isRead ? "✓" : "·"}</span>
      <span className={pageStyles.visuallyHidden}>{isRead ? progress.yes : progress.no}</span>
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
  const mastered = known.filter(isMastered);
  return [known, mastered].map((list, i) => (
    <td key={i === 0 ? "tried" : "mastered"}>
      <span className={tableStyles.share} style={{ "--filled": `${(list.length / total) * 100}%` }}>
        {fill(progress.share, { n: list.length, total })}
      </span>
    </td>
  ));
}
