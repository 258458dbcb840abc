/** A reader's probabilities over the options of a question, and which option was right. */
export interface Forecast {
  readonly probabilities: readonly number[];
  readonly right: number;
}

/** What a reader's running cross-entropy was made of; everything in bits an answer. */
export interface RunningScore {
  readonly answers: number;
  /** The mean of −log2 of the probability that the right option was given. */
  readonly crossEntropy: number;
  /** How uncertain: the mean entropy of the reader's own probabilities. */
  readonly uncertainty: number;
  /** How wrong: what the answers cost beyond that. About 0 for one who knows how much they know, negative for one too modest. */
  readonly excess: number;
  /** Standard deviation of the excess by chance alone, were the probabilities right. */
  readonly chance: number;
  /** What equal probabilities would have cost. */
  readonly uniform: number;
}

/**
 * The surprise of the right answer under a reader's probabilities: −log2 p.
 *
 * The only score, up to a scale, that looks at nothing but the probability of what turned out right and that is best, on
 * average, for those who say what they believe.
 *
 * @returns bits; Infinity if the right option was ruled out
 * @throws RangeError if there is no such option, or a probability is negative
 * @example logScore([0.5, 0.25, 0.25], 1) // 2
 * @source I. J. Good, Rational decisions, J. R. Stat. Soc. B 14 (1952), 107–114
 */
export function logScore(probabilities: readonly number[], right: number): number {
  const sum = probabilities.reduce((total, probability) => total + probability, 0);
  const given = probabilities[right];
  if (given === undefined || !probabilities.every((probability) => probability >= 0) || !(sum > 0))
    throw new RangeError(
      `logScore: need probabilities and the index of one, got ${right} of ${probabilities}`,
    );
  return Math.max(0, Math.log2(sum) - Math.log2(given));
}

/**
 * A reader's cross-entropy over many answers, split into how uncertain they were and how wrong that was.
 *
 * $\frac1n\sum_i -\log_2 p_i(\text{right}_i) = \frac1n\sum_i H(p_i) + \text{excess}$
 *
 * The first part is what a reader expects to pay by their own probabilities, so the second is what they did not expect:
 * its mean is 0 if things turn out as often as was said. This needs no groups of alike answers, as a split into
 * calibration and refinement does, and so is meaningful from the first answer on.
 *
 * @returns `undefined` without answers
 * @throws RangeError if a forecast has no right option
 * @source The test of calibration by expected scores: D. J. Spiegelhalter, Probabilistic prediction in patient management
 *   and clinical trials, Stat. Med. 5 (1986), 421–433
 */
export function runningScore(forecasts: readonly Forecast[]): RunningScore | undefined {
  const answers = forecasts.length;
  if (answers === 0) return undefined;
  const expected = forecasts.map(({ probabilities }) => expectedScore(probabilities));
  const crossEntropy = mean(forecasts.map(({ probabilities, right }) => logScore(probabilities, right)));
  const uncertainty = mean(expected.map((score) => score.mean));
  return {
    answers,
    crossEntropy,
    uncertainty,
    excess: crossEntropy - uncertainty,
    chance: Math.sqrt(mean(expected.map((score) => score.variance)) / answers),
    uniform: mean(forecasts.map(({ probabilities }) => Math.log2(probabilities.length))),
  };
}

/** Mean (the entropy) and variance of the score if options come true with these probabilities. */
function expectedScore(probabilities: readonly number[]): {
  readonly mean: number;
  readonly variance: number;
} {
  const sum = probabilities.reduce((total, probability) => total + probability, 0);
  let entropy = 0;
  let square = 0;
  for (const weight of probabilities) {
    if (weight === 0) continue;
    const score = Math.log2(sum / weight);
    entropy += (weight / sum) * score;
    square += (weight / sum) * score ** 2;
  }
  return { mean: entropy, variance: Math.max(0, square - entropy ** 2) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
