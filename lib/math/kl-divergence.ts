import { type BaseOption, BITS, chosenBase, inBase, infinityIn } from "./base.ts";
import { requirePair } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLogOf } from "./logarithm.ts";
import type { Vector } from "./vector.ts";

const total = new DoubleDouble();
const term = new DoubleDouble();
const pi = new DoubleDouble();
const qi = new DoubleDouble();

/**
 * Kullback–Leibler divergence, or relative entropy: what coding p with the ideal code for q costs beyond
 * H(p).
 *
 * $D(p \| q) = \sum_x p(x) \log \frac{p(x)}{q(x)}$
 *
 * What the obvious loop gets wrong: for q close to p its terms are both positive and negative and cancel
 * almost entirely. With a relative difference of 1e-8 the answer is near 1e-16, as small as the rounding of a
 * single term. The terms of
 *
 * $\sum_x \left( p(x) \ln \frac{p(x)}{q(x)} - p(x) + q(x) \right)$
 *
 * have the same sum when p and q both sum to 1, and by $\ln t \le t - 1$ not one of them is negative: nothing
 * is left to cancel between them. That is Gibbs' inequality, term by term. This sum is what is computed, for
 * the very numbers given; where rounding keeps p and q from summing to exactly 1, it is the one of the two
 * forms that stays meaningful.
 *
 * Never negative, 0 only for p = q, not symmetric; Infinity if q(x) = 0 < p(x) for some x.
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param q probabilities that the model gives them, summing to 1; as many as p
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), from 0 up to Infinity; relative error below 1e-15 however close p
 *   and q are
 * @throws RangeError if p or q is no distribution, or their lengths differ; or the base is bad
 * @throws TypeError if p or q is no array of numbers
 * @example klDivergence([0.5, 0.5], [0.25, 0.75]) // 0.20751874963942188
 * @example klDivergence([1, 0], [0.5, 0.5]) // 1
 * @source S. Kullback & R. A. Leibler, On Information and Sufficiency, Ann. Math. Statist. 22 (1951);
 *   Cover & Thomas, 2nd ed., §2.3 and theorem 2.6.3
 */
export function klDivergence(p: Vector, q: Vector, options?: BaseOption): number {
  const base = chosenBase("klDivergence", options, BITS);
  requirePair("klDivergence", p, q);
  total.set(0, 0);
  for (let i = 0; i < p.length; i++) {
    pi.set(p[i] ?? Number.NaN, 0);
    qi.set(q[i] ?? Number.NaN, 0);
    if (qi.high === 0 && pi.high > 0) return infinityIn(base);
    setDivergenceTerm(term, pi, qi);
    total.add(term);
  }
  return inBase(total, base);
}

const sum = new DoubleDouble();
const z = new DoubleDouble();
const logQ = new DoubleDouble();

/**
 * `out` becomes p ln(p/q) − p + q in nats, for p ≥ 0 and q > 0 (or both 0).
 *
 * Far from p = q the three parts are summed in double-double. Close to it they would still cancel; there,
 * with z = (p − q)/(p + q), the identity ln(p/q) = 2 artanh z turns the term into
 *
 * $(p - q) z + 2 p z^3 \left( \tfrac13 + \tfrac{z^2}{5} + \tfrac{z^4}{7} + \dots \right)$
 *
 * whose first part is the familiar (p − q)²/(p + q), and the rest small against it.
 */
export function setDivergenceTerm(out: DoubleDouble, p: DoubleDouble, q: DoubleDouble): void {
  if (p.high === 0) {
    out.copy(q);
    return;
  }
  z.copy(p);
  z.subtract(q);
  sum.copy(p);
  sum.add(q);
  if (Math.abs(z.high) > 0.1 * sum.high) {
    setLogOf(out, p);
    setLogOf(logQ, q);
    out.subtract(logQ);
    out.multiply(p);
    out.subtract(z);
    return;
  }
  out.copy(z);
  z.divide(sum);
  out.multiply(z);
  const x = z.high;
  out.addNumber(2 * p.high * x * x * x * artanhTail(x * x));
}

/** (artanh z − z)/z³ = 1/3 + z²/5 + z⁴/7 + … for |z| ≤ 0.1, given z². */
function artanhTail(square: number): number {
  let tail = 0;
  // The 9th term is below 1e-16 of the first at |z| = 0.1.
  for (let n = 19; n >= 3; n -= 2) tail = tail * square + 1 / n;
  return tail;
}
