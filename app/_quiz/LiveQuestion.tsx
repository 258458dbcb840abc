"use client";

import { useEffect } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { type Attempt, useAttempts } from "./attempts.ts";
import { CodeField } from "./CodeField.tsx";
import { EchoView } from "./EchoView.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import { type QuestionState, type QuizMode, type ShownState, shownState } from "./question-state.ts";
import { useQuestion } from "./use-question.ts";
import { quizWords } from "./words.ts";

interface Props {
  readonly question: Question;
  readonly chapter: string;
  readonly locale: Locale;
  readonly seed: number;
  readonly mode: QuizMode;
  readonly begun?: Partial<QuestionState> | undefined;
  readonly onShow: (state: ShownState) => void;
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

/** A question that can be answered. */
export function LiveQuestion({ onShow, onAttempt, ...given }: Props) {
  const store = useAttempts();
  const words = quizWords(given.locale);
  const { presented, state, actions } = useQuestion({
    ...given,
    onAttempt: (attempt) => {
      store.record(attempt);
      onAttempt?.(attempt);
    },
  });
  const { draft } = state;
  const shown = shownState(state, given.mode);
  useEffect(() => onShow(shown), [onShow, shown]);
  return (
    <QuestionFrame
      {...{ presented, state, words, actions }}
      mode={given.mode}
      echo={"text" in draft && <EchoView instance={presented.instance} text={draft.text} words={words} />}
      codeField={
        draft.kind === "code" && (
          <CodeField
            locale={given.locale}
            source={draft.source}
            label={`${words.answer}. ${words.codeHelp}`}
            onChange={(source) => actions.change(() => ({ kind: "code", source }))}
            onCheck={actions.check}
          />
        )
      }
    />
  );
}
