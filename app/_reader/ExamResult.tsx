import { useEffect, useRef } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { type ChapterResult, resultsOf } from "../../lib/reader/exam.ts";
import type { Exam } from "../../lib/reader/records.ts";
import { dictionaryOf, fill } from "../_book/dictionary.ts";
import { chapterPath } from "../_book/paths.ts";
import type { ChapterSummary } from "./chapters.ts";
import pageStyles from "./page.module.css";
import tableStyles from "./table.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly exam: Exam;
  readonly chapters: readonly ChapterSummary[];
  readonly locale: Locale;
  readonly words: StudyWords;
  readonly onAgain: () => void;
}

/** What an exam says: by chapter how many were right, and where to look again. */
export function ExamResult({ exam, chapters, locale, words, onAgain }: Props) {
  const results = resultsOf(exam);
  const right = results.reduce((sum, result) => sum + result.right, 0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section aria-labelledby="result" className={pageStyles.part}>
      <h2 id="result" ref={title} tabIndex={-1}>
        {fill(words.exam.result, { right, n: exam.questions.length })}
      </h2>
      <div className={tableStyles.wide}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              <th scope="col">{words.exam.chapter}</th>
              <th scope="col">{words.exam.right}</th>
              <th scope="col">{words.exam.missed}</th>
            </tr>
          </thead>
          <tbody>
            {chapters.map((chapter) => {
              const result = results.find((candidate) => candidate.chapter === chapter.slug);
              return result && <ResultRow key={chapter.slug} {...{ chapter, result, locale, words }} />;
            })}
          </tbody>
        </table>
      </div>
      <button type="button" className={pageStyles.main} onClick={onAgain}>
        {words.exam.again}
      </button>
    </section>
  );
}

interface RowProps {
  readonly chapter: ChapterSummary;
  readonly result: ChapterResult;
  readonly locale: Locale;
  readonly words: StudyWords;
}

function ResultRow({ chapter: { slug, title }, result, locale, words }: RowProps) {
  const { listSeparator } = dictionaryOf(locale);
  return (
    <tr>
      <th scope="row">
        <a href={chapterPath(locale, slug)}>{title}</a>
      </th>
      <td>{fill(words.progress.share, { n: result.right, total: result.asked })}</td>
      <td>
        {result.missed.length === 0 && words.exam.allRight}
        {result.missed.map(({ question, place }, i) => (
          <span key={question}>
            {i > 0 && listSeparator}
            <a href={`${chapterPath(locale, slug)}#quiz-${question}`}>
              {fill(words.exam.missedQuestion, { i: place + 1 })}
            </a>
          </span>
        ))}
      </td>
    </tr>
  );
}
