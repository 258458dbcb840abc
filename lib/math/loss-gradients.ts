import { chosenBase, inBase, NATS } from "./base.ts";
import type { BinaryLossOptions } from "./binary-batch.ts";
import { requireFinite, requireProbability, requireSameLength, requireVector, WHOLE } from "./checks.ts";
import {
  type CategoricalLossOptions,
  type ClassTarget,
  isMatrix,
  requireSample,
  requireTargets,
  setShare,
  setUsedWeight,
} from "./class-samples.ts";
import { DoubleDouble } from "./double-double.ts";
import { setResidual } from "./logit-gradients.ts";
import { chosenReduction, requireLossWeights, requireSomeWeight } from "./reduction.ts";
import { ShiftedLogits } from "./shifted-logits.ts";
import { setSigmoid } from "./sigmoid.ts";
import { isVector, type Matrix, type Vector } from "./vector.ts";

const value = new DoubleDouble();
const divisor = new DoubleDouble();
const share = new DoubleDouble();
const weight = new DoubleDouble();
const shifted = new ShiftedLogits();

/**
 * Gradient of `binaryCrossEntropyWithLogits` in its logits.
 *
 * $\frac{\partial \ell}{\partial z} = \sigma(z) - t$
 *
 * Prediction less target. For z > 0 it is formed as (1 − t) − σ(−z): a confident right answer then has a tiny
 * gradient and not 0. With "mean" each sample's part is divided by the sum of the weights, as the loss is.
 *
 * @param logit log-odds, a finite number; or a batch of them
 * @param target what happened, from 0 to 1; or as many
 * @param options as for the loss; "none" gives each sample's own derivative, as "sum" does
 * @returns nats (or the unit of `base`) a nat of logit: a number, or a list of them for a batch
 * @throws RangeError if a logit is not finite, a target is not from 0 to 1, lengths differ, or a weight is
 *   negative; or all weights are 0
 * @throws TypeError if one argument is a batch and the other is not
 * @example gradientBinaryCrossEntropyWithLogits(0, 1) // -0.5
 * @example gradientBinaryCrossEntropyWithLogits([0, 0], [1, 0]) // [-0.25, 0.25]
 * @source Bishop (2006), eq. (4.91)
 */
export function gradientBinaryCrossEntropyWithLogits(
  logit: number,
  target: number,
  options?: BinaryLossOptions,
): number;
export function gradientBinaryCrossEntropyWithLogits(
  logit: Vector,
  target: Vector,
  options?: BinaryLossOptions,
): number[];
export function gradientBinaryCrossEntropyWithLogits(
  logit: number | Vector,
  target: number | Vector,
  options?: BinaryLossOptions,
): number | number[] {
  const caller = "gradientBinaryCrossEntropyWithLogits";
  const base = chosenBase(caller, options, NATS);
  const isBatch = isVector(logit);
  if (isBatch !== isVector(target))
    throw new TypeError(`${caller}: logit and target must be both numbers or both arrays`);
  const logits = isVector(logit) ? logit : [logit];
  const targets = isVector(target) ? target : [target];
  requireVector(caller, "logit", logits);
  requireSameLength(caller, "logit", logits, "target", targets);
  requireLossWeights(caller, options?.weights, logits.length);
  const weights = options?.weights ?? new Float64Array(logits.length).fill(1);
  divisor.set(1, 0);
  if (chosenReduction(caller, options) === "mean") setSum(caller, weights);
  const gradients = Array.from(logits, (z, i) => {
    const index = isBatch ? i : WHOLE;
    const t = targets[i] ?? Number.NaN;
    requireFinite(caller, "logit", z, index);
    requireProbability(caller, "target", t, index);
    setBinaryResidual(z, t);
    value.multiplyNumber(weights[i] ?? 1);
    value.divide(divisor);
    return inBase(value, base);
  });
  return isBatch ? gradients : (gradients[0] ?? Number.NaN);
}

/** `divisor` becomes the sum of the weights. */
function setSum(caller: string, weights: Vector): void {
  divisor.set(0, 0);
  for (const weight of weights) divisor.addNumber(weight);
  requireSomeWeight(caller, divisor);
}

/** `value` becomes σ(z) − t. */
function setBinaryResidual(z: number, t: number): void {
  setSigmoid(share, -Math.abs(z));
  if (z > 0) {
    value.setSum(1, -t);
    value.subtract(share);
  } else {
    value.copy(share);
    value.addNumber(-t);
  }
}

/**
 * Gradient of `categoricalCrossEntropy` in its logits.
 *
 * $\frac{\partial \ell}{\partial z_k} = \hat p_k \sum_j w_j t_j - w_k t_k$ with
 * $\hat p = \operatorname{softmax}(z)$; without weights $\hat p_k - t_k$
 *
 * With "mean" each sample's part is divided by the sum of the weights used, as the loss is. A sample that is
 * ignored has gradient 0.
 *
 * @param logits of one sample, or of a batch, one row a sample; finite, or −Infinity for a masked class
 * @param target a class index or a distribution over the classes; for a batch an array of them
 * @param options as for the loss; "none" gives each sample's own gradient, as "sum" does
 * @returns nats (or the unit of `base`) a nat of logit, in the shape of logits
 * @throws RangeError if a logit is NaN or +Infinity, a class index out of range, a target no distribution, or
 *   lengths differ; or if a mean is left without any weight
 * @throws TypeError if logits or target are neither of the two shapes
 * @example gradientCategoricalCrossEntropy([0, 0], 0) // [-0.5, 0.5]
 * @example gradientCategoricalCrossEntropy([[0, 0], [0, 0]], [0, 1]) // [[-0.25, 0.25], [0.25, -0.25]]
 * @source Bishop (2006), eq. (4.109)
 */
export function gradientCategoricalCrossEntropy(
  logits: Vector,
  target: ClassTarget,
  options?: CategoricalLossOptions,
): number[];
export function gradientCategoricalCrossEntropy(
  logits: Matrix,
  target: readonly ClassTarget[],
  options?: CategoricalLossOptions,
): number[][];
export function gradientCategoricalCrossEntropy(
  logits: Vector | Matrix,
  target: ClassTarget | readonly ClassTarget[],
  options?: CategoricalLossOptions,
): number[] | number[][] {
  const caller = "gradientCategoricalCrossEntropy";
  const base = chosenBase(caller, options, NATS);
  const reduction = chosenReduction(caller, options);
  if (!isMatrix(logits)) {
    requireSample(caller, logits, target, WHOLE, options);
    divisor.set(1, 0);
    if (reduction === "mean") {
      setUsedWeight(divisor, target, logits.length, options);
      requireSomeWeight(caller, divisor);
    }
    return sampleGradient(logits, target, options, base);
  }
  requireTargets(caller, logits, target);
  for (const [i, row] of logits.entries()) requireSample(caller, row, target[i], i, options);
  divisor.set(1, 0);
  if (reduction === "mean") setUsedWeights(caller, logits, target, options);
  return logits.map((row, i) => sampleGradient(row, target[i] ?? 0, options, base));
}

/** `divisor` becomes the weight that all samples count with together. */
function setUsedWeights(
  caller: string,
  logits: Matrix,
  targets: readonly ClassTarget[],
  options: CategoricalLossOptions | undefined,
): void {
  divisor.set(0, 0);
  for (const [i, row] of logits.entries()) {
    setUsedWeight(weight, targets[i] ?? 0, row.length, options);
    divisor.add(weight);
  }
  requireSomeWeight(caller, divisor);
}

function sampleGradient(
  logits: Vector,
  target: ClassTarget,
  options: CategoricalLossOptions | undefined,
  base: number,
): number[] {
  setUsedWeight(weight, target, logits.length, options);
  if (weight.high === 0) return Array.from(logits, () => 0);
  shifted.read(logits, 1);
  return Array.from(logits, (_, k) => {
    // W p̂ − w t = W (p̂ − w t/W), so that the subtraction is the same as without weights.
    setShare(share, target, k, logits.length, options);
    if (options?.weights !== undefined) {
      share.multiplyNumber(options.weights[k] ?? 1);
      share.divide(weight);
    }
    setResidual(value, shifted, k, share);
    if (options?.weights !== undefined) value.multiply(weight);
    value.divide(divisor);
    return inBase(value, base);
  });
}
