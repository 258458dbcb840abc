import { inBase, infinityIn } from "./base.ts";
import { requireSameLength, requireWeights } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import type { Vector } from "./vector.ts";

/** What to make of the losses of a batch. */
export type Reduction = "mean" | "sum" | "none";

export interface ReductionOption {
  /** "mean" (unless given), "sum", or "none" for one loss a sample */
  readonly reduction?: Reduction;
}

/** One sample's loss in nats, already weighted, and the weight it counts with in a mean. */
export interface SampleLoss {
  readonly loss: DoubleDouble;
  readonly weight: DoubleDouble;
}

export function chosenReduction(caller: string, options: ReductionOption | undefined): Reduction {
  const reduction = options?.reduction ?? "mean";
  if (reduction !== "mean" && reduction !== "sum" && reduction !== "none")
    throw new TypeError(`${caller}: reduction must be "mean", "sum" or "none", got ${reduction}`);
  return reduction;
}

/** Weights of samples or classes: as many as there are, and not all of them 0. */
export function requireLossWeights(caller: string, weights: Vector | undefined, count: number): void {
  if (weights === undefined) return;
  requireWeights(caller, "weights", weights);
  requireSameLength(caller, "weights", weights, "what they weigh", { length: count });
}

const total = new DoubleDouble();
const weight = new DoubleDouble();

/**
 * Adds up the losses of a batch, or takes their mean (for "none", which is for a single sample, adds up):
 * $\sum_i w_i \ell_i$ or $\sum_i w_i \ell_i / \sum_i w_i$.
 *
 * The mean divides by the weights that were used, so that equal losses average to themselves whatever their
 * weights.
 */
export function reduceLosses(
  caller: string,
  reduction: Reduction,
  samples: Iterable<SampleLoss>,
  base: number,
): number {
  let isInfinite = false;
  const sum = new DoubleDouble();
  weight.set(0, 0);
  for (const sample of samples) {
    weight.add(sample.weight);
    if (sample.loss.high === Infinity) isInfinite = true;
    else sum.add(sample.loss);
  }
  if (reduction === "mean" && weight.high === 0)
    throw new RangeError(`${caller}: a mean needs a sample of weight above 0, got none`);
  if (isInfinite) return infinityIn(base);
  total.copy(sum);
  if (reduction === "mean") total.divide(weight);
  return inBase(total, base);
}

/** One number a sample, for `reduction: "none"`. */
export function listLosses(samples: Iterable<SampleLoss>, base: number): number[] {
  return Array.from(samples, ({ loss }) => {
    if (loss.high === Infinity) return infinityIn(base);
    total.copy(loss);
    return inBase(total, base);
  });
}

/** `out` becomes w · loss, where a weight of 0 silences even an infinite loss. */
export function applyWeight(out: DoubleDouble, factor: number): void {
  if (factor === 1) return;
  if (factor === 0) out.set(0, 0);
  else if (out.high < Infinity) out.multiplyNumber(factor);
}
