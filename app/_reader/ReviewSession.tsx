"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { dayOf } from "../../lib/reader/days.ts";
import type { Attempt } from "../../lib/reader/records.ts";
import { dueBy, type Memory, memoriesOf } from "../../lib/reader/schedule.ts";
import { fill } from "../_book/dictionary.ts";
import { coverPath } from "../_book/paths.ts";
import { AskedQuestion } from "./AskedQuestion.tsx";
import { Forecast } from "./Forecast.tsx";
import { freshSeed } from "./fresh-seed.ts";
import pageStyles from "./page.module.css";
import { RatingChoice } from "./RatingChoice.tsx";
import { changeRating, type KeptAttempt, recordAttempt } from "./record-attempt.ts";
import { StorageNotice } from "./StorageNotice.tsx";
import sessionStyles from "./session.module.css";
import { useRecords } from "./use-records.ts";
import { studyWordsOf } from "./words.ts";

interface Props {
  readonly locale: Locale;
}

/** What is due, one question at a time; then what the next days will bring. */
export function ReviewSession({ locale }: Props) {
  const words = studyWordsOf(locale);
  const attempts = useRecords("attempts");
  const memories = useMemo(() => memoriesOf(attempts?.values() ?? []), [attempts]);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Asked>();
  const [hasAnswered, setAnswered] = useState(false);
  const today = dayOf(Date.now());
  const due = dueBy(memories, today).filter(({ question }) => !gone.includes(question));
  const [first] = due;

  // What is asked stays until the reader goes on, though an answered question is due no more.
  if (asked === undefined && first !== undefined) setAsked({ ...first, seed: freshSeed() });
  const status = useRef<HTMLParagraphElement>(null);
  const isDone = hasAnswered && asked === undefined;
  useEffect(() => {
    // The button that was pressed has gone.
    if (isDone) status.current?.focus();
  }, [isDone]);
  const skip = (question: string) => {
    setGone([...gone, question]);
    setAsked(undefined);
  };

  if (attempts === undefined) return <p>{words.loading}</p>;
  return (
    <>
      <StorageNotice words={words} />
      <p role="status" ref={status} tabIndex={-1} className={pageStyles.status}>
        {due.length > 0 && fill(words.review.due, { n: due.length })}
        {asked === undefined && (hasAnswered ? words.review.done : words.review.empty)}
      </p>
      {asked === undefined ? (
        !hasAnswered && (
          <p>
            <a href={`${coverPath(locale)}#contents`}>{words.review.emptyNext}</a>
          </p>
        )
      ) : (
        <Review
          key={`${asked.question} ${asked.seed}`}
          {...{ asked, attempts, today, locale, skip }}
          shouldFocus={hasAnswered}
          isLast={due.length === 0}
          onNext={() => {
            setAnswered(true);
            setAsked(undefined);
          }}
        />
      )}
      <Forecast {...{ memories, today, locale, words }} />
    </>
  );
}

interface Asked extends Pick<Memory, "question" | "chapter"> {
  readonly seed: number;
}

interface ReviewProps extends Props {
  readonly asked: Asked;
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly today: number;
  readonly shouldFocus: boolean;
  /** Nothing else is due. */
  readonly isLast: boolean;
  readonly skip: (question: string) => void;
  readonly onNext: () => void;
}

/** One question, and how well it was known. */
function Review({ asked, attempts, today, locale, shouldFocus, isLast, skip, onNext }: ReviewProps) {
  const words = studyWordsOf(locale);
  const [kept, setKept] = useState<KeptAttempt>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shouldFocus) place.current?.focus();
  }, [shouldFocus]);
  return (
    <div ref={place} tabIndex={-1} className={sessionStyles.place}>
      <AskedQuestion
        {...asked}
        {...{ locale, words }}
        mode="practice"
        onGone={() => skip(asked.question)}
        onAttempt={(answer) => void recordAttempt(answer, "review").then(setKept)}
      />
      {kept !== undefined && (
        <div className={pageStyles.after}>
          <RatingChoice
            {...{ kept, attempts, today, words }}
            onChange={(rating) => void changeRating(kept, rating).then(setKept)}
          />
          <button type="button" className={pageStyles.main} onClick={onNext}>
            {isLast ? words.review.finish : words.review.next}
          </button>
        </div>
      )}
    </div>
  );
}
