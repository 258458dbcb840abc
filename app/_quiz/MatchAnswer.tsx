import { Markup } from "#markup";
import { fill } from "../_book/dictionary.ts";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";

/** Left ones with a list each, from which its right one is chosen by letter. */
export function MatchAnswer({ presented, draft, words, change }: AnswerProps<"match">) {
  const { items, partners, order, instance } = presented;
  const choose = (left: number, right: number | undefined) =>
    change?.(() => ({ kind: "match", rights: draft.rights.with(left, right) }));
  return (
    <div className={styles.match}>
      <ul className={styles.rows}>
        {items.map((html, left) => {
          const textId = `quiz-${instance.question.id}-left-${left}`;
          return (
            <li key={textId} className={styles.row}>
              <Markup html={html} id={textId} className={styles.rowText} />
              <select
                aria-label={fill(words.partner, { label: left + 1 })}
                aria-describedby={textId}
                data-key={`left-${left}`}
                {...(change && {
                  value: draft.rights[left] ?? "",
                  onChange: ({ target }) =>
                    choose(left, target.value === "" ? undefined : Number(target.value)),
                })}
              >
                <option value="">{words.notChosen}</option>
                {order.map((right, letter) => (
                  <option key={right} value={right}>
                    {letterOf(letter)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      <ul className={styles.rows}>
        {order.map((right, letter) => (
          <li key={right} className={styles.row}>
            <b className={styles.letter}>{letterOf(letter)}</b>
            <Markup html={partners[right] ?? ""} className={styles.rowText} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function letterOf(place: number): string {
  return String.fromCodePoint(65 + place);
}
