"use client";

import { useMemo, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import { type PresentedQuestion, presentQuestion } from "../../lib/book/question/present.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { type Attempt, attemptAt } from "./attempts.ts";
import { startingDraft } from "./draft.ts";
import { gradeDraft } from "./grade-draft.ts";
import { openState, type QuestionActions, type QuestionState, type QuizMode } from "./question-state.ts";

interface Options {
  readonly question: Question;
  readonly chapter: string;
  readonly locale: Locale;
  readonly seed: number;
  readonly mode: QuizMode;
  /** What the reader had done when this took over. */
  readonly begun?: Partial<QuestionState> | undefined;
  readonly onAttempt: (attempt: Attempt) => void;
}

interface UsedQuestion {
  readonly presented: PresentedQuestion;
  readonly state: QuestionState;
  readonly actions: QuestionActions;
}

/** One question being answered: what is on the screen, and what can be done with it. */
export function useQuestion(options: Options): UsedQuestion {
  const { question, chapter, locale, mode, begun, onAttempt } = options;
  const [seed, setSeed] = useState(options.seed);
  const presented = useMemo(() => presentQuestion(question, locale, seed), [question, locale, seed]);
  const [state, setState] = useState<QuestionState>(() => ({
    ...openState(startingDraft(presented)),
    ...begun,
  }));
  const merge = (change: Partial<QuestionState>) => setState((last) => ({ ...last, ...change }));

  const check = async () => {
    const isTaken = state.outcome !== undefined && state.outcome.verdict.verdict !== "ungraded";
    if (state.status === "checking" || isTaken) return;
    merge({ status: "checking" });
    try {
      const { outcome, answer } = await gradeDraft(presented, state.draft);
      const isGraded = outcome.verdict.verdict !== "ungraded";
      // Unless the answer has been changed meanwhile: the verdict is not on that.
      setState((last) =>
        last.draft === state.draft
          ? { ...last, status: "open", outcome, isAttempted: last.isAttempted || isGraded }
          : last,
      );
      if (outcome.verdict.verdict === "ungraded" || state.hasSeenSolution) return;
      onAttempt(attemptAt({ presented, chapter, hints: state.hints }, outcome.verdict, answer));
    } catch {
      merge({ status: "failed" });
    }
  };

  const toggleSolution = (isOpen: boolean) => {
    merge({ isSolutionOpen: isOpen, hasSeenSolution: state.hasSeenSolution || isOpen });
    if (!isOpen || state.isAttempted) return;
    merge({ isAttempted: true });
    onAttempt(attemptAt({ presented, chapter, hints: state.hints }));
  };

  const renew = () => {
    setSeed(seed + 1);
    setState(openState(startingDraft(presentQuestion(question, locale, seed + 1))));
  };

  const actions: QuestionActions = {
    // A verdict is on what was there when it was given.
    change: (change) =>
      setState(({ outcome: _gone, ...last }) => ({ ...last, status: "open", draft: change(last.draft) })),
    check: () => void check(),
    openHints: (count) => setState((last) => ({ ...last, hints: Math.max(last.hints, count) })),
    toggleSolution,
    again: () =>
      setState(({ hints, hasSeenSolution }) => ({
        ...openState(startingDraft(presented)),
        hints,
        hasSeenSolution,
      })),
    renew,
  };
  return { presented, state, actions: mode === "exam" ? inExam(state, actions) : actions };
}

/** What has been handed in stays as it is. */
function inExam({ isAttempted }: QuestionState, actions: QuestionActions): QuestionActions {
  return isAttempted ? { ...actions, change: () => {}, check: () => {} } : actions;
}
