import { type BaseOption, BITS, chosenBase, inBase } from "./base.ts";
import { requireLogits } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { SCALE, ShiftedLogits } from "./shifted-logits.ts";
import type { Vector } from "./vector.ts";

const shifted = new ShiftedLogits();
const total = new DoubleDouble();
const term = new DoubleDouble();
const probability = new DoubleDouble();
const mean = new DoubleDouble();

/** `out` becomes Σ pᵢ (zᵢ − z_max), the mean of the logits relative to the largest: all terms ≤ 0. */
export function setMeanShifted(out: DoubleDouble, source: ShiftedLogits, length: number): void {
  out.set(0, 0);
  for (let i = 0; i < length; i++) {
    source.setScaledProbability(probability, i);
    if (probability.high === 0) continue;
    source.setShifted(term, i);
    term.multiply(probability);
    out.add(term);
  }
  out.scale(1 / SCALE);
}

/**
 * Entropy of the distribution that softmax makes of logits.
 *
 * $H = \ln \sum_j e^{z_j} - \sum_i p_i z_i$ with $p = \operatorname{softmax}(z)$
 *
 * With logits relative to the largest no term is negative, so that an almost certain distribution keeps the
 * digits of its tiny entropy.
 *
 * @param logits finite numbers, or −Infinity for an outcome that is masked out
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`)
 * @throws RangeError if a logit is NaN or +Infinity, all are −Infinity, or there is none; or the base is bad
 * @throws TypeError if logits is no array of numbers
 * @example entropyFromLogits([5, 5, 5, 5]) // 2
 * @source Cover & Thomas, 2nd ed., §2.1, with p = softmax(z)
 */
export function entropyFromLogits(logits: Vector, options?: BaseOption): number {
  const base = chosenBase("entropyFromLogits", options, BITS);
  requireLogits("entropyFromLogits", "logits", logits);
  shifted.read(logits, 1);
  setMeanShifted(mean, shifted, logits.length);
  total.copy(shifted.logPartition);
  total.subtract(mean);
  return inBase(total, base);
}
