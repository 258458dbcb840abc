import { requireCount, requireIndex, requireVector } from "./checks.ts";
import type { Vector } from "./vector.ts";

/** How many outcomes there are, seen or not. */
export interface OutcomesOption {
  /** a whole number above every sample; one more than the largest sample unless given */
  readonly outcomes?: number;
}

/**
 * Empirical distribution: how often each outcome came, as a share of the samples.
 *
 * $\hat p_k = \frac{1}{N} \sum_{i=1}^{N} [x_i = k]$
 *
 * It is the distribution that makes the samples most likely: minimising cross-entropy to it is maximising
 * likelihood.
 *
 * @param samples indices of outcomes, whole numbers ≥ 0
 * @param options `outcomes`: how many there are, so that unseen ones at the end get their 0
 * @returns one probability an outcome
 * @throws RangeError if a sample is no whole number from 0 to outcomes − 1, or there is none
 * @throws TypeError if samples is no array of numbers
 * @example empirical([0, 1, 1, 3]) // [0.25, 0.5, 0, 0.25]
 * @source A. W. van der Vaart, Asymptotic Statistics (1998), §19.1
 */
export function empirical(samples: Vector, options?: OutcomesOption): number[] {
  requireVector("empirical", "samples", samples);
  let outcomes = options?.outcomes ?? 1;
  requireCount("empirical", "outcomes", outcomes);
  for (const [i, sample] of samples.entries()) {
    const limit = options?.outcomes ?? Number.MAX_SAFE_INTEGER;
    requireIndex("empirical", `samples[${i}]`, sample, limit);
    outcomes = Math.max(outcomes, sample + 1);
  }
  const counts = new Array<number>(outcomes).fill(0);
  for (const sample of samples) counts[sample] = (counts[sample] ?? 0) + 1;
  return counts.map((count) => count / samples.length);
}
