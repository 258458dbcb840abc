import { type BaseOption, BITS, chosenBase, inBase, infinityIn } from "./base.ts";
import { requireFinite, requirePositive, requireProbability } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setDivergenceTerm } from "./kl-divergence.ts";
import { setLog } from "./logarithm.ts";

/** A normal distribution. */
export interface Gaussian {
  readonly mean: number;
  /** > 0, in the unit of the mean */
  readonly standardDeviation: number;
}

const total = new DoubleDouble();
const term = new DoubleDouble();
const p = new DoubleDouble();
const q = new DoubleDouble();

/**
 * Kullback–Leibler divergence between two normal distributions.
 *
 * $D(a \| b) = \ln \frac{\sigma_b}{\sigma_a} + \frac{\sigma_a^2 + (\mu_a - \mu_b)^2}{2 \sigma_b^2} - \frac12$
 *
 * With ρ = (σa/σb)² the part without means is ½ (ρ − 1 − ln ρ), which is one term of the sum that
 * `klDivergence` adds up, and is computed like it: equal widths give exactly 0, nearly equal ones lose no
 * digits.
 *
 * @param a the distribution that is true: mean and standardDeviation > 0
 * @param b the distribution that is assumed
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), ≥ 0
 * @throws RangeError if a mean is not finite, or a standardDeviation not a finite number > 0; or the base is
 *   bad
 * @throws TypeError if a mean or standardDeviation is no number
 * @example klGaussian({ mean: 0, standardDeviation: 1 }, { mean: 1, standardDeviation: 1 }, { base: Math.E }) // 0.5
 * @source S. Kullback, Information Theory and Statistics (1959), ch. 9
 */
export function klGaussian(a: Gaussian, b: Gaussian, options?: BaseOption): number {
  const base = chosenBase("klGaussian", options, BITS);
  requireFinite("klGaussian", "a.mean", a?.mean);
  requirePositive("klGaussian", "a.standardDeviation", a?.standardDeviation);
  requireFinite("klGaussian", "b.mean", b?.mean);
  requirePositive("klGaussian", "b.standardDeviation", b?.standardDeviation);
  p.set(1, 0);
  setSquaredRatio(q, a.standardDeviation, 0, b.standardDeviation);
  if (q.high === Infinity) return infinityIn(base);
  if (q.high < SMALL_RATIO) setNarrowTerm(a.standardDeviation, b.standardDeviation);
  else setDivergenceTerm(total, p, q);
  p.setSum(a.mean, -b.mean);
  setSquaredRatio(q, p.high, p.low, b.standardDeviation);
  if (!Number.isFinite(p.high) || q.high === Infinity) return infinityIn(base);
  total.add(q);
  total.scale(0.5);
  return inBase(total, base);
}

/** Below this, ρ may be subnormal or 0 and its logarithm is taken from the deviations themselves. */
const SMALL_RATIO = 1e-270;

/** `total` becomes −ln ρ − 1: next to that, ρ itself is nothing. */
function setNarrowTerm(narrow: number, wide: number): void {
  setLog(total, wide);
  setLog(term, narrow);
  total.subtract(term);
  total.scale(2);
  total.addNumber(-1);
}

/** `out` becomes (x/y)² for x of two words. */
function setSquaredRatio(out: DoubleDouble, high: number, low: number, y: number): void {
  const ratio = high / y;
  if (Math.abs(ratio) > 1e150 || Math.abs(ratio) < 1e-150 || Math.abs(high) > 1e290) {
    out.set(ratio * ratio, 0);
    return;
  }
  term.set(y, 0);
  out.set(high, low);
  out.divide(term);
  term.copy(out);
  out.multiply(term);
}

/**
 * Kullback–Leibler divergence between two coins.
 *
 * $D(a \| b) = a \log \frac{a}{b} + (1 - a) \log \frac{1 - a}{1 - b}$
 *
 * 1 − a and 1 − b are kept in two doubles, so that tiny probabilities count in full.
 *
 * @param a probability of heads that is true, from 0 to 1
 * @param b probability of heads that is assumed, from 0 to 1
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), ≥ 0; Infinity if b rules out what a allows
 * @throws RangeError if a or b is not from 0 to 1, or the base is bad
 * @throws TypeError if a or b is no number
 * @example klBernoulli(0.5, 0.25) // 0.20751874963942188
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., example 2.3.1
 */
export function klBernoulli(a: number, b: number, options?: BaseOption): number {
  const base = chosenBase("klBernoulli", options, BITS);
  requireProbability("klBernoulli", "a", a);
  requireProbability("klBernoulli", "b", b);
  if ((b === 0 && a > 0) || (b === 1 && a < 1)) return infinityIn(base);
  p.set(a, 0);
  q.set(b, 0);
  setDivergenceTerm(total, p, q);
  p.setSum(1, -a);
  q.setSum(1, -b);
  setDivergenceTerm(term, p, q);
  total.add(term);
  return inBase(total, base);
}

/** ½ ln(2πe) to 32 digits. */
const HALF_LOG_2_PI_E = new DoubleDouble(1.4189385332046727, 7.223936088184323e-17);

/**
 * Differential entropy of a normal distribution; among all densities with this standard deviation, none has
 * more.
 *
 * $h = \tfrac12 \log(2 \pi e \sigma^2)$
 *
 * Unlike the entropy of a discrete variable it may be negative, and depends on the unit in which σ is
 * measured.
 *
 * @param standardDeviation a finite number > 0
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), any sign
 * @throws RangeError if standardDeviation is not a finite number > 0, or the base is bad
 * @throws TypeError if standardDeviation is no number
 * @example gaussianEntropy(1) // 2.047095585180641
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., example 8.1.2 and theorem 8.6.5
 */
export function gaussianEntropy(standardDeviation: number, options?: BaseOption): number {
  const base = chosenBase("gaussianEntropy", options, BITS);
  requirePositive("gaussianEntropy", "standardDeviation", standardDeviation);
  setLog(total, standardDeviation);
  total.add(HALF_LOG_2_PI_E);
  return inBase(total, base);
}
