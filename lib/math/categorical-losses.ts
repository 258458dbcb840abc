import { type BaseOption, chosenBase, NATS } from "./base.ts";
import {
  refuse,
  requireDistribution,
  requireIndex,
  requireLogits,
  requireProbability,
  requireSameLength,
} from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog } from "./logarithm.ts";
import {
  applyWeight,
  chosenReduction,
  listLosses,
  type ReductionOption,
  reduceLosses,
  requireLossWeights,
  type SampleLoss,
} from "./reduction.ts";
import { ShiftedLogits } from "./shifted-logits.ts";
import { isVector, type Matrix, type Vector } from "./vector.ts";

export interface ClassLossOptions extends BaseOption, ReductionOption {
  /** one number ≥ 0 a class; all 1 unless given */
  readonly weights?: Vector;
  /** samples whose class index is this are left out; none are unless given */
  readonly ignoreIndex?: number;
}

export interface CategoricalLossOptions extends ClassLossOptions {
  /** share of the target to spread over all classes, from 0 to 1; 0 unless given */
  readonly labelSmoothing?: number;
}

/** A class index, or a distribution over the classes. */
export type ClassTarget = number | Vector;

type Unreduced = { readonly reduction: "none" };

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
  const caller = "categoricalCrossEntropy";
  const base = chosenBase(caller, options, NATS);
  const reduction = chosenReduction(caller, options);
  const batch = readBatch(caller, logits, target, options);
  const losses = batch.samples.map((sample) => logitLoss(sample, options));
  if (batch.isBatch && reduction === "none") return listLosses(losses, base);
  return reduceLosses(caller, reduction, losses, base);
}

/**
 * One sample of a batch: a row of logits, and the target as one weight a class, or none if the sample is
 * ignored.
 */
export interface ClassSample {
  readonly logits: Vector;
  readonly isIgnored: boolean;
  /** t'ₖ after smoothing */
  readonly shares: readonly DoubleDouble[];
}

/** Brings both shapes of the arguments into one, and checks everything. */
export function readBatch(
  caller: string,
  logits: Vector | Matrix,
  target: ClassTarget | readonly ClassTarget[],
  options: CategoricalLossOptions | undefined,
): { readonly isBatch: boolean; readonly samples: readonly ClassSample[] } {
  const epsilon = options?.labelSmoothing ?? 0;
  requireProbability(caller, "labelSmoothing", epsilon);
  if (isMatrix(logits)) {
    if (!isTargetList(target)) throw new TypeError(`${caller}: a batch of logits needs an array of targets`);
    requireSameLength(caller, "logits", logits, "target", target);
    const samples = logits.map((row, i) => readSample(caller, row, target[i], `[${i}]`, options));
    return { isBatch: true, samples };
  }
  return { isBatch: false, samples: [readSample(caller, logits, target, "", options)] };
}

function isMatrix(value: Vector | Matrix): value is Matrix {
  return Array.isArray(value) && value.length > 0 && isVector(value[0]);
}

function isTargetList(value: unknown): value is readonly ClassTarget[] {
  return isVector(value);
}

function readSample(
  caller: string,
  logits: Vector,
  target: unknown,
  index: string,
  options: CategoricalLossOptions | undefined,
): ClassSample {
  requireLogits(caller, `logits${index}`, logits);
  requireLossWeights(caller, options?.weights, logits.length);
  if (target !== undefined && target === options?.ignoreIndex) return { logits, isIgnored: true, shares: [] };
  const count = logits.length;
  const epsilon = options?.labelSmoothing ?? 0;
  return { logits, isIgnored: false, shares: readShares(caller, target, `target${index}`, count, epsilon) };
}

/** The target as one share a class: (1 − ε) t + ε/n. */
function readShares(
  caller: string,
  target: unknown,
  argument: string,
  count: number,
  epsilon: number,
): DoubleDouble[] {
  if (typeof target === "number") requireIndex(caller, argument, target, count);
  else if (isVector(target)) {
    requireDistribution(caller, argument, target);
    requireSameLength(caller, argument, target, "logits", { length: count });
  } else refuse(caller, argument, "a class index or a distribution", target);
  return Array.from({ length: count }, (_, k) => {
    const t = isVector(target) ? (target[k] ?? Number.NaN) : target === k ? 1 : 0;
    return smoothedShare(t, epsilon, count);
  });
}

function smoothedShare(t: number, epsilon: number, count: number): DoubleDouble {
  const result = new DoubleDouble(t);
  if (epsilon === 0) return result;
  result.setSum(1, -epsilon);
  result.multiplyNumber(t);
  const spread = new DoubleDouble(epsilon);
  spread.divide(new DoubleDouble(count));
  result.add(spread);
  return result;
}

/** Σ wₖ tₖ, what a sample counts in a mean: exactly 1 without weights, whatever rounding makes of Σ t. */
export function usedWeight(sample: ClassSample, weights: Vector | undefined): DoubleDouble {
  if (sample.isIgnored) return new DoubleDouble();
  if (weights === undefined) return new DoubleDouble(1);
  const sum = new DoubleDouble();
  for (const [k, target] of sample.shares.entries()) {
    share.copy(target);
    share.multiplyNumber(weights[k] ?? Number.NaN);
    sum.add(share);
  }
  return sum;
}

/** −Σ wₖ tₖ ln softmax(z)ₖ, and what it counts in a mean. */
function logitLoss(sample: ClassSample, options: CategoricalLossOptions | undefined): SampleLoss {
  const loss = new DoubleDouble();
  const weight = usedWeight(sample, options?.weights);
  if (sample.isIgnored) return { loss, weight };
  shifted.read(sample.logits, 1);
  for (const [k, target] of sample.shares.entries()) {
    share.copy(target);
    share.multiplyNumber(options?.weights?.[k] ?? 1);
    if (share.high === 0) continue;
    shifted.setLogProbability(logProbability, k);
    if (logProbability.high === -Infinity) {
      loss.set(Infinity, 0);
      break;
    }
    logProbability.multiply(share);
    loss.subtract(logProbability);
  }
  return { loss, weight };
}

/**
 * Negative log-likelihood: the information content of what was observed, under a model's probabilities.
 *
 * $-\sum_i \ln q_i(y_i)$ with "sum"; divided by the number of samples with "mean"
 *
 * Minimizing it is maximizing the likelihood $\prod_i q_i(y_i)$, and its mean is the cross-entropy from the
 * samples to the model. The product itself underflows after a few hundred samples; the sum does not.
 *
 * @param probabilities one distribution, for one sample or for all of them alike; or one row a sample
 * @param classIndices the class observed; an array of them for more than one sample
 * @param options `reduction` "mean", "sum" or "none"; `weights`, one a class; `ignoreIndex`; `base`, e unless
 *   given
 * @returns nats (or the unit of `base`), ≥ 0; Infinity if something was observed that has probability 0
 * @throws RangeError if a row is no distribution, a class index out of range, or lengths differ; or if a mean
 *   is left without any weight
 * @throws TypeError if the arguments have neither of these shapes
 * @example negativeLogLikelihood([0.5, 0.25, 0.25], 1, { base: 2 }) // 2
 * @example negativeLogLikelihood([0.5, 0.5], [0, 1, 1], { base: 2, reduction: "sum" }) // 3
 * @example negativeLogLikelihood([[1, 0], [0.5, 0.5]], [0, 1], { base: 2 }) // 0.5
 * @source R. A. Fisher, On the mathematical foundations of theoretical statistics, Phil. Trans. R. Soc. A 222
 *   (1922)
 */
export function negativeLogLikelihood(
  probabilities: Vector | Matrix,
  classIndices: Vector,
  options: ClassLossOptions & Unreduced,
): number[];
export function negativeLogLikelihood(
  probabilities: Vector | Matrix,
  classIndices: number | Vector,
  options?: ClassLossOptions,
): number;
export function negativeLogLikelihood(
  probabilities: Vector | Matrix,
  classIndices: number | Vector,
  options?: ClassLossOptions,
): number | number[] {
  const caller = "negativeLogLikelihood";
  const base = chosenBase(caller, options, NATS);
  const reduction = chosenReduction(caller, options);
  const rows = readRows(caller, probabilities, classIndices);
  const indices = isVector(classIndices) ? classIndices : [classIndices];
  const losses = Array.from(indices, (index, i): SampleLoss => {
    const row = typeof rows === "function" ? rows(i) : rows;
    const argument = isVector(classIndices) ? `classIndices[${i}]` : "classIndices";
    return observedLoss(caller, row, index, argument, options);
  });
  if (isVector(classIndices) && reduction === "none") return listLosses(losses, base);
  return reduceLosses(caller, reduction, losses, base);
}

/** The one distribution, or a function from a sample to its own. */
function readRows(
  caller: string,
  probabilities: Vector | Matrix,
  classIndices: number | Vector,
): Vector | ((i: number) => Vector) {
  if (!isMatrix(probabilities)) {
    requireDistribution(caller, "probabilities", probabilities);
    return probabilities;
  }
  if (!isVector(classIndices))
    throw new TypeError(`${caller}: a batch of probabilities needs an array of classIndices`);
  requireSameLength(caller, "probabilities", probabilities, "classIndices", classIndices);
  for (const [i, row] of probabilities.entries()) requireDistribution(caller, `probabilities[${i}]`, row);
  return (i) => probabilities[i] ?? [];
}

function observedLoss(
  caller: string,
  row: Vector,
  index: number,
  argument: string,
  options: ClassLossOptions | undefined,
): SampleLoss {
  requireLossWeights(caller, options?.weights, row.length);
  const loss = new DoubleDouble();
  if (index !== undefined && index === options?.ignoreIndex) return { loss, weight: new DoubleDouble() };
  requireIndex(caller, argument, index, row.length);
  const weight = options?.weights?.[index] ?? 1;
  const probability = row[index] ?? Number.NaN;
  if (probability === 0) loss.set(Infinity, 0);
  else setLog(loss, probability);
  if (probability > 0) loss.negate();
  applyWeight(loss, weight);
  return { loss, weight: new DoubleDouble(weight) };
}
