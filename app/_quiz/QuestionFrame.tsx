import type { ReactNode } from "react";
import { Markup } from "#markup";
import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import { AnswerView } from "./AnswerView.tsx";
import { Folded } from "./Folded.tsx";
import { HintChain } from "./HintChain.tsx";
import { isAnswering } from "./is-answering.ts";
import { KeyInNats } from "./KeyInNats.tsx";
import type { QuestionActions, QuestionState, QuizMode } from "./question-state.ts";
import styles from "./quiz.module.css";
import { VerdictView } from "./VerdictView.tsx";
import type { QuizWords } from "./words.ts";

interface Props {
  readonly presented: PresentedQuestion;
  readonly state: QuestionState;
  readonly mode: QuizMode;
  readonly words: QuizWords;
  readonly codeField: ReactNode;
  readonly echo?: ReactNode;
  /** Without them it is as the build renders it: to be read, and its controls are the browser's own. */
  readonly actions?: QuestionActions;
}

/** A question: what is asked, where it is answered, its hints, the verdict, and its solution. */
export function QuestionFrame({ presented, state, mode, words, codeField, echo, actions }: Props) {
  const { question } = presented.instance;
  const isOver = mode === "exam" ? state.outcome !== undefined : state.outcome?.verdict.verdict === "right";
  const isPractice = mode === "practice";
  return (
    <>
      <p className={styles.head}>
        {words.label} · {words.kind[question.kind]}
      </p>
      <Markup as="div" className={styles.prose} html={presented.prompt} id={`quiz-${question.id}-prompt`} />
      <fieldset
        className={styles.answer}
        aria-labelledby={`quiz-${question.id}-prompt`}
        disabled={mode === "exam" && isOver}
        onKeyDown={actions && ((event) => isAnswering(event.nativeEvent) && actions.check())}
      >
        <AnswerView {...{ presented, words, codeField, echo }} draft={state.draft} change={actions?.change} />
      </fieldset>
      <div className={styles.actions}>
        <button
          type="button"
          className={styles.check}
          data-action="check"
          aria-disabled={state.status === "checking" || (mode === "exam" && isOver)}
          onClick={actions?.check}
        >
          {state.status === "checking" ? words.checking : isPractice ? words.check : words.submit}
        </button>
        {isPractice && question.draw !== undefined && (
          <button type="button" className={styles.quiet} data-action="renew" onClick={actions?.renew}>
            {words.renew}
          </button>
        )}
        {isPractice && isOver && (
          <button type="button" className={styles.quiet} data-action="again" onClick={actions?.again}>
            {words.again}
          </button>
        )}
      </div>
      <VerdictView {...{ state, mode, words }} />
      {isPractice && (
        <>
          <HintChain hints={presented.hints} open={state.hints} words={words} onOpen={actions?.openHints} />
          <details
            className={styles.fold}
            data-fold="solution"
            open={state.isSolutionOpen}
            onToggle={actions && ((event) => actions.toggleSolution(event.currentTarget.open))}
          >
            <summary>{words.solution}</summary>
            <Folded isBuilt={actions === undefined}>
              <Markup as="div" className={styles.prose} html={presented.solution} />
              <KeyInNats {...{ presented, words }} />
            </Folded>
          </details>
        </>
      )}
    </>
  );
}
