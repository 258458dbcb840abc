"use client";

import { useRef, useState } from "react";
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
  const turns = useRef(Promise.resolve());
  const [isAtSetup, setAtSetup] = useState(false);
  if (exams === undefined) return <p>{words.loading}</p>;
  const exam = exams.get(examKey);
  // One after the other: each change is made to what the one before has left.
  const change = (step: (exam: Exam) => Exam) => {
    turns.current = turns.current.then(async () => {
      const latest = await openShelf().read("exams", examKey);
      if (latest !== undefined) await openShelf().write("exams", examKey, step(latest));
    });
  };

  const start = async (count: number) => {
    const bank = await fetchBank(chapters.map(({ slug }) => slug));
    const questions = drawExam(bank, count, Math.random);
    await openShelf().write("exams", examKey, { startedAt: Date.now(), questions });
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
          onAnswer={(index, verdict) => change((latest) => answerExam(latest, index, verdict))}
          onFinish={() => change((latest) => ({ ...latest, finishedAt: Date.now() }))}
        />
      ) : (
        <ExamResult {...{ exam, chapters, locale, words }} onAgain={() => setAtSetup(true)} />
      )}
    </>
  );
}
