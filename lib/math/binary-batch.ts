import { type BaseOption, chosenBase, NATS } from "./base.ts";
import { requireProbability, requireSameLength, requireVector, WHOLE } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import {
  applyWeight,
  chosenReduction,
  LossSum,
  lossInBase,
  type ReductionOption,
  requireLossWeights,
} from "./reduction.ts";
import { isVector, type Vector } from "./vector.ts";

export interface BinaryLossOptions extends BaseOption, ReductionOption {
  /** one number ≥ 0 a sample; all 1 unless given */
  readonly weights?: Vector;
}

export interface ClampOptions {
  /** largest value a single −log may take, in nats; PyTorch uses 100, this library none */
  readonly clamp?: number;
  /** moves probabilities into [ε, 1 − ε] first; Keras uses 1e-7, this library nothing */
  readonly epsilon?: number;
}

/** One of the two losses: what it asks of a prediction, and what a prediction costs. */
export interface BinaryLoss {
  readonly caller: string;
  readonly argument: string;
  readonly requirePrediction: (caller: string, argument: string, value: number, index: number) => void;
  /** `out` becomes the cost in nats */
  readonly setLoss: (
    out: DoubleDouble,
    prediction: number,
    target: number,
    options: ClampOptions | undefined,
  ) => void;
}

const losses = new LossSum();
const loss = new DoubleDouble();
const weight = new DoubleDouble();

/** One sample or a batch, weighted and reduced. */
export function reduceBinaryLoss(
  kind: BinaryLoss,
  prediction: number | Vector,
  target: number | Vector,
  options: (BinaryLossOptions & ClampOptions) | undefined,
): number | number[] {
  const { caller, argument } = kind;
  const base = chosenBase(caller, options, NATS);
  const reduction = chosenReduction(caller, options);
  losses.clear();
  if (isVector(prediction) && isVector(target)) {
    requireVector(caller, argument, prediction);
    requireSameLength(caller, argument, prediction, "target", target);
    requireLossWeights(caller, options?.weights, prediction.length);
    if (reduction === "none") return listLosses(kind, prediction, target, options, base);
    for (let i = 0; i < prediction.length; i++)
      addSample(kind, prediction[i] ?? Number.NaN, target[i] ?? Number.NaN, i, options);
    return losses.reduced(caller, reduction, base);
  }
  if (isVector(prediction) || isVector(target))
    throw new TypeError(`${caller}: ${argument} and target must be both numbers or both arrays`);
  requireLossWeights(caller, options?.weights, 1);
  addSample(kind, prediction, target, WHOLE, options);
  return losses.reduced(caller, reduction, base);
}

function listLosses(
  kind: BinaryLoss,
  predictions: Vector,
  targets: Vector,
  options: (BinaryLossOptions & ClampOptions) | undefined,
  base: number,
): number[] {
  return Array.from(predictions, (prediction, i) => {
    addSample(kind, prediction, targets[i] ?? Number.NaN, i, options);
    return lossInBase(loss, base);
  });
}

/** Checks a sample; leaves its weighted loss in `loss` and adds it to `losses`. */
function addSample(
  kind: BinaryLoss,
  prediction: number,
  target: number,
  index: number,
  options: (BinaryLossOptions & ClampOptions) | undefined,
): void {
  requireProbability(kind.caller, "target", target, index);
  kind.requirePrediction(kind.caller, kind.argument, prediction, index);
  kind.setLoss(loss, prediction, target, options);
  weight.set(options?.weights?.[index === WHOLE ? 0 : index] ?? 1, 0);
  applyWeight(loss, weight.high);
  losses.add(loss, weight);
}
