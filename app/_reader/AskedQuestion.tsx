"use client";

import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Question } from "../../lib/quiz/question.ts";
import type { Attempt } from "../_quiz/attempts.ts";
import type { StudyWords } from "./words.ts";

interface ViewProps {
  readonly question: Question;
  readonly chapter: string;
  readonly locale: Locale;
  readonly seed: number;
  readonly mode: "practice" | "exam";
  readonly onAttempt: (attempt: Attempt) => void;
}

interface Props extends Omit<ViewProps, "question"> {
  readonly question: string;
  readonly words: StudyWords;
  /** The book has no such question any more. */
  readonly onGone: () => void;
}

type Loaded = { readonly View: ComponentType<ViewProps>; readonly question: Question } | "failed" | undefined;

/** A question of the bank by its id, fetched with what it takes to answer it. */
export function AskedQuestion({ question: id, words, onGone, ...rest }: Props) {
  const { chapter } = rest;
  const [loaded, setLoaded] = useState<Loaded>();
  // Not a reason to load again, which would take away what the reader has done.
  const whenGone = useRef(onGone);
  useEffect(() => {
    whenGone.current = onGone;
  }, [onGone]);
  const load = useCallback(async () => {
    setLoaded(undefined);
    try {
      const { View, questions } = await fetchChapter(chapter);
      const question = questions.find((candidate) => candidate.id === id);
      if (question === undefined) whenGone.current();
      else setLoaded({ View, question });
    } catch {
      setLoaded("failed");
    }
  }, [chapter, id]);
  useEffect(() => void load(), [load]);

  if (loaded === undefined) return <p>{words.loading}</p>;
  if (loaded === "failed")
    return (
      <p role="alert">
        {words.failed}{" "}
        <button type="button" onClick={() => void load()}>
          {words.tryAgain}
        </button>
      </p>
    );
  const { View, question } = loaded;
  return <View question={question} {...rest} />;
}

async function fetchChapter(chapter: string) {
  const [{ QuestionView }, { fetchQuestions }] = await Promise.all([
    import("../_quiz/QuestionView.tsx"),
    import("../_quiz/bank.ts"),
  ]);
  return { View: QuestionView, questions: await fetchQuestions(chapter) };
}
