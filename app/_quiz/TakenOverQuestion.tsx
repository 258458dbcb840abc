"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { draftFrom } from "./draft-from.ts";
import { LiveQuestion } from "./LiveQuestion.tsx";
import type { ShownState } from "./question-state.ts";
import { resume, type Touched } from "./touched.ts";

interface Props {
  readonly question: Question;
  readonly chapter: string;
  readonly locale: Locale;
  readonly seed: number;
  readonly touched: Touched;
  readonly section: RefObject<HTMLElement | null>;
  readonly onShow: (state: ShownState) => void;
}

/** A live question in the place of a built one, going on from what the reader did to that. */
export function TakenOverQuestion({ touched, section, ...rest }: Props) {
  const { question, locale, seed } = rest;
  const [begun] = useState(() => ({
    draft: draftFrom(touched.values, { question, locale, seed }),
    hints: touched.hints,
    isSolutionOpen: touched.isSolutionOpen,
  }));
  useLayoutEffect(() => {
    if (section.current !== null) resume(section.current, touched);
  }, [section, touched]);
  return <LiveQuestion {...rest} mode="practice" begun={begun} />;
}
