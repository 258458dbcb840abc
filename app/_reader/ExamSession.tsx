"use client";

import { useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { answerExam, drawExam } from "../../lib/reader/exam.ts";
import type { Exam } from "../../lib/reader/records.ts";
import { openShelf } from "../../lib/reader/shelf.ts";
import { fetchBank } from "./bank-of-book.ts";
import type { ChapterSummary } from "./chapters.ts";
import { ExamQuestion } from "./ExamQuestion.tsx";
import { ExamResult } from "./ExamResult.tsx";
import { ExamSetup } from "./ExamSetup.tsx";
import { StorageNotice } from "./StorageNotice.tsx";
import { useRecords } from "./use-records.ts";
import { studyWordsOf } from "./words.ts";

/** There is one exam at a time: the one under way, or the last. */
const examKey = "current";

interface Props {
  readonly locale: Locale;
  readonly chapters: readonly ChapterSummary[];
}

/** An exam from its beginning to its result; it lies in the reader's storage, so that it can be left and resumed. */
export function ExamSession({ locale, chapters }: Props) {
  const words = studyWordsOf(locale);
  const exams = useRecords("exams");
  const [isAtSetup, setAtSetup] = useState(false);
  if (exams === undefined) return <p>{words.loading}</p>;
  const exam = exams.get(examKey);
  const keep = (next: Exam) => openShelf().write("exams", examKey, next);

  const start = async (count: number) => {
    const bank = await fetchBank(chapters.map(({ slug }) => slug));
    await keep({ startedAt: Date.now(), questions: drawExam(bank, count, Math.random) });
    setAtSetup(false);
  };
  return (
    <>
      <StorageNotice words={words} />
      {exam === undefined || isAtSetup ? (
        <ExamSetup words={words} onStart={start} />
      ) : exam.finishedAt === undefined ? (
        <ExamQuestion
          {...{ exam, locale, words }}
          onAnswer={(index, verdict) => void keep(answerExam(exam, index, verdict))}
          onFinish={() => void keep({ ...exam, finishedAt: Date.now() })}
        />
      ) : (
        <ExamResult {...{ exam, chapters, locale, words }} onAgain={() => setAtSetup(true)} />
      )}
    </>
  );
}
