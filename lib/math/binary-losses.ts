import {
  type BinaryLoss,
  type BinaryLossOptions,
  type ClampOptions,
  reduceBinaryLoss,
} from "./binary-batch.ts";
import { refuse, requireFinite, requirePositive, requireProbability } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import { setLog, setLog1p } from "./logarithm.ts";
import { setSoftplusTail } from "./sigmoid.ts";
import type { Vector } from "./vector.ts";

type Unreduced = { readonly reduction: "none" };

const NO_CLAMP: ClampOptions = {};

/**
 * Binary cross-entropy: the cost of predicting a probability when the target is what happens.
 *
 * $\ell = -t \ln \hat p - (1 - t) \ln(1 - \hat p)$
 *
 * With t = 1 or 0 one of the two terms is left, the information content of what happened. A prediction of 0
 * or 1 that turns out wrong costs Infinity; libraries that clamp it hide that. ln(1 − p̂) is taken as
 * log1p(−p̂), which keeps tiny p̂.
 *
 * @param probability predicted probability of the outcome 1, from 0 to 1; or a batch of them
 * @param target what happened, from 0 to 1 (between them for soft targets); or as many
 * @param options `reduction` "mean", "sum" or "none"; `weights`, one a sample; `base`, e unless given;
 *   `clamp` and `epsilon` only to show what others do
 * @returns nats (or the unit of `base`), ≥ 0; a list of them for a batch with reduction "none"
 * @throws RangeError if a probability or target is not from 0 to 1, lengths differ, a weight is negative, or
 *   all weights are 0
 * @throws TypeError if one argument is a batch and the other is not
 * @example binaryCrossEntropy(0.5, 1) // 0.6931471805599453
 * @example binaryCrossEntropy([0.25, 0.75], [0, 1]) // 0.2876820724517809
 * @example binaryCrossEntropy(0, 1) // Infinity
 * @example binaryCrossEntropy(0, 1, { clamp: 100 }) // 100
 * @source C. M. Bishop, Pattern Recognition and Machine Learning (2006), eq. (4.90)
 */
export function binaryCrossEntropy(
  probability: Vector,
  target: Vector,
  options: BinaryLossOptions & ClampOptions & Unreduced,
): number[];
export function binaryCrossEntropy(
  probability: number | Vector,
  target: number | Vector,
  options?: BinaryLossOptions & ClampOptions,
): number;
export function binaryCrossEntropy(
  probability: number | Vector,
  target: number | Vector,
  options?: BinaryLossOptions & ClampOptions,
): number | number[] {
  const { clamp = Infinity, epsilon = 0 } = options ?? NO_CLAMP;
  if (clamp !== Infinity) requirePositive("binaryCrossEntropy", "clamp", clamp);
  if (!(epsilon >= 0 && epsilon < 0.5))
    refuse("binaryCrossEntropy", "epsilon", "a number ≥ 0 and < 0.5", epsilon);
  return reduceBinaryLoss(ofProbability, probability, target, options);
}

/**
 * Binary cross-entropy of a logit: the same cost without the detour over a probability that may round to 0 or
 * 1.
 *
 * $\ell = \operatorname{softplus}(z) - t z$
 *
 * For large z the two terms cancel. Written as ln(1 + e^−|z|) + |z| (1 − t) for z > 0, and + |z| t otherwise,
 * none of the terms is negative and nothing overflows. So a confident right answer costs e^−z, not 0, and a
 * confident wrong one |z|, not Infinity.
 *
 * @param logit log-odds of the outcome 1, a finite number; or a batch of them
 * @param target what happened, from 0 to 1 (between them for soft targets); or as many
 * @param options `reduction` "mean", "sum" or "none"; `weights`, one a sample; `base`, e unless given
 * @returns nats (or the unit of `base`), ≥ 0; a list of them for a batch with reduction "none"
 * @throws RangeError if a logit is not finite, a target is not from 0 to 1, lengths differ, a weight is
 *   negative, or all weights are 0
 * @throws TypeError if one argument is a batch and the other is not
 * @example binaryCrossEntropyWithLogits(0, 1) // 0.6931471805599453
 * @example binaryCrossEntropyWithLogits(-1000, 1) // 1000
 * @example binaryCrossEntropyWithLogits([0, 1000], [0, 1], { reduction: "none" }) // [0.6931471805599453, 0]
 * @source Bishop (2006), §4.3.2; the stable form is that of softplus, Mächler (2012)
 */
export function binaryCrossEntropyWithLogits(
  logit: Vector,
  target: Vector,
  options: BinaryLossOptions & Unreduced,
): number[];
export function binaryCrossEntropyWithLogits(
  logit: number | Vector,
  target: number | Vector,
  options?: BinaryLossOptions,
): number;
export function binaryCrossEntropyWithLogits(
  logit: number | Vector,
  target: number | Vector,
  options?: BinaryLossOptions,
): number | number[] {
  return reduceBinaryLoss(ofLogit, logit, target, options);
}

const ofProbability: BinaryLoss = {
  caller: "binaryCrossEntropy",
  argument: "probability",
  requirePrediction: requireProbability,
  setLoss: setProbabilityLoss,
};

const ofLogit: BinaryLoss = {
  caller: "binaryCrossEntropyWithLogits",
  argument: "logit",
  requirePrediction: requireFinite,
  setLoss: setLogitLoss,
};

const part = new DoubleDouble();
const rest = new DoubleDouble();

/** `out` becomes −t ln p − (1 − t) ln(1 − p), p moved into [ε, 1 − ε] and each −ln at most `clamp`. */
function setProbabilityLoss(
  out: DoubleDouble,
  probability: number,
  t: number,
  options: ClampOptions | undefined,
): void {
  const { clamp = Infinity, epsilon = 0 } = options ?? NO_CLAMP;
  const p = Math.min(Math.max(probability, epsilon), 1 - epsilon);
  out.set(0, 0);
  if (t > 0) {
    if (p === 0) part.set(-Infinity, 0);
    else setLog(part, p);
    rest.set(t, 0);
    subtractShare(out, clamp);
  }
  if (t < 1) {
    rest.set(-p, 0);
    if (p === 1) part.set(-Infinity, 0);
    else setLog1p(part, rest);
    rest.setSum(1, -t);
    subtractShare(out, clamp);
  }
}

/** Adds −`rest` · `part`, a share of a logarithm, to `out`. */
function subtractShare(out: DoubleDouble, clamp: number): void {
  if (part.high < -clamp) part.set(-clamp, 0);
  if (part.high === -Infinity) {
    out.set(Infinity, 0);
    return;
  }
  if (out.high === Infinity) return;
  part.multiply(rest);
  out.subtract(part);
}

/** `out` becomes softplus(z) − t z. */
function setLogitLoss(out: DoubleDouble, z: number, t: number): void {
  setSoftplusTail(out, z);
  rest.set(t, 0);
  if (z > 0) rest.setSum(1, -t);
  rest.multiplyNumber(Math.abs(z));
  out.add(rest);
}
