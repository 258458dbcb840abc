import { refuse, requireNumber, requireProbability } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setExp, setExpm1 } from "./exponential.ts";
import { setLog1p, setLogOf, setLogRatio } from "./logarithm.ts";

const value = new DoubleDouble();
const other = new DoubleDouble();

/** `out` becomes σ(x) = 1/(1 + e^−x), for x of one word and not NaN. */
export function setSigmoid(out: DoubleDouble, x: number): void {
  out.set(-Math.abs(x), 0);
  setExp(out, out);
  other.copy(out);
  other.addNumber(1);
  if (x >= 0) out.set(1, 0);
  out.divide(other);
}

/** `out` becomes ln(1 + e^−|x|), the part of softplus that is not linear. */
export function setSoftplusTail(out: DoubleDouble, x: number): void {
  out.set(-Math.abs(x), 0);
  setExp(out, out);
  setLog1p(out, out);
}

/**
 * Logistic function: the probability that belongs to a logit.
 *
 * $\sigma(x) = \frac{1}{1 + e^{-x}}$
 *
 * Computed from e^−|x|, which can't overflow. σ(−x) = 1 − σ(x), and small values of either keep all their
 * digits.
 *
 * @param x log-odds, any number, ±Infinity included
 * @returns a probability from 0 to 1
 * @throws RangeError if x is NaN
 * @throws TypeError if x is no number
 * @example sigmoid(0) // 0.5
 * @example sigmoid(-Math.log(3)) // 0.25
 * @source P.-F. Verhulst, Recherches mathématiques sur la loi d'accroissement de la population (1845)
 */
export function sigmoid(x: number): number {
  requireNumber("sigmoid", "x", x);
  setSigmoid(value, x);
  return value.high;
}

/**
 * Logarithm of the logistic function.
 *
 * $\ln \sigma(x) = -\ln(1 + e^{-x})$
 *
 * @param x log-odds, any number, ±Infinity included
 * @returns nats, ≤ 0
 * @throws RangeError if x is NaN
 * @throws TypeError if x is no number
 * @example logSigmoid(0) // -0.6931471805599453
 * @example logSigmoid(-1000) // -1000
 * @source M. Mächler, Accurately Computing log(1 − exp(−|a|)) Assessed by the Rmpfr package (2012)
 */
export function logSigmoid(x: number): number {
  requireNumber("logSigmoid", "x", x);
  return 0 - softplusOf(-x);
}

/**
 * Softplus: a smooth max(0, x), and what a logit of the wrong sign costs.
 *
 * $\operatorname{softplus}(x) = \ln(1 + e^x)$
 *
 * Split as max(0, x) + ln(1 + e^−|x|): e^x would overflow above 710, and 1 + e^x lose e^x below −37.
 *
 * @param x any number, ±Infinity included
 * @returns nats, ≥ 0
 * @throws RangeError if x is NaN
 * @throws TypeError if x is no number
 * @example softplus(0) // 0.6931471805599453
 * @example softplus(1000) // 1000
 * @source C. Dugas et al., Incorporating second-order functional knowledge for better option pricing, NIPS
 *   (2000)
 */
export function softplus(x: number): number {
  requireNumber("softplus", "x", x);
  return softplusOf(x);
}

function softplusOf(x: number): number {
  if (x === Infinity) return Infinity;
  setSoftplusTail(value, x);
  if (x > 0) value.addNumber(x);
  return value.high;
}

/**
 * Log-odds of a probability, the inverse of the logistic function.
 *
 * $\operatorname{logit}(p) = \ln \frac{p}{1 - p}$
 *
 * Near p = ½ the ratio is near 1 and its logarithm is taken as log1p of what it differs by.
 *
 * @param p probability from 0 to 1
 * @returns nats; −Infinity for 0, Infinity for 1
 * @throws RangeError if p is not from 0 to 1
 * @throws TypeError if p is no number
 * @example logit(0.5) // 0
 * @example logit(0.75) // 1.0986122886681098
 * @source J. Berkson, Application of the logistic function to bio-assay, J. Am. Stat. Assoc. 39 (1944)
 */
export function logit(p: number): number {
  requireProbability("logit", "p", p);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  value.set(p, 0);
  other.setSum(1, -p);
  setLogRatio(value, value, other);
  return value.high + 0;
}

/**
 * Logarithm of 1 − e^x for x ≤ 0: the logarithm of the complement of a probability given by its logarithm.
 *
 * $\operatorname{log1mexp}(x) = \ln(1 - e^x)$
 *
 * Above −ln 2, e^x is close to 1 and the difference is formed by expm1; below, it is small and goes into
 * log1p.
 *
 * @param x logarithm of a probability, ≤ 0
 * @returns nats, ≤ 0; −Infinity for x = 0
 * @throws RangeError if x is positive or NaN
 * @throws TypeError if x is no number
 * @example log1mexp(-Math.LN2) // -0.6931471805599453
 * @example log1mexp(-1e-20) // -46.051701859880914
 * @source M. Mächler, Accurately Computing log(1 − exp(−|a|)) Assessed by the Rmpfr package (2012)
 */
export function log1mexp(x: number): number {
  if (typeof x !== "number" || !(x <= 0)) refuse("log1mexp", "x", "a number ≤ 0", x);
  if (x === 0) return -Infinity;
  value.set(x, 0);
  if (x > -Math.LN2) {
    setExpm1(value, value);
    value.negate();
    setLogOf(value, value);
    return value.high;
  }
  setExp(value, value);
  value.negate();
  setLog1p(value, value);
  return value.high + 0;
}
