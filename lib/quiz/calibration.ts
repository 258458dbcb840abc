import type { Forecast } from "./score.ts";

/** Answers of about the same certainty. */
export interface CalibrationBin {
  readonly answers: number;
  /** The mean probability that the reader gave to their favourite. */
  readonly stated: number;
  /** How often it was right, from 0 to 1. */
  readonly observed: number;
  /** Where the frequency in the long run may lie, with 95 % confidence. */
  readonly interval: readonly [low: number, high: number];
}

const MOST_BINS = 10;

/** 97.5 % of a standard normal lies below this. */
const Z = 1.959963984540054;

/**
 * How often a reader's favourite option was right, by how probable they said it was.
 *
 * One event an answer, the favourite (the first of equals) being right: the events of one answer's other options hang
 * together with it and would make the intervals too narrow. Bins hold about equally many answers, for bins of equal width
 * are mostly empty and the few answers in one say nothing; there are √n of them, at most ten, so that with more answers they
 * get finer and surer. Equal probabilities are never torn apart.
 *
 * @returns bins by rising probability; none without answers
 * @source Equal-mass bins: K. Nguyen & B. O'Connor, Posterior calibration and exploratory analysis for natural language
 *   processing models, EMNLP 2015
 */
export function calibration(forecasts: readonly Forecast[]): CalibrationBin[] {
  const events = forecasts.map(favouriteOf).toSorted((a, b) => a.probability - b.probability);
  const bins = Math.min(MOST_BINS, Math.max(1, Math.floor(Math.sqrt(events.length))));
  const calibrated: CalibrationBin[] = [];
  let start = 0;
  for (let bin = 1; bin <= bins && start < events.length; bin++) {
    let end = Math.max(start + 1, Math.round((bin * events.length) / bins));
    while (end < events.length && events[end]?.probability === events[end - 1]?.probability) end += 1;
    calibrated.push(binOf(events.slice(start, end)));
    start = end;
  }
  return calibrated;
}

/**
 * Where a frequency in the long run may lie after `successes` of `trials`: Wilson's score interval of 95 %.
 *
 * Unlike the textbook interval it is never empty and never leaves [0, 1], and keeps its promise for few trials.
 *
 * @throws RangeError unless 0 ≤ successes ≤ trials and there is a trial
 * @example wilsonInterval(0, 20) // [0, 0.1611251592]
 * @source E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927),
 *   209–212; recommended for small n by Brown, Cai & DasGupta, Stat. Sci. 16 (2001), 101–133
 */
export function wilsonInterval(successes: number, trials: number): [low: number, high: number] {
  if (!(trials >= 1 && successes >= 0 && successes <= trials))
    throw new RangeError(`wilsonInterval: need 0 … trials successes, got ${successes} of ${trials}`);
  const frequency = successes / trials;
  const square = Z ** 2 / trials;
  const middle = (frequency + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((frequency * (1 - frequency)) / trials + square / (4 * trials));
  const low = successes === 0 ? 0 : middle - half;
  const high = successes === trials ? 1 : middle + half;
  return [low, high];
}

interface Event {
  readonly probability: number;
  readonly isTrue: boolean;
}

function favouriteOf({ probabilities, right }: Forecast): Event {
  const probability = Math.max(...probabilities);
  return { probability, isTrue: probabilities.indexOf(probability) === right };
}

function binOf(events: readonly Event[]): CalibrationBin {
  const answers = events.length;
  const successes = events.filter(({ isTrue }) => isTrue).length;
  return {
    answers,
    stated: events.reduce((sum, { probability }) => sum + probability, 0) / answers,
    observed: successes / answers,
    interval: wilsonInterval(successes, answers),
  };
}
