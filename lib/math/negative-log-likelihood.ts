import { chosenBase, NATS } from "./base.ts";
import { requireDistribution, requireIndex, requireSameLength } from "./checks.ts";
import { type ClassLossOptions, isMatrix } from "./class-samples.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog } from "./logarithm.ts";
import {
  applyWeight,
  chosenReduction,
  listLosses,
  reduceLosses,
  requireLossWeights,
  type SampleLoss,
} from "./reduction.ts";
import { isVector, type Matrix, type Vector } from "./vector.ts";

type Unreduced = { readonly reduction: "none" };

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
