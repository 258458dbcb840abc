import { refuse, requireLogits, requirePositive, requireVectorOfAnyLength } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog1p } from "./logarithm.ts";
import { ShiftedLogits } from "./shifted-logits.ts";
import { sumOfExponentialsLessOne } from "./sum-near-one.ts";
import type { Vector } from "./vector.ts";

/** How sharply differences of logits count. */
export interface TemperatureOption {
  /** logits are divided by it: a finite number > 0, 1 unless given; below 1 sharpens, above 1 flattens */
  readonly temperature?: number;
}

const shifted = new ShiftedLogits();
const value = new DoubleDouble();

/**
 * Logarithm of a sum of exponentials: the smooth maximum, and the normalising constant of softmax.
 *
 * $\operatorname{lse}(z) = \ln \sum_i e^{z_i}$
 *
 * What the obvious formula gets wrong: e^710 overflows, e^−746 is 0. Taken relative to the largest logit
 * neither can happen.
 *
 * When the logits are logarithms of probabilities, that largest one and the logarithm of the rest cancel: what is
 * left is near 0, and made of the rounding of the logits alone. The sum is then formed again, in whole numbers
 * long enough to show its digits.
 *
 * @param logits any numbers; −Infinity adds nothing, +Infinity gives Infinity
 * @returns nats; −Infinity for no logits, as the logarithm of an empty sum
 * @throws RangeError if a logit is NaN
 * @throws TypeError if logits is no array of numbers
 * @example logSumExp([1000, 1000]) // 1000.6931471805599
 * @example logSumExp([]) // -Infinity
 * @source P. Blanchard, D. J. Higham & N. J. Higham, Accurately computing the log-sum-exp and softmax
 *   functions, IMA J. Numer. Anal. 41 (2021)
 */
export function logSumExp(logits: Vector): number {
  requireVectorOfAnyLength("logSumExp", "logits", logits);
  let largest = -Infinity;
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] ?? Number.NaN;
    if (typeof logit !== "number" || Number.isNaN(logit))
      refuse("logSumExp", `logits[${i}]`, "a number", logit);
    if (logit > largest) largest = logit;
  }
  if (!Number.isFinite(largest)) return largest;
  shifted.read(logits, 1);
  value.copy(shifted.logPartition);
  value.addNumber(largest);
  if (Math.abs(value.high) < CANCELLED * -largest) {
    value.set(sumOfExponentialsLessOne(logits, largest), 0);
    setLog1p(value, value);
  }
  return value.high + 0;
}

/** With fewer than this left of what was subtracted, the 70 good bits of the logarithm are no longer enough. */
const CANCELLED = 2 ** -13;

/**
 * Softmax: turns any numbers into probabilities whose logarithms differ as the numbers do.
 *
 * $\operatorname{softmax}(z)_i = \frac{e^{z_i / T}}{\sum_j e^{z_j / T}}$
 *
 * Unchanged when the same number is added to all logits. The rounding error of zᵢ − z_max is carried into the
 * exponential, which would multiply it.
 *
 * @param logits finite numbers, or −Infinity for an outcome that is masked out
 * @param options `temperature` T, 1 unless given
 * @returns probabilities; 0 for masked outcomes and for those below the smallest double
 * @throws RangeError if a logit is NaN or +Infinity, all are −Infinity, or there is none; or temperature is
 *   no finite number > 0
 * @throws TypeError if logits is no array of numbers
 * @example softmax([0, Math.log(3)]) // [0.25, 0.75]
 * @example softmax([1000, 1000, -Infinity]) // [0.5, 0.5, 0]
 * @source J. S. Bridle, Probabilistic interpretation of feedforward classification network outputs,
 *   Neurocomputing (1990)
 */
export function softmax(logits: Vector, options?: TemperatureOption): number[] {
  readLogits("softmax", logits, options);
  return Array.from(logits, (_, i) => {
    shifted.setProbability(value, i);
    return value.high;
  });
}

/**
 * Logarithm of softmax, for probabilities too small to be doubles.
 *
 * $\ln \operatorname{softmax}(z)_i = \frac{z_i}{T} - \ln \sum_j e^{z_j / T}$
 *
 * Math.log(softmax(z)) is −Infinity as soon as a probability underflows, and 0 as soon as one rounds to 1;
 * this is neither.
 *
 * @param logits finite numbers, or −Infinity for an outcome that is masked out
 * @param options `temperature` T, 1 unless given
 * @returns nats, each ≤ 0; −Infinity for masked outcomes
 * @throws RangeError if a logit is NaN or +Infinity, all are −Infinity, or there is none; or temperature is
 *   no finite number > 0
 * @throws TypeError if logits is no array of numbers
 * @example logSoftmax([0, 0]) // [-0.6931471805599453, -0.6931471805599453]
 * @example logSoftmax([1000, 0]) // [0, -1000]
 * @source Blanchard, Higham & Higham (2021), §2
 */
export function logSoftmax(logits: Vector, options?: TemperatureOption): number[] {
  readLogits("logSoftmax", logits, options);
  return Array.from(logits, (_, i) => {
    shifted.setLogProbability(value, i);
    return value.high + 0;
  });
}

function readLogits(caller: string, logits: Vector, options: TemperatureOption | undefined): void {
  requireLogits(caller, "logits", logits);
  const temperature = options?.temperature ?? 1;
  requirePositive(caller, "temperature", temperature);
  shifted.read(logits, temperature);
}
