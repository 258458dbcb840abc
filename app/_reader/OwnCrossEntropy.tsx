import { type Forecast, logScore, runningScore } from "../../lib/quiz/score.ts";
import { fill } from "../_book/dictionary.ts";
import { formatDigits } from "../_notebook/format-number.ts";
import styles from "./plot.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  /** In the order of answering. */
  readonly forecasts: readonly Forecast[];
  readonly words: StudyWords;
}

/** The reader's cross-entropy and what it was made of. */
export function OwnCrossEntropy({ forecasts, words }: Props) {
  const { progress } = words;
  const score = runningScore(forecasts);
  if (score === undefined) return null;
  const bits = (value: number) => formatDigits(value, 3);
  const inBits = (value: number) => fill(progress.bits, { n: bits(value) });
  return (
    <>
      <p data-bits={score.crossEntropy}>
        {fill(progress.crossEntropy, { n: score.answers, bits: bits(score.crossEntropy) })} {progress.madeOf}
      </p>
      <dl className={styles.parts}>
        <dt>{progress.uncertain}</dt>
        <dd data-bits={score.uncertainty}>{inBits(score.uncertainty)}</dd>
        <dt>{progress.wrong}</dt>
        <dd data-bits={score.excess}>
          {inBits(score.excess)}
          <small>{fill(progress.chance, { bits: bits(score.chance) })}</small>
        </dd>
      </dl>
      <p>{fill(progress.against, { bits: bits(score.uniform) })}</p>
      {forecasts.length > 1 && <RunningMean forecasts={forecasts} words={words} />}
    </>
  );
}

const width = 320;
const height = 96;

/** The mean so far, after each answer. */
function RunningMean({ forecasts, words: { progress } }: Props) {
  const means = runningMeans(forecasts.map(({ probabilities, right }) => logScore(probabilities, right)));
  const top = Math.max(1, ...means.filter(Number.isFinite));
  const x = (i: number) => (i / (means.length - 1)) * width;
  const y = (mean: number) => height - (Math.min(mean, top) / top) * height;
  const points = means.map((mean, i) => `${x(i).toFixed(1)},${y(mean).toFixed(1)}`).join(" ");
  const [first = 0, last = 0] = [means[0], means.at(-1)];
  return (
    <svg
      role="img"
      className={styles.figure}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      aria-label={fill(progress.overTime, { first: formatDigits(first, 2), last: formatDigits(last, 2) })}
    >
      <line x1={0} x2={width} y1={height} y2={height} className={styles.axis} />
      <polyline points={points} className={styles.curve} />
    </svg>
  );
}

function runningMeans(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value, i) => {
    sum += value;
    return sum / (i + 1);
  });
}
