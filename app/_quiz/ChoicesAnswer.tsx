import { Markup } from "#markup";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";

/** Every option is ticked or not. */
export function ChoicesAnswer({ presented, draft, change }: AnswerProps<"choices">) {
  const toggle = (option: number) =>
    change?.(() => ({
      kind: "choices",
      options: draft.options.includes(option)
        ? draft.options.filter((other) => other !== option)
        : [...draft.options, option],
    }));
  return presented.order.map((option) => (
    <label key={option} className={styles.option}>
      <input
        type="checkbox"
        data-key={`option-${option}`}
        {...(change && { checked: draft.options.includes(option), onChange: () => toggle(option) })}
      />
      <Markup html={presented.items[option] ?? ""} />
    </label>
  ));
}
