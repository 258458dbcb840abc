import type { ReactNode, Ref } from "react";
import type { ShownState } from "./question-state.ts";
import styles from "./quiz.module.css";

interface Props {
  readonly id: string;
  readonly state: ShownState;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** The place of one question; `data-state` says how it stands. */
export function QuizSection({ id, state, ref, children }: Props) {
  return (
    <section
      id={`quiz-${id}`}
      className={styles.quiz}
      data-quiz={id}
      data-state={state}
      {...(ref && { ref })}
    >
      {children}
    </section>
  );
}
