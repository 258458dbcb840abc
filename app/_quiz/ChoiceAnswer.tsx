import { Markup } from "#markup";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";
import { evenShares } from "./draft.ts";
import { ProbabilityAnswer } from "./ProbabilityAnswer.tsx";

/** One of several options, ticked or given a probability each. */
export function ChoiceAnswer(props: AnswerProps<"choice">) {
  const { presented, draft, words, change } = props;
  const toggle = () =>
    change?.(() =>
      draft.shares === undefined
        ? { kind: "choice", shares: evenShares(presented.items.length) }
        : { kind: "choice" },
    );
  return (
    <>
      {draft.shares === undefined ? (
        <Ticks {...props} />
      ) : (
        <ProbabilityAnswer {...props} shares={draft.shares} />
      )}
      <button type="button" className={styles.quiet} data-action="probabilities" onClick={change && toggle}>
        {draft.shares === undefined ? words.withProbabilities : words.withTick}
      </button>
    </>
  );
}

function Ticks({ presented, draft, change }: AnswerProps<"choice">) {
  const { order, items, instance } = presented;
  return order.map((option) => (
    <label key={option} className={styles.option}>
      <input
        type="radio"
        name={`quiz-${instance.question.id}`}
        data-key={`option-${option}`}
        {...(change && {
          checked: draft.option === option,
          onChange: () => change(() => ({ kind: "choice", option })),
        })}
      />
      <Markup html={items[option] ?? ""} />
    </label>
  ));
}
