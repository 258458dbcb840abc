import { wilsonInterval } from "../../lib/quiz/calibration.ts";
import { fill } from "../_book/dictionary.ts";
import { percent } from "./percent.ts";
import styles from "./table.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly count: number;
  readonly total: number;
  readonly words: StudyWords;
}

/** A share of a class, with what chance leaves open: a bar, a whisker, and both in words. */
export function IntervalBar({ count, total, words }: Props) {
  const [low, high] = wilsonInterval(count, total);
  return (
    <>
      <span className={styles.interval} aria-hidden="true">
        <span className={styles.filled} style={{ width: percent(count / total) }} />
        <span className={styles.whisker} style={{ left: percent(low), width: percent(high - low) }} />
      </span>
      <span className={styles.small}>
        {fill(words.teacher.of, { n: count, total, low: percent(low), high: percent(high) })}
      </span>
    </>
  );
}
