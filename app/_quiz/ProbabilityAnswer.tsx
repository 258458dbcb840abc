import { Markup } from "#markup";
import { moved, WHOLE } from "../../lib/kernel/host.ts";
import { fill } from "../_book/dictionary.ts";
import { NumberField } from "../_notebook/NumberField.tsx";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";

const thousandthsInPercent = WHOLE / 100;

/** A probability for each option; when one moves, the others keep their proportions. */
export function ProbabilityAnswer(props: AnswerProps<"choice"> & { readonly shares: readonly number[] }) {
  const { presented, shares, words, change } = props;
  const move = (option: number, percent: number) =>
    change?.(() => ({ kind: "choice", shares: moved(shares, option, percent * thousandthsInPercent) }));
  return presented.order.map((option, row) => {
    const percent = (shares[option] ?? 0) / thousandthsInPercent;
    const name = fill(words.option, { n: row + 1 });
    const textId = `quiz-${presented.instance.question.id}-${option}`;
    return (
      <div key={option} className={styles.chance}>
        <Markup html={presented.items[option] ?? ""} id={textId} />
        <span className={styles.chanceControls}>
          <input
            type="range"
            min={0}
            max={100}
            step={1}
            value={percent}
            data-key={`chance-${option}`}
            aria-label={fill(words.probability, { label: name })}
            aria-describedby={textId}
            onChange={(event) => move(option, event.target.valueAsNumber)}
          />
          <NumberField
            label={fill(words.percent, { label: name })}
            value={percent}
            min={0}
            max={100}
            step={1}
            onCommit={(number) => move(option, number)}
          />
          <span aria-hidden="true">%</span>
        </span>
      </div>
    );
  });
}
