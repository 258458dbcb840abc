import type { ReactNode } from "react";
import type { Unit } from "../../lib/quiz/question.ts";
import { fill } from "../_book/dictionary.ts";
import { InEachUnit } from "../_settings/InEachUnit.tsx";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";
import type { QuizWords } from "./words.ts";

interface Props extends AnswerProps<"number" | "expression"> {
  /** What the text is understood as. */
  readonly echo?: ReactNode;
}

/** A number or a formula to be typed, and how it is read. */
export function TextAnswer({ presented, draft, words, change, echo }: Props) {
  const { question } = presented.instance;
  const { kind } = draft;
  const id = `quiz-${question.id}-text`;
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {words.answer}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          type="text"
          className={styles.text}
          data-key="text"
          data-kind={kind}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`${id}-note`}
          {...(change && {
            value: draft.text,
            onChange: ({ target }) => change(() => ({ kind, text: target.value })),
          })}
        />
        {question.kind === "number" && (
          <InEachUnit bits={words.unit[question.unit]} nats={unitsInNats(question.unit, words)} />
        )}
      </div>
      <p id={`${id}-note`} className={styles.note}>
        {question.kind === "number" &&
          fill(words.tolerance, { tolerance: toleranceText(question.tolerance) })}
        {question.kind === "number" && question.unit === "bit" && (
          <span className="in-nats" hidden>
            {words.otherUnit}
          </span>
        )}
        {question.kind === "expression" &&
          fill(words.variable, { names: Object.keys(question.variables).join(", ") })}
      </p>
      <p className={styles.echo} aria-live="polite" data-echo>
        {echo}
      </p>
    </>
  );
}

/** For a reader who counts in nats: they may answer a question about bits in either. */
function unitsInNats(asked: Unit, { unit }: QuizWords): string {
  return asked === "bit" ? `${unit.bit} / ${unit.nat}` : unit[asked];
}

function toleranceText({
  absolute,
  relative,
}: {
  readonly absolute?: number;
  readonly relative?: number;
}): string {
  const parts = [absolute && `±${absolute}`, relative && `±${Number((100 * relative).toPrecision(3))} %`];
  return parts.filter(Boolean).join(" / ") || "0";
}
