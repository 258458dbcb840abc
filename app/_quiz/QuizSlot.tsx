"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "../../lib/book/locale.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { wantsPrefetch } from "../_notebook/wants-prefetch.ts";
import { type Attempt, useAttempts } from "./attempts.ts";
import { fetchQuestions } from "./bank.ts";
import { QuizSection } from "./QuizSection.tsx";
import type { ShownState } from "./question-state.ts";
import styles from "./quiz.module.css";
import { type Touched, Touching } from "./touched.ts";

interface Props {
  readonly id: string;
  readonly chapter: string;
  readonly locale: Locale;
  readonly seed: number;
  readonly words: {
    readonly failed: string;
    readonly answeredBefore: Readonly<Record<Attempt["verdict"], string>>;
  };
  /** The question as the build renders it. */
  readonly children: ReactNode;
}

interface Live {
  readonly View: Awaited<ReturnType<typeof load>>["View"];
  readonly question: Question;
  readonly touched: Touched;
}

/** A question of a chapter: the built one until a reader touches it, then one that answers. */
export function QuizSlot({ id, chapter, locale, seed, words, children }: Props) {
  const section = useRef<HTMLElement>(null);
  const last = useLastAttempt(id);
  const [live, setLive] = useState<Live>();
  const [hasFailed, setFailed] = useState(false);
  const [state, setState] = useState<ShownState>("open");

  useEffect(() => {
    const element = section.current;
    if (element === null) return;
    let loading: ReturnType<typeof load> | undefined;
    const touch = async () => {
      if (loading !== undefined) return;
      loading = load(chapter);
      try {
        const { View, questions } = await loading;
        await touching.handsOff();
        const question = questions.find((candidate) => candidate.id === id);
        if (question === undefined) return;
        // At once: what is typed between reading the built question and replacing it would be lost.
        flushSync(() => setLive({ View, question, touched: touching.finish() }));
      } catch {
        // The next touch tries again.
        loading = undefined;
        setFailed(true);
      }
    };
    const touching = new Touching(element, () => void touch());
    // From here on nothing that a reader does is lost.
    element.dataset.ready = "";
    const prefetch = () => void (wantsPrefetch() && load(chapter).catch(() => {}));
    element.addEventListener("pointerover", prefetch, { once: true });
    return () => {
      touching.stop();
      element.removeEventListener("pointerover", prefetch);
    };
  }, [id, chapter]);

  return (
    <QuizSection id={id} state={live === undefined ? stateAfter(last) : state} ref={section}>
      {last !== undefined && state === "open" && (
        <p className={styles.before} data-before={last.verdict}>
          {words.answeredBefore[last.verdict]}
        </p>
      )}
      {live === undefined ? (
        <>
          {children}
          {hasFailed && <p role="alert">{words.failed}</p>}
        </>
      ) : (
        <live.View
          {...{ chapter, locale, seed, section }}
          question={live.question}
          touched={live.touched}
          onShow={setState}
        />
      )}
    </QuizSection>
  );
}

async function load(chapter: string) {
  const [{ TakenOverQuestion }, questions] = await Promise.all([
    import("./TakenOverQuestion.tsx"),
    fetchQuestions(chapter),
  ]);
  return { View: TakenOverQuestion, questions };
}

function useLastAttempt(id: string): Attempt | undefined {
  const store = useAttempts();
  const [last, setLast] = useState<Attempt>();
  useEffect(() => {
    let isGone = false;
    void store.last(id).then((attempt) => isGone || setLast(attempt));
    return () => {
      isGone = true;
    };
  }, [store, id]);
  return last;
}

function stateAfter(last: Attempt | undefined): ShownState {
  if (last === undefined) return "open";
  return last.verdict === "right" ? "right" : "wrong";
}
