import { chosenBase, NATS } from "./base.ts";
import { requireDistribution, requireIndex, requireSameLength, WHOLE } from "./checks.ts";
import { type ClassLossOptions, isMatrix } from "./class-samples.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog } from "./logarithm.ts";
import { applyWeight, chosenReduction, LossSum, lossInBase, requireLossWeights } from "./reduction.ts";
import { isVector, type Matrix, rowOf, type Vector } from "./vector.ts";

type Unreduced = { readonly reduction: "none" };

const caller = "negativeLogLikelihood";
const losses = new LossSum();
const loss = new DoubleDouble();
const weight = new DoubleDouble();

/**
 * Negative log-likelihood: the information content of what was observed, under a model's probabilities.
 *
 * $-\sum_i \ln q_i(y_i)$ with "sum"; divided by the number of samples with "mean"
 *
 * Minimising it is maximising the likelihood $\prod_i q_i(y_i)$, and its mean is the cross-entropy from the
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
  const base = chosenBase(caller, options, NATS);
  const reduction = chosenReduction(caller, options);
  losses.clear();
  if (!isVector(classIndices)) {
    if (isMatrix(probabilities))
      throw new TypeError(`${caller}: a batch of probabilities needs an array of classIndices`);
    requireDistribution(caller, "probabilities", probabilities);
    addSample(probabilities, classIndices, WHOLE, options);
    return losses.reduced(caller, reduction, base);
  }
  requireRows(probabilities, classIndices);
  if (reduction === "none") return listLosses(probabilities, classIndices, options, base);
  for (let i = 0; i < classIndices.length; i++)
    addSample(distributionOf(probabilities, i), classIndices[i] ?? Number.NaN, i, options);
  return losses.reduced(caller, reduction, base);
}

function listLosses(
  probabilities: Vector | Matrix,
  classIndices: Vector,
  options: ClassLossOptions | undefined,
  base: number,
): number[] {
  return Array.from(classIndices, (index, i) => {
    addSample(distributionOf(probabilities, i), index, i, options);
    return lossInBase(loss, base);
  });
}

/** One distribution for all samples, or a table with one for each. */
function requireRows(probabilities: Vector | Matrix, classIndices: Vector): void {
  if (!isMatrix(probabilities)) {
    requireDistribution(caller, "probabilities", probabilities);
    return;
  }
  requireSameLength(caller, "probabilities", probabilities, "classIndices", classIndices);
  for (let i = 0; i < probabilities.length; i++)
    requireDistribution(caller, "probabilities", rowOf(probabilities, i), i);
}

function distributionOf(probabilities: Vector | Matrix, i: number): Vector {
  return isMatrix(probabilities) ? rowOf(probabilities, i) : probabilities;
}

/** Checks a sample; leaves its weighted loss in `loss` and adds it to `losses`. */
function addSample(
  row: Vector,
  observed: number,
  index: number,
  options: ClassLossOptions | undefined,
): void {
  requireLossWeights(caller, options?.weights, row.length);
  loss.set(0, 0);
  weight.set(0, 0);
  const isIgnored = observed !== undefined && observed === options?.ignoreIndex;
  if (!isIgnored) {
    requireIndex(caller, "classIndices", observed, row.length, index);
    weight.set(options?.weights?.[observed] ?? 1, 0);
    setInformation(row[observed] ?? Number.NaN);
    applyWeight(loss, weight.high);
  }
  losses.add(loss, weight);
}

/** `loss` becomes −ln p. */
function setInformation(probability: number): void {
  if (probability === 0) {
    loss.set(Infinity, 0);
    return;
  }
  setLog(loss, probability);
  loss.negate();
}
