import { type BaseOption, BITS, chosenBase, inBase } from "./base.ts";
import { refuse, requireDistribution } from "./checks.ts";
import { setCrossEntropy } from "./cross-entropy-sum.ts";
import { DoubleDouble } from "./double-double.ts";
import { setExp, setExpm1 } from "./exponential.ts";
import { setLog, setLog1p } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

const total = new DoubleDouble();

/**
 * Rényi entropy of order α: the family that has the number of outcomes at one end and the likeliest outcome
 * at the other.
 *
 * $H_\alpha(p) = \frac{1}{1 - \alpha} \log \sum_x p(x)^\alpha$
 *
 * The limits are taken where the formula has none: α = 0 counts the possible outcomes (Hartley), α = 1 is
 * Shannon's entropy, α = ∞ is the information content of the likeliest outcome (min-entropy). Falls as α
 * grows. Never negative.
 *
 * Near α = 1 the factor 1/(1 − α) would blow up what rounding keeps Σp from 1. There, for |α − 1| < 2^−7, the
 * sum is divided by Σp, as in Rényi's own definition for incomplete distributions.
 *
 * @param p probabilities that sum to 1
 * @param alpha order, from 0 to Infinity
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), from 0 to log n
 * @throws RangeError if p is no distribution, alpha is negative or NaN, or the base is bad
 * @throws TypeError if p is no array of numbers
 * @example renyiEntropy([0.5, 0.25, 0.25], 2) // 1.415037499278844
 * @example renyiEntropy([0.5, 0.25, 0.25], Infinity) // 1
 * @source A. Rényi, On measures of entropy and information, Proc. 4th Berkeley Symp. (1961)
 */
export function renyiEntropy(p: Vector, alpha: number, options?: BaseOption): number {
  const base = chosenBase("renyiEntropy", options, BITS);
  requireDistribution("renyiEntropy", "p", p);
  requireOrder("renyiEntropy", "alpha", alpha);
  if (alpha === 1) setCrossEntropy(total, p, p);
  else if (alpha === 0) setLog(total, supportSize(p));
  else if (alpha >= AS_GOOD_AS_INFINITE) {
    setLog(total, Math.min(1, largest(p)));
    total.negate();
  } else {
    setLogPowerSum(p, alpha);
    divideByOrderGap(alpha);
  }
  if (total.high <= 0) return 0;
  return inBase(total, base);
}

/**
 * Tsallis entropy of order q, in natural units: the entropy that is not additive.
 *
 * $S_q(p) = \frac{1 - \sum_x p(x)^q}{q - 1}$
 *
 * For q = 1 the limit, Shannon's entropy in nats; for q = 2 the chance that two draws differ (Gini–Simpson);
 * for q = 0 the number of possible outcomes less one. Of two independent parts it is
 * $S_q(A) + S_q(B) + (1 - q) S_q(A) S_q(B)$. Never negative.
 *
 * For |q − 1| < 2^−7, 1 is replaced by Σp, which differs from it by rounding only, but which the division
 * would blow up.
 *
 * @param p probabilities that sum to 1
 * @param q order, from 0 to Infinity
 * @returns natural units (nats for q = 1)
 * @throws RangeError if p is no distribution, or q is negative or NaN
 * @throws TypeError if p is no array of numbers
 * @example tsallisEntropy([0.5, 0.5], 2) // 0.5
 * @example tsallisEntropy([0.5, 0.5], 1) // 0.6931471805599453
 * @source C. Tsallis, Possible generalization of Boltzmann–Gibbs statistics, J. Stat. Phys. 52 (1988)
 */
export function tsallisEntropy(p: Vector, q: number): number {
  requireDistribution("tsallisEntropy", "p", p);
  requireOrder("tsallisEntropy", "q", q);
  if (q === Infinity) return 0;
  if (q === 0) return supportSize(p) - 1;
  if (q === 1) setCrossEntropy(total, p, p);
  else {
    setPowerSumLess1(p, q);
    divideByOrderGap(q);
  }
  return Math.max(0, total.high);
}

function requireOrder(caller: string, argument: string, order: number): void {
  if (typeof order !== "number" || !(order >= 0)) refuse(caller, argument, "a number ≥ 0", order);
}

/** 1 − α is formed in two words: for α = 1e-20 it is no double. */
function divideByOrderGap(alpha: number): void {
  gap.setSum(1, -alpha);
  total.divide(gap);
}

const gap = new DoubleDouble();
const logLargest = new DoubleDouble();
const exponent = new DoubleDouble();
const power = new DoubleDouble();

/** Below this distance from 1, an order is near enough for the rounding of Σp to show. */
const NEAR_ONE = 2 ** -7;

/** From here on the order changes no digit of the result. */
const AS_GOOD_AS_INFINITE = 2 ** 60;

/**
 * `total` becomes ln Σ p^α. Relative to the largest p it is α ln p_max + ln(1 + Σ (p/p_max)^α) over all others,
 * which does not underflow however large α is.
 */
function setLogPowerSum(p: Vector, alpha: number): void {
  if (Math.abs(alpha - 1) < NEAR_ONE) {
    setPowerSumLess1(p, alpha);
    setLog1p(total, total);
    return;
  }
  const likeliest = p.indexOf(largest(p));
  setLog(logLargest, largest(p));
  total.set(0, 0);
  for (let i = 0; i < p.length; i++) {
    const x = p[i] ?? Number.NaN;
    if (x === 0 || i === likeliest) continue;
    setLog(exponent, x);
    exponent.subtract(logLargest);
    exponent.multiplyNumber(alpha);
    setExp(power, exponent);
    total.add(power);
  }
  setLog1p(total, total);
  logLargest.multiplyNumber(alpha);
  total.add(logLargest);
}

/**
 * `total` becomes Σ p^α − 1, or Σ p^α − Σ p close to α = 1.
 *
 * A distribution that is almost certain has one p near 1, and the 1 would cancel it. So the 1 goes into that
 * term: p^α − 1 = expm1(α ln p). Close to α = 1 every term takes its part: p^α − p = p expm1((α − 1) ln p),
 * all of one sign.
 */
function setPowerSumLess1(p: Vector, alpha: number): void {
  const isNear = Math.abs(alpha - 1) < NEAR_ONE;
  let isOneTaken = isNear;
  total.set(0, 0);
  for (let i = 0; i < p.length; i++) {
    const x = p[i] ?? Number.NaN;
    if (x === 0) continue;
    setLog(exponent, x);
    if (isNear) {
      exponent.multiplyNumber(alpha - 1);
      setExpm1(power, exponent);
      power.multiplyNumber(x);
    } else {
      exponent.multiplyNumber(alpha);
      const takesOne = !isOneTaken && x > 0.5;
      if (takesOne) isOneTaken = true;
      if (takesOne) setExpm1(power, exponent);
      else setExp(power, exponent);
    }
    total.add(power);
  }
  if (!isOneTaken) total.addNumber(-1);
}

function largest(p: Vector): number {
  let best = 0;
  for (const x of p) best = Math.max(best, x);
  return best;
}

function supportSize(p: Vector): number {
  let size = 0;
  for (const x of p) if (x > 0) size++;
  return size;
}
