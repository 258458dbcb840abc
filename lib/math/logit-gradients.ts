import { type BaseOption, BITS, chosenBase, inBase, NATS } from "./base.ts";
import { requireDistribution, requireLogits, requireSameLength } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setMeanShifted } from "./entropy-from-logits.ts";
import { SCALE, ShiftedLogits } from "./shifted-logits.ts";
import type { Vector } from "./vector.ts";

const value = new DoubleDouble();
const a = new DoubleDouble();
const b = new DoubleDouble();
const shifted = new ShiftedLogits();

/**
 * Gradient of the entropy of softmax(z) in the logits.
 *
 * $\frac{\partial H}{\partial z_i} = -p_i (\log p_i + H)$
 *
 * Pushes likely outcomes down and unlikely ones up; its components sum to 0. Since ln pᵢ + H is zᵢ less the
 * mean of z under p, it is computed as that: for almost equal logits the two logarithms would cancel.
 *
 * @param logits finite numbers, or −Infinity for an outcome that is masked out
 * @param options `base` of the logarithm, 2 unless given
 * @returns bits (or the unit of `base`) a nat of logit, one an outcome
 * @throws RangeError if a logit is NaN or +Infinity, all are −Infinity, or there is none; or the base is bad
 * @throws TypeError if logits is no array of numbers
 * @example gradientEntropyFromLogits([3, 3]) // [0, 0]
 * @source follows from ∂pⱼ/∂zᵢ = pⱼ (δᵢⱼ − pᵢ); Goodfellow, Bengio & Courville (2016), §6.2.2.3
 */
export function gradientEntropyFromLogits(logits: Vector, options?: BaseOption): number[] {
  const base = chosenBase("gradientEntropyFromLogits", options, BITS);
  requireLogits("gradientEntropyFromLogits", "logits", logits);
  shifted.read(logits, 1);
  setMeanShifted(a, shifted, logits.length);
  return Array.from(logits, (_, i) => {
    shifted.setScaledProbability(b, i);
    if (b.high === 0) return 0;
    shifted.setShifted(value, i);
    value.subtract(a);
    value.multiply(b);
    value.negate();
    return inBase(value, base) / SCALE + 0;
  });
}

/**
 * Gradient in the logits of the cross-entropy from p to softmax(z).
 *
 * $\frac{\partial}{\partial z_i} H(p, \operatorname{softmax}(z)) = \operatorname{softmax}(z)_i - p_i$
 *
 * What the model gives less what the truth is: this is why softmax and cross-entropy go together. Where both
 * are near 1 the difference is formed from their complements.
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param logits of the model, as many: finite, or −Infinity for an outcome that is masked out
 * @param options `base` of the logarithm that measures H, e unless given, as for losses
 * @returns nats (or the unit of `base`) a nat of logit, one an outcome
 * @throws RangeError if p is no distribution, a logit is NaN or +Infinity, or lengths differ; or the base is
 *   bad
 * @throws TypeError if p or logits is no array of numbers
 * @example gradientCrossEntropyInLogits([1, 0], [0, 0]) // [-0.5, 0.5]
 * @source Bishop (2006), eq. (4.109)
 */
export function gradientCrossEntropyInLogits(p: Vector, logits: Vector, options?: BaseOption): number[] {
  return differences("gradientCrossEntropyInLogits", p, logits, options);
}

/**
 * Gradient in the logits of the divergence from p to softmax(z); the same as that of cross-entropy.
 *
 * $\frac{\partial}{\partial z_i} D(p \| \operatorname{softmax}(z)) = \operatorname{softmax}(z)_i - p_i$
 *
 * @param p probabilities that outcomes have, summing to 1
 * @param logits of the model, as many: finite, or −Infinity for an outcome that is masked out
 * @param options `base` of the logarithm that measures D, e unless given, as for losses
 * @returns nats (or the unit of `base`) a nat of logit, one an outcome
 * @throws RangeError if p is no distribution, a logit is NaN or +Infinity, or lengths differ; or the base is
 *   bad
 * @throws TypeError if p or logits is no array of numbers
 * @example gradientKlDivergenceInLogits([0.5, 0.5], [0, Math.log(3)]) // [-0.25, 0.25]
 * @source Bishop (2006), eq. (4.109)
 */
export function gradientKlDivergenceInLogits(p: Vector, logits: Vector, options?: BaseOption): number[] {
  return differences("gradientKlDivergenceInLogits", p, logits, options);
}

/** softmax(z)ᵢ − pᵢ in units of `base`. */
function differences(caller: string, p: Vector, logits: Vector, options: BaseOption | undefined): number[] {
  const base = chosenBase(caller, options, NATS);
  requireDistribution(caller, "p", p);
  requireLogits(caller, "logits", logits);
  requireSameLength(caller, "p", p, "logits", logits);
  shifted.read(logits, 1);
  return Array.from(p, (x, i) => {
    a.set(x, 0);
    setResidual(value, shifted, i, a);
    return inBase(value, base);
  });
}

const complement = new DoubleDouble();

/**
 * `out` becomes softmax(z)ᵢ − target; above ½ as (1 − target) − (1 − softmax(z)ᵢ), whose parts may be tiny.
 */
export function setResidual(out: DoubleDouble, source: ShiftedLogits, i: number, target: DoubleDouble): void {
  source.setProbability(out, i);
  if (out.high > 0.5) {
    source.setComplement(complement, i);
    out.set(1, 0);
    out.subtract(target);
    out.subtract(complement);
    return;
  }
  out.subtract(target);
}
