import { type BaseOption, BITS, chosenBase, inBase, infinityIn, NATS } from "./base.ts";
import { requireDistribution, requireLogits, requirePair, requireSameLength } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog, setLogRatio } from "./logarithm.ts";
import { setMeanShifted } from "./logit-measures.ts";
import { ShiftedLogits } from "./shifted-logits.ts";
import type { Vector } from "./vector.ts";

/**
 * Derivatives of entropy, cross-entropy and divergence, each probability taken as a free variable. On the
 * simplex only differences between components matter: the same number added to all of them leads nowhere.
 */

const value = new DoubleDouble();
const a = new DoubleDouble();
const b = new DoubleDouble();
const shifted = new ShiftedLogits();

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
    shifted.setProbability(b, i);
    if (b.high === 0) return 0;
    shifted.setShifted(value, i);
    value.subtract(a);
    value.multiply(b);
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
