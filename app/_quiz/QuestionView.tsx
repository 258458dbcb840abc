"use client";

import { useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Question } from "../../lib/quiz/question.ts";
import type { Attempt } from "./attempts.ts";
import { LiveQuestion } from "./LiveQuestion.tsx";
import { QuizSection } from "./QuizSection.tsx";
import type { QuizMode, ShownState } from "./question-state.ts";

interface Props {
  readonly question: Question;
  readonly chapter: string;
  readonly locale: Locale;
  readonly seed: number;
  readonly mode: QuizMode;
  /** Called after the store of attempts has been told. */
  readonly onAttempt?: (attempt: Attempt) => void;
}

/**
 * A question outside of a chapter's text. Give it a `key`: another question or seed is another view.
 *
 * The page must bring KaTeX's style sheet.
 */
export function QuestionView(props: Props) {
  const [state, setState] = useState<ShownState>("open");
  return (
    <QuizSection id={props.question.id} state={state}>
      <LiveQuestion {...props} onShow={setState} />
    </QuizSection>
  );
}
