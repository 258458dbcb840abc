import { useEffect, useRef, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Attempt, Exam } from "../../lib/reader/records.ts";
import { fill } from "../_book/dictionary.ts";
import type { Attempt as Answer } from "../_quiz/attempts.ts";
import { AskedQuestion } from "./AskedQuestion.tsx";
import pageStyles from "./page.module.css";
import { recordAttempt } from "./record-attempt.ts";
import sessionStyles from "./session.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly exam: Exam;
  readonly locale: Locale;
  readonly words: StudyWords;
  readonly onAnswer: (index: number, verdict: Attempt["verdict"]) => void;
  readonly onFinish: () => void;
}

/** The exam's first open question; one that was handed in stays until the reader goes on. */
export function ExamQuestion({ exam: { questions }, locale, words, onAnswer, onFinish }: Props) {
  const firstOpen = questions.findIndex(({ verdict }) => verdict === undefined);
  const [index, setIndex] = useState(firstOpen);
  const place = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  useEffect(() => {
    // Not when the page opens, but at every question from the second on.
    if (hasMoved.current) place.current?.focus();
    hasMoved.current = index >= 0;
  }, [index]);

  const item = questions[index];
  if (item === undefined) {
    return (
      <button type="button" className={pageStyles.main} onClick={onFinish}>
        {words.exam.finish}
      </button>
    );
  }

  const { question, chapter, seed } = item;
  const hand = (answer: Answer) => {
    void recordAttempt(answer, "exam");
    onAnswer(index, answer.verdict);
  };
  const skip = () => {
    hand({ question, chapter, seed, verdict: "gave-up", hints: 0, at: Date.now() });
    setIndex(next);
  };
  const next = questions.findIndex(({ verdict }, i) => verdict === undefined && i !== index);
  return (
    <>
      <div ref={place} tabIndex={-1} className={sessionStyles.place}>
        <p role="status" className={pageStyles.status}>
          {fill(words.exam.place, { i: index + 1, n: questions.length })}
        </p>
        <AskedQuestion
          key={`${question} ${seed}`}
          {...{ question, chapter, seed, locale, words }}
          mode="exam"
          onGone={() => onAnswer(index, "gave-up")}
          onAttempt={hand}
        />
      </div>
      <div className={pageStyles.after}>
        {item.verdict === undefined ? (
          <button type="button" onClick={skip}>
            {words.exam.unknown}
          </button>
        ) : (
          <button
            type="button"
            className={pageStyles.main}
            onClick={() => (next < 0 ? onFinish() : setIndex(next))}
          >
            {next < 0 ? words.exam.finish : words.exam.next}
          </button>
        )}
        <button type="button" onClick={onFinish}>
          {words.exam.stop}
        </button>
      </div>
    </>
  );
}
