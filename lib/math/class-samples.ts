import type { BaseOption } from "./base.ts";
import {
  place,
  refuse,
  refuseLengths,
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

export function isMatrix(value: Vector | Matrix): value is Matrix {
  return Array.isArray(value) && value.length > 0 && isVector(value[0]);
}

/** A batch has one target a row. */
export function requireTargets(
  caller: string,
  logits: Matrix,
  target: ClassTarget | readonly ClassTarget[],
): asserts target is readonly ClassTarget[] {
  if (!isVector(target)) throw new TypeError(`${caller}: a batch of logits needs an array of targets`);
  requireSameLength(caller, "logits", logits, "target", target);
}

/** Everything that is asked of one sample; `index` is its place in the batch. */
export function requireSample(
  caller: string,
  logits: Vector,
  target: unknown,
  index: number,
  options: CategoricalLossOptions | undefined,
): asserts target is ClassTarget {
  requireProbability(caller, "labelSmoothing", options?.labelSmoothing ?? 0);
  requireLogits(caller, "logits", logits, index);
  requireLossWeights(caller, options?.weights, logits.length);
  if (isIgnored(target, options)) return;
  if (typeof target === "number") {
    requireIndex(caller, "target", target, logits.length, index);
    return;
  }
  if (!isVector(target)) refuse(caller, place("target", index), "a class index or a distribution", target);
  requireDistribution(caller, "target", target, index);
  if (target.length !== logits.length)
    refuseLengths(caller, place("target", index), target.length, "logits", logits.length);
}

export function isIgnored(target: unknown, options: ClassLossOptions | undefined): boolean {
  return target !== undefined && target === options?.ignoreIndex;
}

const spread = new DoubleDouble();
const divisor = new DoubleDouble();

/** `out` becomes the target's share of class k of `count` after smoothing: (1 − ε) tₖ + ε/n. */
export function setShare(
  out: DoubleDouble,
  target: ClassTarget,
  k: number,
  count: number,
  options: CategoricalLossOptions | undefined,
): void {
  const t = typeof target === "number" ? (target === k ? 1 : 0) : (target[k] ?? Number.NaN);
  const epsilon = options?.labelSmoothing ?? 0;
  if (epsilon === 0) {
    out.set(t, 0);
    return;
  }
  out.setSum(1, -epsilon);
  out.multiplyNumber(t);
  spread.set(epsilon, 0);
  divisor.set(count, 0);
  spread.divide(divisor);
  out.add(spread);
}

const share = new DoubleDouble();

/** `out` becomes Σ wₖ tₖ, what a sample counts in a mean: exactly 1 without weights, whatever rounding makes of Σ t. */
export function setUsedWeight(
  out: DoubleDouble,
  target: ClassTarget,
  count: number,
  options: CategoricalLossOptions | undefined,
): void {
  const weights = options?.weights;
  out.set(0, 0);
  if (isIgnored(target, options)) return;
  if (weights === undefined) {
    out.set(1, 0);
    return;
  }
  for (let k = 0; k < count; k++) {
    setShare(share, target, k, count, options);
    share.multiplyNumber(weights[k] ?? Number.NaN);
    out.add(share);
  }
}
