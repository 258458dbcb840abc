import { Markup } from "#markup";
import { fill } from "../_book/dictionary.ts";
import styles from "./answer.module.css";
import type { AnswerProps } from "./answer-props.ts";
import { divider } from "./draft.ts";
import { dragRow } from "./drag-row.ts";

/** Steps to be put in order, by dragging or by buttons; those below the line are left out. */
export function OrderAnswer(props: AnswerProps<"order">) {
  const { draft, words } = props;
  return (
    <>
      <p className={styles.note}>{words.orderHelp}</p>
      <ol className={styles.rows}>
        {draft.places.map((item, place) =>
          item === divider ? (
            <li key="divider" className={styles.divider} data-place={place}>
              {words.notUsed}
            </li>
          ) : (
            <Step key={item} {...props} item={item} place={place} />
          ),
        )}
      </ol>
      <p className={styles.forTheEar} aria-live="polite">
        {announcement(props)}
      </p>
    </>
  );
}

interface StepProps extends AnswerProps<"order"> {
  readonly item: number;
  readonly place: number;
}

function Step({ presented, draft, words, change, item, place }: StepProps) {
  const put = (to: number) =>
    change?.(() => ({ kind: "order", places: movedTo(draft.places, item, to), moved: item }));
  const name = fill(words.step, { n: place + 1 });
  return (
    <li className={styles.row} data-place={place} data-item={item}>
      <span
        className={styles.handle}
        aria-hidden="true"
        onPointerDown={change && ((event) => dragRow(event, put))}
      >
        ⠿
      </span>
      <Markup html={presented.items[item] ?? ""} className={styles.rowText} />
      <button
        type="button"
        className={styles.small}
        data-key={`up-${item}`}
        aria-label={`${words.moveUp}: ${name}`}
        aria-disabled={place === 0}
        onClick={change && (() => put(place - 1))}
      >
        ↑
      </button>
      <button
        type="button"
        className={styles.small}
        data-key={`down-${item}`}
        aria-label={`${words.moveDown}: ${name}`}
        aria-disabled={place === draft.places.length - 1}
        onClick={change && (() => put(place + 1))}
      >
        ↓
      </button>
    </li>
  );
}

/** The list with one item at another place; places beyond the ends are the ends. */
function movedTo(places: readonly number[], item: number, to: number): readonly number[] {
  const others = places.filter((other) => other !== item);
  const place = Math.min(others.length, Math.max(0, to));
  return others.toSpliced(place, 0, item);
}

function announcement({ draft: { places, moved }, words }: AnswerProps<"order">): string {
  if (moved === undefined) return "";
  const end = places.includes(divider) ? places.indexOf(divider) : places.length;
  const place = places.indexOf(moved);
  return place > end ? words.movedOut : fill(words.movedTo, { n: place + 1, count: end });
}
