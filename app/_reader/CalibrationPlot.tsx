import { type CalibrationBin, calibration } from "../../lib/quiz/calibration.ts";
import type { Forecast } from "../../lib/quiz/score.ts";
import { fill } from "../_book/dictionary.ts";
import pageStyles from "./page.module.css";
import { percent } from "./percent.ts";
import plotStyles from "./plot.module.css";
import type { StudyWords } from "./words.ts";

const size = 240;
const ticks = [0, 0.25, 0.5, 0.75, 1];
const x = (probability: number) => probability * size;
const y = (probability: number) => size - probability * size;

interface Props {
  readonly forecasts: readonly Forecast[];
  readonly words: StudyWords;
}

/** How often what the reader thought likeliest came true, against how likely they said it was; drawn, and in words. */
export function CalibrationPlot({ forecasts, words: { progress } }: Props) {
  const bins = calibration(forecasts);
  return (
    <figure className={plotStyles.calibration} aria-labelledby="calibration">
      <figcaption>
        <h3 id="calibration">{progress.calibration}</h3>
        <p>{progress.calibrationHow}</p>
      </figcaption>
      <svg aria-hidden="true" className={plotStyles.figure} viewBox={`-40 -28 ${size + 56} ${size + 72}`}>
        {ticks.map((tick) => (
          <Tick key={tick} at={tick} />
        ))}
        <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className={plotStyles.perfect} />
        <text x={x(0.16)} y={y(0.07)} className={plotStyles.label}>
          {progress.perfect}
        </text>
        {bins.map((bin) => (
          <Bin key={bin.stated} bin={bin} />
        ))}
        <text x={x(0.5)} y={size + 38} textAnchor="middle" className={plotStyles.label}>
          {progress.said}
        </text>
        <text x={-36} y={y(1) - 16} className={plotStyles.label}>
          {progress.happened}
        </text>
      </svg>
      <ul className={pageStyles.visuallyHidden}>
        {bins.map(({ answers, stated, observed, interval: [low, high] }) => (
          <li key={stated}>
            {fill(progress.bin, {
              n: answers,
              said: percent(stated),
              happened: percent(observed),
              low: percent(low),
              high: percent(high),
            })}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Tick({ at }: { readonly at: number }) {
  return (
    <g className={plotStyles.tick}>
      <line x1={x(at)} x2={x(at)} y1={y(0)} y2={y(1)} />
      <line x1={x(0)} x2={x(1)} y1={y(at)} y2={y(at)} />
      <text x={x(at)} y={size + 16} textAnchor="middle">
        {percent(at)}
      </text>
      <text x={-6} y={y(at) + 4} textAnchor="end">
        {percent(at)}
      </text>
    </g>
  );
}

function Bin({ bin: { answers, stated, observed, interval } }: { readonly bin: CalibrationBin }) {
  const [low, high] = interval;
  return (
    <g className={plotStyles.bin} data-answers={answers}>
      <line x1={x(stated)} x2={x(stated)} y1={y(low)} y2={y(high)} />
      <line x1={x(stated) - 4} x2={x(stated) + 4} y1={y(low)} y2={y(low)} />
      <line x1={x(stated) - 4} x2={x(stated) + 4} y1={y(high)} y2={y(high)} />
      <circle cx={x(stated)} cy={y(observed)} r={Math.min(9, 3 + Math.sqrt(answers))} />
    </g>
  );
}
