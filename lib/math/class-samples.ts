import type { BaseOption } from "./base.ts";
import {
  refuse,
  requireDistribution,
  requireIndex,
  requireLogits,
  requireProbability,
  requireSameLength,
} from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { type ReductionOption, requireLossWeights } from "./reduction.ts";
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

const share = new DoubleDouble();

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

export function isMatrix(value: Vector | Matrix): value is Matrix {
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
