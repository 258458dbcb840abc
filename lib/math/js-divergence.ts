import { type BaseOption, BITS, chosenBase, convertNats, inBase, LN2 } from "./base.ts";
import { requirePair } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog, setLogOf } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

const total = new DoubleDouble();
const term = new DoubleDouble();

/**
 * Jensen–Shannon divergence: how far, on average, two distributions are from their own mixture.
 *
 * $\mathrm{JSD}(p, q) = \tfrac12 D(p \| m) + \tfrac12 D(q \| m)$ with $m = \tfrac12 (p + q)$
 *
 * Always finite, since m is positive wherever p or q is. What the obvious formula gets wrong: close to p = q
 * its terms cancel, the result may come out negative, and its square root NaN. Here every term is computed in
 * a form that cannot be negative.
 *
 * Symmetric, never negative, 0 only for p = q.
 *
 * @param p probabilities that sum to 1
 * @param q probabilities that sum to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), from 0 to one bit; relative error below 1e-15 however close p and q
 *   are
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example jsDivergence([1, 0], [0, 1]) // 1
 * @example jsDivergence([0.5, 0.5], [1, 0]) // 0.31127812445913283
 * @source J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37 (1991)
 */
export function jsDivergence(p: Vector, q: Vector, options?: BaseOption): number {
  const base = chosenBase("jsDivergence", options, BITS);
  requirePair("jsDivergence", p, q);
  setDivergence(p, q);
  return inBase(total, base);
}

/**
 * Jensen–Shannon distance, the square root of the divergence: unlike the divergence, and unlike D(p‖q), a
 * metric.
 *
 * $\sqrt{\mathrm{JSD}(p, q)}$
 *
 * It is 0 only for p = q, symmetric, and obeys the triangle inequality.
 *
 * @param p probabilities that sum to 1
 * @param q probabilities that sum to 1; as many as p
 * @param options `base` of the logarithm under the root, 2 unless given; must be above 1, since a root of a
 *   negative is none
 * @returns square root of bits (or of the unit of `base`), from 0 to 1 for bits
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is not a finite
 *   number > 1
 * @throws TypeError if p or q is no array of numbers
 * @example jsDistance([1, 0], [0, 1]) // 1
 * @example jsDistance([0.5, 0.5], [0.5, 0.5]) // 0
 * @source D. M. Endres & J. E. Schindelin, A new metric for probability distributions, IEEE Trans. Inf.
 *   Theory 49 (2003)
 */
export function jsDistance(p: Vector, q: Vector, options?: BaseOption): number {
  const base = chosenBase("jsDistance", options, BITS);
  if (base < 1) throw new RangeError(`jsDistance: base must be a finite number > 1, got ${base}`);
  requirePair("jsDistance", p, q);
  setDivergence(p, q);
  convertNats(total, base);
  return Math.sqrt(total.high);
}

/** Leaves the divergence in nats in `total`. */
function setDivergence(p: Vector, q: Vector): void {
  total.set(0, 0);
  for (let i = 0; i < p.length; i++) {
    setTerm(p[i] ?? Number.NaN, q[i] ?? Number.NaN);
    total.add(term);
  }
}

const sum = new DoubleDouble();
const z = new DoubleDouble();
const log = new DoubleDouble();

/**
 * `term` becomes ½ [p ln(p/m) + q ln(q/m)] with m = (p + q)/2.
 *
 * With z = (p − q)/(p + q) it is ¼ (p + q) [(1 + z) ln(1 + z) + (1 − z) ln(1 − z)]: odd powers of z cancel,
 * and what is left is
 *
 * $\tfrac14 (p + q) \left( z^2 + \tfrac{z^4}{6} + \tfrac{z^6}{15} + \dots \right)$, $k$-th term
 * $\frac{z^{2k}}{k (2k - 1)}$
 *
 * all of it positive. Far from p = q the series is slow, and the three logarithms cancel little.
 */
function setTerm(p: number, q: number): void {
  if (p === q) {
    term.set(0, 0);
    return;
  }
  sum.setSum(p, q);
  z.setSum(p, -q);
  if (Math.abs(z.high) > 0.1 * sum.high) {
    // p ln p + q ln q − (p + q) ln((p + q)/2), halved.
    setLogOf(log, sum);
    log.multiply(sum);
    term.copy(log);
    term.negate();
    addTimesLog(p);
    addTimesLog(q);
    term.scale(0.5);
    log.copy(LN2);
    log.multiply(sum);
    log.scale(0.5);
    term.add(log);
    return;
  }
  // z/(p + q) comes first: for probabilities near 1e-200 the square of p − q is below the smallest double.
  term.copy(z);
  term.divide(sum);
  const ratio = term.high;
  term.multiply(z);
  term.addNumber(term.high * evenTail(ratio * ratio));
  term.scale(0.25);
}

function addTimesLog(x: number): void {
  if (x === 0) return;
  setLog(log, x);
  log.multiplyNumber(x);
  term.add(log);
}

/** z²/6 + z⁴/15 + … for |z| ≤ 0.1, given z². */
function evenTail(square: number): number {
  let tail = 0;
  for (let k = 9; k >= 2; k--) tail = square * (1 / (k * (2 * k - 1)) + tail);
  return tail;
}
