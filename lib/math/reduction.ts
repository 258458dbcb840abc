import { inBase, infinityIn } from "./base.ts";
import { refuseLengths, requireWeights } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import type { Vector } from "./vector.ts";

/** What to make of the losses of a batch. */
export type Reduction = "mean" | "sum" | "none";

export interface ReductionOption {
  /** "mean" (unless given), "sum", or "none" for one loss a sample */
  readonly reduction?: Reduction;
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
  if (weights.length !== count) refuseLengths(caller, "weights", weights.length, "what they weigh", count);
}

/** What a mean divides by. */
export function requireSomeWeight(caller: string, weight: DoubleDouble): void {
  if (weight.high === 0) throw new RangeError(`${caller}: a mean needs a sample of weight above 0, got none`);
}

/**
 * The losses of a batch, added up as they come, so that a batch of any size needs no list of them:
 * $\sum_i w_i \ell_i$, and for a mean also the weights that were used, $\sum_i w_i$.
 *
 * The mean divides by those, so that equal losses average to themselves whatever their weights.
 */
export class LossSum {
  private readonly loss = new DoubleDouble();
  private readonly weight = new DoubleDouble();
  private isInfinite = false;

  clear(): void {
    this.loss.set(0, 0);
    this.weight.set(0, 0);
    this.isInfinite = false;
  }

  /** Takes one sample's loss in nats, already weighted, and the weight it counts with in a mean. */
  add(loss: DoubleDouble, weight: DoubleDouble): void {
    this.weight.add(weight);
    if (loss.high === Infinity) this.isInfinite = true;
    else this.loss.add(loss);
  }

  /** The mean or the sum, in units of `base`; for "none", which is for a single sample, its loss. */
  reduced(caller: string, reduction: Reduction, base: number): number {
    if (reduction === "mean") requireSomeWeight(caller, this.weight);
    if (this.isInfinite) return infinityIn(base);
    if (reduction === "mean") this.loss.divide(this.weight);
    return inBase(this.loss, base);
  }
}

/** One sample's loss as a number, for `reduction: "none"`; `loss` is turned into units of `base`. */
export function lossInBase(loss: DoubleDouble, base: number): number {
  return loss.high === Infinity ? infinityIn(base) : inBase(loss, base);
}

/** `out` becomes w · loss, where a weight of 0 silences even an infinite loss. */
export function applyWeight(out: DoubleDouble, factor: number): void {
  if (factor === 1) return;
  if (factor === 0) out.set(0, 0);
  else if (out.high < Infinity) out.multiplyNumber(factor);
}
