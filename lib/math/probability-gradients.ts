import { type BaseOption, BITS, chosenBase, inBase, infinityIn } from "./base.ts";
import { requireDistribution, requirePair } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog, setLogRatio } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

/**
 * Derivatives of entropy, cross-entropy and divergence, each probability taken as a free variable. On the
 * simplex only differences between components matter: the same number added to all of them leads nowhere.
 */

const value = new DoubleDouble();
const a = new DoubleDouble();
const b = new DoubleDouble();

/**
 * Gradient of entropy in the probabilities.
 *
 * $\frac{\partial H}{\partial p_i} = -\log p_i - \log e$
 *
 * @param p probabilities that sum to 1
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`) a unit of probability, one an outcome; Infinity where p is 0
 * @throws RangeError if p is no distribution, or the base is bad
 * @throws TypeError if p is no array of numbers
 * @example gradientEntropy([0.5, 0.5], { base: Math.E }) // [-0.3068528194400547, -0.3068528194400547]
 * @source Cover & Thomas, 2nd ed., §12.1
 */
export function gradientEntropy(p: Vector, options?: BaseOption): number[] {
  const base = chosenBase("gradientEntropy", options, BITS);
  requireDistribution("gradientEntropy", "p", p);
  return Array.from(p, (x) => {
    if (x === 0) return infinityIn(base);
    setLog(value, x);
    value.addNumber(1);
    value.negate();
    return inBase(value, base);
  });
}

/**
 * Gradient of cross-entropy in the true probabilities.
 *
 * $\frac{\partial H(p, q)}{\partial p_i} = -\log q_i$
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`) a unit of probability; Infinity where q is 0
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example gradientCrossEntropyInP([1, 0], [0.5, 0.5]) // [1, 1]
 * @source H(p, q) is linear in p: Cover & Thomas, 2nd ed., §5.4
 */
export function gradientCrossEntropyInP(p: Vector, q: Vector, options?: BaseOption): number[] {
  const base = chosenBase("gradientCrossEntropyInP", options, BITS);
  requirePair("gradientCrossEntropyInP", p, q);
  return Array.from(q, (y) => {
    if (y === 0) return infinityIn(base);
    setLog(value, y);
    value.negate();
    return inBase(value, base);
  });
}

/**
 * Gradient of cross-entropy in the model's probabilities.
 *
 * $\frac{\partial H(p, q)}{\partial q_i} = -\frac{p_i}{q_i} \log e$
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`) a unit of probability; 0 where p is 0, −Infinity where only q is
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example gradientCrossEntropyInQ([0.5, 0.5], [0.25, 0.75], { base: Math.E }) // [-2, -0.6666666666666666]
 * @source Goodfellow, Bengio & Courville (2016), §5.5
 */
export function gradientCrossEntropyInQ(p: Vector, q: Vector, options?: BaseOption): number[] {
  const base = chosenBase("gradientCrossEntropyInQ", options, BITS);
  requirePair("gradientCrossEntropyInQ", p, q);
  return negativeRatios(p, q, base);
}

/**
 * Gradient of the Kullback–Leibler divergence in the true probabilities.
 *
 * $\frac{\partial D}{\partial p_i} = \log \frac{p_i}{q_i} + \log e$
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`) a unit of probability; −Infinity where p is 0, Infinity where only q
 *   is
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example gradientKlDivergenceInP([0.5, 0.5], [0.5, 0.5], { base: Math.E }) // [1, 1]
 * @source Cover & Thomas, 2nd ed., §2.3 and §12.1
 */
export function gradientKlDivergenceInP(p: Vector, q: Vector, options?: BaseOption): number[] {
  const base = chosenBase("gradientKlDivergenceInP", options, BITS);
  requirePair("gradientKlDivergenceInP", p, q);
  return Array.from(p, (x, i) => {
    const y = q[i] ?? Number.NaN;
    if (x === 0) return -infinityIn(base);
    if (y === 0) return infinityIn(base);
    a.set(x, 0);
    b.set(y, 0);
    setLogRatio(value, a, b);
    value.addNumber(1);
    return inBase(value, base);
  });
}

/**
 * Gradient of the Kullback–Leibler divergence in the model's probabilities; the same as that of
 * cross-entropy, since H(p) does not depend on q.
 *
 * $\frac{\partial D}{\partial q_i} = -\frac{p_i}{q_i} \log e$
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`) a unit of probability; 0 where p is 0, −Infinity where only q is
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example gradientKlDivergenceInQ([0.5, 0.5], [0.25, 0.75], { base: Math.E }) // [-2, -0.6666666666666666]
 * @source Goodfellow, Bengio & Courville (2016), §5.5
 */
export function gradientKlDivergenceInQ(p: Vector, q: Vector, options?: BaseOption): number[] {
  const base = chosenBase("gradientKlDivergenceInQ", options, BITS);
  requirePair("gradientKlDivergenceInQ", p, q);
  return negativeRatios(p, q, base);
}

/** −pᵢ/qᵢ in units of `base`. */
function negativeRatios(p: Vector, q: Vector, base: number): number[] {
  return Array.from(p, (x, i) => {
    const y = q[i] ?? Number.NaN;
    if (x === 0) return 0;
    const ratio = x / y;
    if (ratio > 1e290) return base > 1 ? -ratio / Math.log(base) : ratio / -Math.log(base);
    value.set(-x, 0);
    a.set(y, 0);
    value.divide(a);
    return inBase(value, base);
  });
}
