import { type BaseOption, BITS, chosenBase, inBase, infinityIn } from "./base.ts";
import { requireLogits, requireSameLength } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setExp, setExpm1 } from "./exponential.ts";
import { setLog1p } from "./logarithm.ts";
import { ShiftedLogits } from "./shifted-logits.ts";
import type { Vector } from "./vector.ts";

const shifted = new ShiftedLogits();
const total = new DoubleDouble();
const term = new DoubleDouble();
const probability = new DoubleDouble();
const mean = new DoubleDouble();
const pivot = new DoubleDouble();
const change = new DoubleDouble();
const model = new ShiftedLogits();

/**
 * Kullback–Leibler divergence between the distributions that softmax makes of two vectors of logits.
 *
 * $D = \sum_i p_i \ln \frac{p_i}{q_i}$ with $p = \operatorname{softmax}(a)$, $q = \operatorname{softmax}(b)$
 *
 * Only c = b − a less its mean under p matters, and in terms of it
 * $D = \ln\left(1 + \sum_i p_i (e^{c_i} - 1 - c_i)\right)$, where no term is negative: nearly equal logits
 * lose no digits.
 *
 * @param a logits of the true distribution: finite, or −Infinity for an outcome that is masked out
 * @param b logits of the model, as many
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`), ≥ 0; Infinity if b masks an outcome that a allows
 * @throws RangeError if a logit is NaN or +Infinity, all of a vector are −Infinity, or lengths differ; or the
 *   base is bad
 * @throws TypeError if a or b is no array of numbers
 * @example klDivergenceFromLogits([0, 0], [0, Math.log(3)]) // 0.20751874963942188
 * @source Cover & Thomas, 2nd ed., §2.3; the form in c is the cumulant generating function of b − a under p
 */
export function klDivergenceFromLogits(a: Vector, b: Vector, options?: BaseOption): number {
  const base = chosenBase("klDivergenceFromLogits", options, BITS);
  requireLogits("klDivergenceFromLogits", "a", a);
  requireLogits("klDivergenceFromLogits", "b", b);
  requireSameLength("klDivergenceFromLogits", "a", a, "b", b);
  for (let i = 0; i < a.length; i++) if (b[i] === -Infinity && a[i] !== -Infinity) return infinityIn(base);
  shifted.read(a, 1);
  setMeanChange(a, b);
  if (largestGrowth(b) > LARGE_GROWTH) setPlainDivergence(a, b);
  else setCumulant(a, b);
  return total.high <= 0 ? 0 : inBase(total, base);
}

/**
 * Above this, exponentials might overflow; the divergence is then so large that nothing cancels in the plain
 * sum.
 */
const LARGE_GROWTH = 600;

/**
 * `change` becomes bᵢ − aᵢ, less the same for the likeliest outcome: a shift of all logits drops out before
 * it can cost digits.
 */
function setChange(a: Vector, b: Vector, i: number): void {
  change.setSum(b[i] ?? Number.NaN, -(a[i] ?? Number.NaN));
  change.subtract(pivot);
}

/** `mean` becomes Σ pᵢ (bᵢ − aᵢ), relative to the likeliest outcome. */
function setMeanChange(a: Vector, b: Vector): void {
  pivot.setSum(b[shifted.largest] ?? Number.NaN, -(a[shifted.largest] ?? Number.NaN));
  mean.set(0, 0);
  for (let i = 0; i < a.length; i++) {
    shifted.setProbability(probability, i);
    if (probability.high === 0) continue;
    setChange(a, b, i);
    change.multiply(probability);
    mean.add(change);
  }
}

/** `out` becomes ln(pᵢ e^cᵢ) = bᵢ − b_pivot − ln Σ e^(a − a_max) − mean, which exists even where pᵢ is 0. */
function setLogGrowth(out: DoubleDouble, b: Vector, i: number): void {
  out.setSum(b[i] ?? Number.NaN, -(b[shifted.largest] ?? Number.NaN));
  out.subtract(shifted.logPartition);
  out.subtract(mean);
}

function largestGrowth(b: Vector): number {
  let largest = -Infinity;
  for (let i = 0; i < b.length; i++) {
    if (b[i] === -Infinity) continue;
    setLogGrowth(term, b, i);
    // NaN comes from differences beyond the largest double, and counts as large.
    if (!(term.high <= largest)) largest = Number.isNaN(term.high) ? Infinity : term.high;
  }
  return largest;
}

/** `total` becomes ln(1 + Σ pᵢ (e^cᵢ − 1 − cᵢ)). */
function setCumulant(a: Vector, b: Vector): void {
  total.set(0, 0);
  for (let i = 0; i < a.length; i++) {
    if (b[i] === -Infinity) continue;
    shifted.setProbability(probability, i);
    if (a[i] === -Infinity) change.set(Infinity, 0);
    else {
      setChange(a, b, i);
      change.subtract(mean);
    }
    if (Math.abs(change.high) < 1) {
      setCurvature(term, change);
      term.multiply(probability);
    } else {
      setLogGrowth(term, b, i);
      setExp(term, term);
      if (probability.high > 0) {
        term.subtract(probability);
        change.multiply(probability);
        term.subtract(change);
      }
    }
    total.add(term);
  }
  setLog1p(total, total);
}

/** `out` becomes e^c − 1 − c = c²/2 + c³/6 + …, which is never negative, for |c| < 1. */
function setCurvature(out: DoubleDouble, c: DoubleDouble): void {
  if (Math.abs(c.high) > 0.05) {
    setExpm1(out, c);
    out.subtract(c);
    return;
  }
  const x = c.high;
  out.copy(c);
  out.multiply(c);
  out.scale(0.5);
  // 1 + x/3 + x²/12 + …: the terms of the series over its first.
  const tail =
    x *
    (1 / 3 +
      x *
        (1 / 12 +
          x * (1 / 60 + x * (1 / 360 + x * (1 / 2520 + x * (1 / 20160 + x * (1 / 181440 + x / 1814400)))))));
  out.addNumber(out.high * tail);
}

/** `total` becomes Σ pᵢ (ln pᵢ − ln qᵢ). */
function setPlainDivergence(a: Vector, b: Vector): void {
  model.read(b, 1);
  total.set(0, 0);
  for (let i = 0; i < a.length; i++) {
    shifted.setProbability(probability, i);
    if (probability.high === 0) continue;
    shifted.setLogProbability(term, i);
    model.setLogProbability(change, i);
    if (term.high - change.high > 1e290) {
      total.set((term.high - change.high) * probability.high, 0);
      return;
    }
    term.subtract(change);
    term.multiply(probability);
    total.add(term);
  }
}
