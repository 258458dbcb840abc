import { chosenBase, NATS } from "./base.ts";
import { WHOLE } from "./checks.ts";
import {
  type CategoricalLossOptions,
  type ClassTarget,
  isIgnored,
  isMatrix,
  requireSample,
  requireTargets,
  setShare,
  setUsedWeight,
} from "./class-samples.ts";
import { DoubleDouble } from "./double-double.ts";
import { chosenReduction, LossSum, lossInBase } from "./reduction.ts";
import { ShiftedLogits } from "./shifted-logits.ts";
import { type Matrix, rowOf, type Vector } from "./vector.ts";

type Unreduced = { readonly reduction: "none" };

const caller = "categoricalCrossEntropy";
const losses = new LossSum();
const loss = new DoubleDouble();
const weight = new DoubleDouble();
const shifted = new ShiftedLogits();
const logProbability = new DoubleDouble();
const share = new DoubleDouble();

/**
 * Categorical cross-entropy of logits: the loss that trains a classifier.
 *
 * $\ell = -\sum_k t_k \ln \operatorname{softmax}(z)_k$; for a class index y,
 * $-\ln \operatorname{softmax}(z)_y$
 *
 * Computed from logits and not from probabilities, which may round to 0 (an infinite loss) or to 1 (none at
 * all). A class of target 0 contributes nothing, even when its logit is −Infinity.
 *
 * With label smoothing ε the target becomes (1 − ε) t + ε/n. With class weights each class counts with
 * $w_k t_k$, and a mean divides by the sum of those, for both kinds of target.
 *
 * @param logits of one sample, or of a batch, one row a sample; finite, or −Infinity for a masked class
 * @param target a class index or a distribution over the classes; for a batch an array of them
 * @param options `reduction` "mean", "sum" or "none"; `weights`, one a class; `ignoreIndex`;
 *   `labelSmoothing`; `base`, e unless given
 * @returns nats (or the unit of `base`), ≥ 0; a list of them for a batch with reduction "none"
 * @throws RangeError if a logit is NaN or +Infinity, a class index out of range, a target no distribution, or
 *   lengths differ; or if a mean is left without any weight
 * @throws TypeError if logits or target are neither of the two shapes
 * @example categoricalCrossEntropy([0, 0, 0, 0], 2) // 1.3862943611198906
 * @example categoricalCrossEntropy([[0, 1000], [0, 0]], [0, 1], { reduction: "none" }) // [1000, 0.6931471805599453]
 * @example categoricalCrossEntropy([0, -Infinity], [1, 0]) // 0
 * @source Goodfellow, Bengio & Courville, Deep Learning (2016), §6.2.2.3; Szegedy et al. (2016) for label
 *   smoothing
 */
export function categoricalCrossEntropy(
  logits: Matrix,
  target: readonly ClassTarget[],
  options: CategoricalLossOptions & Unreduced,
): number[];
export function categoricalCrossEntropy(
  logits: Vector | Matrix,
  target: ClassTarget | readonly ClassTarget[],
  options?: CategoricalLossOptions,
): number;
export function categoricalCrossEntropy(
  logits: Vector | Matrix,
  target: ClassTarget | readonly ClassTarget[],
  options?: CategoricalLossOptions,
): number | number[] {
  const base = chosenBase(caller, options, NATS);
  const reduction = chosenReduction(caller, options);
  losses.clear();
  if (!isMatrix(logits)) {
    requireSample(caller, logits, target, WHOLE, options);
    addSample(logits, target, options);
    return losses.reduced(caller, reduction, base);
  }
  requireTargets(caller, logits, target);
  if (reduction === "none") return listLosses(logits, target, options, base);
  for (let i = 0; i < logits.length; i++) addSampleAt(i, rowOf(logits, i), target[i], options);
  return losses.reduced(caller, reduction, base);
}

function listLosses(
  logits: Matrix,
  targets: readonly ClassTarget[],
  options: CategoricalLossOptions | undefined,
  base: number,
): number[] {
  return logits.map((row, i) => {
    addSampleAt(i, row, targets[i], options);
    return lossInBase(loss, base);
  });
}

function addSampleAt(
  index: number,
  logits: Vector,
  target: ClassTarget | undefined,
  options: CategoricalLossOptions | undefined,
): void {
  requireSample(caller, logits, target, index, options);
  addSample(logits, target, options);
}

/** Leaves −Σ wₖ tₖ ln softmax(z)ₖ in `loss`, and adds it to `losses`. */
function addSample(logits: Vector, target: ClassTarget, options: CategoricalLossOptions | undefined): void {
  loss.set(0, 0);
  setUsedWeight(weight, target, logits.length, options);
  if (!isIgnored(target, options)) setLoss(logits, target, options);
  losses.add(loss, weight);
}

function setLoss(logits: Vector, target: ClassTarget, options: CategoricalLossOptions | undefined): void {
  shifted.read(logits, 1);
  for (let k = 0; k < logits.length; k++) {
    setShare(share, target, k, logits.length, options);
    share.multiplyNumber(options?.weights?.[k] ?? 1);
    if (share.high === 0) continue;
    shifted.setLogProbability(logProbability, k);
    if (logProbability.high === -Infinity) {
      loss.set(Infinity, 0);
      return;
    }
    logProbability.multiply(share);
    loss.subtract(logProbability);
  }
}
