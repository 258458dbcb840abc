/** Distributions as whole thousandths: what a reader sees and drags always sums to exactly 1. */

export const WHOLE = 1000;

/**
 * The thousandths nearest to these weights in proportion, by largest remainder.
 *
 * They sum to 1000; a larger weight never gets less than a smaller one.
 *
 * @throws RangeError if there are no weights, one is negative or not finite, or all are 0
 * @example snap([1, 1, 1]) // [334, 333, 333]
 */
export function snap(weights: readonly number[]): number[] {
  checkWeights("snap", weights);
  return share(weights, WHOLE);
}

/** @throws RangeError in the name of the caller if no distribution can be made of these weights */
export function checkWeights(caller: string, weights: readonly number[]): void {
  if (weights.length === 0) throw new RangeError(`${caller}: need at least one weight`);
  for (const [i, weight] of weights.entries()) {
    if (!Number.isFinite(weight) || weight < 0)
      throw new RangeError(`${caller}: weights[${i}] must be a number ≥ 0, got ${weight}`);
  }
  if (weights.every((weight) => weight === 0))
    throw new RangeError(`${caller}: at least one weight must be above 0`);
}

/**
 * One outcome set to `to` thousandths (rounded, kept within 0 and 1000); the others share the rest as they did before,
 * or equally if they had nothing.
 *
 * @throws RangeError if there is no outcome of that index
 * @example moved([500, 300, 200], 0, 600) // [600, 240, 160]
 */
export function moved(thousandths: readonly number[], index: number, to: number): number[] {
  if (thousandths[index] === undefined)
    throw new RangeError(`moved: index must be one of 0 … ${thousandths.length - 1}, got ${index}`);
  if (thousandths.length === 1) return [WHOLE];
  const target = Math.min(WHOLE, Math.max(0, Math.round(to)));
  const others = thousandths.filter((_, i) => i !== index);
  const shares = share(others, WHOLE - target);
  return shares.toSpliced(index, 0, target);
}

/** With one more outcome at the end, that takes an equal part from the others in proportion. */
export function withOutcome(thousandths: readonly number[]): number[] {
  return moved([...thousandths, 0], thousandths.length, WHOLE / (thousandths.length + 1));
}

/**
 * Without one outcome; the others take over its part in proportion.
 *
 * @throws RangeError if it is the only one, or there is none of that index
 */
export function withoutOutcome(thousandths: readonly number[], index: number): number[] {
  if (thousandths.length < 2) throw new RangeError("withoutOutcome: the last outcome must stay");
  return moved(thousandths, index, 0).toSpliced(index, 1);
}

/** `total` units dealt out in proportion to the weights: whole parts first, then one each by largest remainder. */
function share(weights: readonly number[], total: number): number[] {
  const fair = fairShares(weights, total);
  const shares = fair.map(Math.floor);
  const missing = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = fair.map((exact, i) => ({
    i,
    weight: weights[i] ?? 0,
    rest: exact - Math.floor(exact),
  }));
  // Weights that differ may have the same remainder once rounded; the larger still comes first.
  byRemainder.sort((a, b) => b.rest - a.rest || b.weight - a.weight || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

function fairShares(weights: readonly number[], total: number): number[] {
  const largest = Math.max(...weights);
  if (largest === 0) return weights.map(() => total / weights.length);
  // Scaled by the largest: the sum of huge weights would be infinite.
  const scaled = weights.map((weight) => weight / largest);
  const sum = scaled.reduce((a, b) => a + b, 0);
  return scaled.map((weight) => (weight * total) / sum);
}
