import {
  requireCount,
  requireDistribution,
  requireIndex,
  requirePair,
  requireProbability,
  requireWeights,
  sumsToOne,
} from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { isVector, type Vector } from "./vector.ts";

const total = new DoubleDouble();
const share = new DoubleDouble();
const count = new DoubleDouble();

/**
 * Turns weights into probabilities by dividing each by their sum.
 *
 * $p_i = w_i / \sum_j w_j$
 *
 * Nothing else in this library does so silently: a sum that is not 1 is more often a mistake than a scale.
 *
 * @param weights finite numbers ≥ 0, not all 0
 * @returns probabilities in the same order, each within one unit in the last place
 * @throws RangeError if a weight is negative or not finite, all are 0, or there is none
 * @throws TypeError if weights is no array of numbers
 * @example normalize([1, 2, 1]) // [0.25, 0.5, 0.25]
 * @source A. N. Kolmogorov, Grundbegriffe der Wahrscheinlichkeitsrechnung (1933), §1: the axioms p ≥ 0 and
 *   P(E) = 1
 */
export function normalize(weights: Vector): number[] {
  requireWeights("normalize", "weights", weights);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, weight);
  if (largest === 0) throw new RangeError("normalize: weights must not all be 0");
  // A power of two near the largest weight scales exactly, and keeps huge sums from overflowing and tiny ones
  // from losing digits.
  const scale = 2 ** -Math.max(-1021, Math.min(1021, Math.floor(Math.log2(largest))));
  total.set(0, 0);
  for (const weight of weights) total.addNumber(weight * scale);
  return Array.from(weights, (weight) => {
    share.set(weight * scale, 0);
    share.divide(total);
    return share.high;
  });
}

/**
 * The distribution that favours none of n outcomes; of all on n outcomes it has the greatest entropy, log n.
 *
 * $p_i = 1/n$
 *
 * @param n number of outcomes, a whole number ≥ 1
 * @returns n equal probabilities
 * @throws RangeError if n is no whole number ≥ 1
 * @throws TypeError if n is no number
 * @example uniform(4) // [0.25, 0.25, 0.25, 0.25]
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 2.6.4
 */
export function uniform(n: number): number[] {
  requireCount("uniform", "n", n);
  return new Array<number>(n).fill(1 / n);
}

/**
 * The distribution of a certain outcome: 1 at k, 0 elsewhere.
 *
 * $e_k$ with $(e_k)_i = 1$ for $i = k$ and $0$ otherwise
 *
 * @param k index of the outcome, counted from 0
 * @param n number of outcomes, a whole number ≥ 1
 * @returns n probabilities
 * @throws RangeError if n is no whole number ≥ 1, or k none from 0 to n − 1
 * @throws TypeError if k or n is no number
 * @example oneHot(1, 3) // [0, 1, 0]
 * @source I. Goodfellow, Y. Bengio & A. Courville, Deep Learning (2016), §6.2.2.3
 */
export function oneHot(k: number, n: number): number[] {
  requireCount("oneHot", "n", n);
  requireIndex("oneHot", "k", k, n);
  const p = new Array<number>(n).fill(0);
  p[k] = 1;
  return p;
}

/**
 * Label smoothing: takes a share ε from a target and spreads it over all outcomes alike.
 *
 * $t'_i = (1 - \varepsilon) t_i + \varepsilon / n$
 *
 * @param target probabilities that sum to 1, often one-hot
 * @param epsilon share to spread, from 0 to 1
 * @returns n probabilities
 * @throws RangeError if target is no distribution, or epsilon is not from 0 to 1
 * @throws TypeError if target is no array of numbers
 * @example labelSmoothing([0, 1, 0, 0], 0.5) // [0.125, 0.625, 0.125, 0.125]
 * @source C. Szegedy et al., Rethinking the Inception Architecture for Computer Vision, CVPR (2016), §7
 */
export function labelSmoothing(target: Vector, epsilon: number): number[] {
  requireDistribution("labelSmoothing", "target", target);
  requireProbability("labelSmoothing", "epsilon", epsilon);
  return Array.from(target, (t) => smooth(t, epsilon, target.length));
}

/**
 * Mixture of two distributions: draw from q with probability `weight`, else from p.
 *
 * $m_i = (1 - w) p_i + w q_i$
 *
 * @param p probabilities that sum to 1
 * @param q probabilities that sum to 1; as many as p
 * @param weight share of q, from 0 (only p) to 1 (only q)
 * @returns as many probabilities
 * @throws RangeError if p or q is no distribution, their lengths differ, or weight is not from 0 to 1
 * @throws TypeError if p or q is no array of numbers
 * @example mix([1, 0], [0, 1], 0.25) // [0.75, 0.25]
 * @source G. McLachlan & D. Peel, Finite Mixture Models (2000), ch. 1
 */
export function mix(p: Vector, q: Vector, weight: number): number[] {
  requirePair("mix", p, q);
  requireProbability("mix", "weight", weight);
  return Array.from(p, (x, i) => blend(x, q[i] ?? Number.NaN, weight));
}

/**
 * (1 − ε) t + ε/n, rounded once: it is a mixture with the uniform distribution, but 1/n is in general no
 * double.
 */
function smooth(t: number, epsilon: number, n: number): number {
  total.setSum(1, -epsilon);
  total.multiplyNumber(t);
  count.set(n, 0);
  share.set(epsilon, 0);
  share.divide(count);
  total.add(share);
  return total.high;
}

/** (1 − w) a + w b, rounded once; 1 − w needs two words when w is tiny. */
function blend(a: number, b: number, w: number): number {
  total.setSum(1, -w);
  total.multiplyNumber(a);
  share.setProduct(w, b);
  total.add(share);
  return total.high;
}

/**
 * Whether a value is a distribution as this library understands it: a non-empty array of numbers ≥ 0 whose
 * sum is within 1e-6 of 1.
 *
 * $p_i \ge 0$ and $\left| \sum_i p_i - 1 \right| \le 10^{-6}$
 *
 * Where this is true, no function refuses the array as a distribution. Never throws.
 *
 * @param p anything
 * @returns true or false
 * @example isDistribution([0.5, 0.5]) // true
 * @example isDistribution([0.5, 0.6]) // false
 * @source Kolmogorov (1933), §1
 */
export function isDistribution(p: unknown): p is Vector {
  if (!isVector(p) || p.length === 0) return false;
  let mass = 0;
  for (let i = 0; i < p.length; i++) {
    const value: unknown = p[i];
    if (typeof value !== "number" || !(value >= 0)) return false;
    mass += value;
  }
  return sumsToOne(mass);
}
