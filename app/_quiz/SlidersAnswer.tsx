import { Markup } from "#markup";
import { readoutsOf } from "../../lib/book/question/readouts.ts";
import { formatDigits } from "../_notebook/format-number.ts";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";

/** Sliders, and numbers that follow them. */
export function SlidersAnswer({ presented, draft, change }: AnswerProps<"sliders">) {
  const { question } = presented.instance;
  if (question.kind !== "sliders") return null;
  const set = (name: string, value: number) =>
    change?.(() => ({ kind: "sliders", values: { ...draft.values, [name]: value } }));
  const values = readoutsOf(presented.instance, draft.values);
  // As text: React takes a NaN for a mistake.
  const exact = values.map(String);
  return (
    <>
      {question.sliders.map(({ name, from, to, step, start }, index) => {
        const id = `quiz-${question.id}-${name}`;
        return (
          <div key={name} className={styles.slider}>
            <label htmlFor={id}>
              <Markup html={presented.items[index] ?? ""} />
            </label>
            <input
              id={id}
              type="range"
              min={from}
              max={to}
              step={step}
              data-key={`slider-${name}`}
              {...(change
                ? {
                    value: draft.values[name] ?? start,
                    onChange: ({ target }) => set(name, target.valueAsNumber),
                  }
                : { defaultValue: start })}
            />
            <output htmlFor={id}>{formatDigits(draft.values[name] ?? start, 4)}</output>
          </div>
        );
      })}
      <dl className={styles.readouts}>
        {question.readouts.map(({ digits }, index) => (
          <div key={presented.partners[index]}>
            <dt>
              <Markup html={presented.partners[index] ?? ""} />
            </dt>
            <dd>
              <data value={exact[index]} data-value={exact[index]}>
                {readoutText(values[index] ?? Number.NaN, digits)}
              </data>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What has no value, as a logarithm below 0, is shown as missing. */
function readoutText(value: number, digits: number): string {
  return Number.isNaN(value) ? "–" : formatDigits(value, digits);
}
