import { expect, test } from "vitest";
import * as math from "./index.ts";
import { messages } from "./messages.ts";

/** What each function refuses, one case for every condition that its docstring names: error, arguments, message. */
type Refusal = readonly [
  error: typeof RangeError | typeof TypeError,
  args: readonly unknown[],
  message: string,
];

const p = [0.5, 0.5];
const square = [
  [0.25, 0.25],
  [0.25, 0.25],
];
const gaussian = { mean: 0, standardDeviation: 1 };

const badBase = (...args: readonly unknown[]): Refusal => [
  RangeError,
  [...args, { base: 1 }],
  "base must be",
];
const badRadix = (argument: unknown): Refusal => [RangeError, [argument, { radix: 1 }], "radix must be"];

const badDistribution = (name: string, ...rest: readonly unknown[]): Refusal[] => [
  [RangeError, [[], ...rest], `${name} must not be empty`],
  [RangeError, [[1.5, -0.5], ...rest], `${name}[1] must be a probability, got -0.5`],
  [RangeError, [[0.5, Number.NaN], ...rest], `${name}[1] must be a probability, got NaN`],
  [RangeError, [[0.5, Infinity], ...rest], `${name}[1] must be a probability, got Infinity`],
  [RangeError, [[0.5, 0.6], ...rest], `${name} must sum to 1, got a sum of 1.1`],
  [TypeError, ["half", ...rest], `${name} must be an array of numbers, got "half"`],
  [TypeError, [["half", 0.5], ...rest], `${name}[0] must be a probability, got "half"`],
];

const badPair = (...rest: readonly unknown[]): Refusal[] => [
  ...badDistribution("p", p, ...rest),
  [RangeError, [p, [0.5, 0.4], ...rest], "q must sum to 1"],
  [RangeError, [p, [1], ...rest], "p and q must have the same length, got 2 and 1"],
  [TypeError, [p, 1, ...rest], "q must be an array of numbers, got 1"],
];

const badWeights = (name: string): Refusal[] => [
  [RangeError, [[1, -1]], `${name}[1] must be a finite number ≥ 0, got -1`],
  [RangeError, [[1, Infinity]], `${name}[1] must be a finite number ≥ 0, got Infinity`],
  [RangeError, [[0, 0]], `${name} must not all be 0`],
  [RangeError, [[]], `${name} must not be empty`],
  [TypeError, [1], `${name} must be an array of numbers, got 1`],
];

const badJoint = (...rest: readonly unknown[]): Refusal[] => [
  [RangeError, [[[0.5], [0.25, 0.25]], ...rest], "must have the same length"],
  [RangeError, [[[1.5, -0.5]], ...rest], "joint[0][1] must be a finite number ≥ 0, got -0.5"],
  [RangeError, [[[0.5, 0.6]], ...rest], "joint must sum to 1"],
  [TypeError, [1, ...rest], "joint must be an array of rows, got 1"],
  [TypeError, [[1], ...rest], "joint[0] must be an array of numbers, got 1"],
];

const badLogits = (name: string, ...rest: readonly unknown[]): Refusal[] => [
  [RangeError, [[Number.NaN], ...rest], `${name}[0] must be a finite number or -Infinity, got NaN`],
  [RangeError, [[Infinity], ...rest], `${name}[0] must be a finite number or -Infinity, got Infinity`],
  [RangeError, [[-Infinity], ...rest], `${name} must have a finite entry`],
  [RangeError, [[], ...rest], `${name} must not be empty`],
  [TypeError, ["z", ...rest], `${name} must be an array of numbers, got "z"`],
];

const badTemperature: Refusal = [
  RangeError,
  [[0], { temperature: 0 }],
  "temperature must be a finite number > 0",
];

const badOrder = (name: string): Refusal[] => [
  ...badDistribution("p", 2),
  [RangeError, [p, -1], `${name} must be a number ≥ 0, got -1`],
  [RangeError, [p, Number.NaN], `${name} must be a number ≥ 0, got NaN`],
];

const badNumber = (name: string): Refusal[] => [
  [RangeError, [Number.NaN], `${name} must be a`],
  [TypeError, ["1"], `${name} must be a`],
];

const badProbability = (name: string): Refusal[] => [
  [RangeError, [1.5], `${name} must be a probability from 0 to 1, got 1.5`],
  [RangeError, [-0.5], `${name} must be a probability from 0 to 1, got -0.5`],
  ...badNumber(name),
];

const badBinaryBatch: Refusal[] = [
  [RangeError, [0.5, 1.5], "target must be a probability from 0 to 1, got 1.5"],
  [RangeError, [p, [1]], "must have the same length, got 2 and 1"],
  [RangeError, [p, [0, 1], { weights: [1, -1] }], "weights[1] must be a finite number ≥ 0, got -1"],
  [RangeError, [p, [0, 1], { weights: [0, 0] }], "a mean needs a sample of weight above 0"],
  [TypeError, [p, 1], "must be both numbers or both arrays"],
];

const badBinaryLogit: Refusal[] = [
  [RangeError, [Infinity, 1], "logit must be a finite number, got Infinity"],
  ...badBinaryBatch,
];

const badCategorical: Refusal[] = [
  [RangeError, [[Number.NaN, 0], 0], "logits[0] must be a finite number or -Infinity, got NaN"],
  [RangeError, [[0, 0], 2], "target must be a whole number from 0 to 1, got 2"],
  [
    RangeError,
    [
      [0, 0],
      [0.5, 0.6],
    ],
    "target must sum to 1",
  ],
  [RangeError, [[0, 0], [1]], "must have the same length"],
  [RangeError, [[[0, 0]], [0, 1]], "must have the same length, got 1 and 2"],
  [RangeError, [[[0, 0]], [1], { ignoreIndex: 1 }], "a mean needs a sample of weight above 0"],
  [TypeError, [[[0, 0]], 0], "a batch of logits needs an array of targets"],
  [TypeError, [[0, 0], "a"], 'target must be a class index or a distribution, got "a"'],
];

const badLengths: Refusal[] = [
  [RangeError, [[1.5]], "lengths[0] must be a whole number ≥ 1"],
  [RangeError, [[0]], "lengths[0] must be a whole number ≥ 1"],
  [RangeError, [[]], "lengths must not be empty"],
  [TypeError, [1], "lengths must be an array of numbers, got 1"],
];

const badModelLogits: Refusal[] = [
  [
    RangeError,
    [
      [0.5, 0.6],
      [0, 0],
    ],
    "p must sum to 1",
  ],
  [RangeError, [p, [Infinity, 0]], "logits[0] must be a finite number or -Infinity, got Infinity"],
  [RangeError, [p, [0]], "must have the same length"],
  [TypeError, [1, [0]], "p must be an array of numbers, got 1"],
  [TypeError, [p, 1], "logits must be an array of numbers, got 1"],
  badBase(p, [0, 0]),
];

const refusals: Readonly<Record<Exclude<keyof typeof math, "isDistribution">, readonly Refusal[]>> = {
  informationContent: [...badProbability("p"), badBase(0.5)],
  entropy: [...badDistribution("p"), badBase(p)],
  binaryEntropy: [...badProbability("theta"), badBase(0.5)],
  crossEntropy: [...badPair(), badBase(p, p)],
  klDivergence: [...badPair(), badBase(p, p)],
  jsDivergence: [...badPair(), badBase(p, p)],
  jsDistance: [
    ...badPair(),
    [RangeError, [p, p, { base: 0.5 }], "base must be a finite number > 1, got 0.5"],
  ],
  perplexity: badDistribution("p"),
  crossPerplexity: badPair(),
  renyiEntropy: [...badOrder("alpha"), badBase(p, 2)],
  tsallisEntropy: badOrder("q"),
  jointEntropy: [...badJoint(), badBase(square)],
  conditionalEntropy: [
    ...badJoint({ given: "rows" }),
    [RangeError, [square, { given: "rows", base: 1 }], "base must be"],
    [TypeError, [square, { given: "x" }], 'given must be "rows" or "columns"'],
  ],
  mutualInformation: [...badJoint(), badBase(square)],
  marginals: badJoint(),
  normalize: badWeights("weights"),
  uniform: [[RangeError, [0], "n must be a whole number ≥ 1, got 0"], ...badNumber("n")],
  oneHot: [
    [RangeError, [0, 0], "n must be a whole number ≥ 1, got 0"],
    [RangeError, [3, 3], "k must be a whole number from 0 to 2, got 3"],
    [TypeError, ["0", 3], 'k must be a whole number from 0 to 2, got "0"'],
    [TypeError, [0, "3"], 'n must be a whole number ≥ 1, got "3"'],
  ],
  labelSmoothing: [
    ...badDistribution("target", 0.1),
    [RangeError, [p, 1.5], "epsilon must be a probability from 0 to 1, got 1.5"],
  ],
  empirical: [
    [RangeError, [[0.5]], "samples[0] must be a whole number"],
    [RangeError, [[2], { outcomes: 2 }], "samples[0] must be a whole number from 0 to 1, got 2"],
    [RangeError, [[]], "samples must not be empty"],
    [TypeError, [1], "samples must be an array of numbers, got 1"],
  ],
  mix: [...badPair(0.5), [RangeError, [p, p, 2], "weight must be a probability from 0 to 1, got 2"]],
  sampler: [
    ...badDistribution("p", 1),
    [RangeError, [p, -1], "seed must be a whole number"],
    [RangeError, [p, 2 ** 32], "seed must be a whole number"],
    [TypeError, [p, "1"], "seed must be a whole number"],
  ],
  logSumExp: [
    [RangeError, [[0, Number.NaN]], "logits[1] must be a number, got NaN"],
    [TypeError, [1], "logits must be an array of numbers, got 1"],
  ],
  softmax: [...badLogits("logits"), badTemperature],
  logSoftmax: [...badLogits("logits"), badTemperature],
  sigmoid: badNumber("x"),
  logSigmoid: badNumber("x"),
  softplus: badNumber("x"),
  logit: badProbability("p"),
  log1mexp: [[RangeError, [1], "x must be a number ≤ 0, got 1"], ...badNumber("x")],
  entropyFromLogits: [...badLogits("logits"), badBase([0])],
  klDivergenceFromLogits: [
    ...badLogits("a", [0]),
    [RangeError, [[0], [Number.NaN]], "b[0] must be a finite number or -Infinity, got NaN"],
    [RangeError, [[0], [-Infinity]], "b must have a finite entry"],
    [RangeError, [[0], [0, 0]], "a and b must have the same length, got 1 and 2"],
    [TypeError, [[0], 1], "b must be an array of numbers, got 1"],
    badBase([0], [0]),
  ],
  binaryCrossEntropy: [
    [RangeError, [1.5, 1], "probability must be a probability from 0 to 1, got 1.5"],
    ...badBinaryBatch,
  ],
  binaryCrossEntropyWithLogits: badBinaryLogit,
  categoricalCrossEntropy: badCategorical,
  negativeLogLikelihood: [
    [RangeError, [[0.5, 0.6], 0], "probabilities must sum to 1"],
    [
      RangeError,
      [
        [p, [0.5, 0.6]],
        [0, 0],
      ],
      "probabilities[1] must sum to 1",
    ],
    [RangeError, [p, 2], "classIndices must be a whole number from 0 to 1, got 2"],
    [RangeError, [[p], [0, 0]], "must have the same length, got 1 and 2"],
    [RangeError, [p, 1, { ignoreIndex: 1 }], "a mean needs a sample of weight above 0"],
    [TypeError, [1, 0], "probabilities must be an array of numbers, got 1"],
    [TypeError, [[p], 0], "a batch of probabilities needs an array of classIndices"],
  ],
  gradientEntropy: [...badDistribution("p"), badBase(p)],
  gradientEntropyFromLogits: [...badLogits("logits"), badBase([0])],
  gradientCrossEntropyInP: [...badPair(), badBase(p, p)],
  gradientCrossEntropyInQ: [...badPair(), badBase(p, p)],
  gradientCrossEntropyInLogits: badModelLogits,
  gradientKlDivergenceInP: [...badPair(), badBase(p, p)],
  gradientKlDivergenceInQ: [...badPair(), badBase(p, p)],
  gradientKlDivergenceInLogits: badModelLogits,
  gradientBinaryCrossEntropyWithLogits: badBinaryLogit,
  gradientCategoricalCrossEntropy: badCategorical,
  huffmanCode: [...badWeights("weights"), badRadix([1])],
  shannonCodeLengths: [...badDistribution("p"), badRadix(p)],
  expectedLength: [
    ...badDistribution("p", [1, 1]),
    [RangeError, [p, [1, 0]], "lengths[1] must be a whole number ≥ 1"],
    [RangeError, [p, [1, 1.5]], "lengths[1] must be a whole number ≥ 1"],
    [RangeError, [p, [1]], "p and lengths must have the same length, got 2 and 1"],
    [TypeError, [p, 1], "lengths must be an array of numbers, got 1"],
  ],
  kraftSum: [...badLengths, badRadix([1])],
  arithmeticEncode: [
    [RangeError, [[0], [0.5, 0.6]], "p must sum to 1"],
    [RangeError, [[2], p], "symbols[0] must be a whole number from 0 to 1, got 2"],
    [RangeError, [[1], [1, 0]], "symbols[0] must have a probability above 0, got symbol 1"],
    [TypeError, [1, p], "symbols must be an array of numbers, got 1"],
    [TypeError, [[0], 1], "p must be an array of numbers, got 1"],
  ],
  arithmeticDecode: [
    [RangeError, ["0", [0.5, 0.6], 1], "p must sum to 1"],
    [RangeError, ["02", p, 1], 'bits[1] must be "0" or "1", got "2"'],
    [RangeError, ["0", p, -1], "count must be a whole number"],
    [TypeError, ["0", 1, 1], "p must be an array of numbers, got 1"],
    [TypeError, [0, p, 1], "bits must be a string, got number"],
  ],
  klGaussian: [
    [
      RangeError,
      [{ mean: Number.NaN, standardDeviation: 1 }, gaussian],
      "a.mean must be a finite number, got NaN",
    ],
    [
      RangeError,
      [gaussian, { mean: 0, standardDeviation: 0 }],
      "b.standardDeviation must be a finite number > 0",
    ],
    [TypeError, [{ mean: "0", standardDeviation: 1 }, gaussian], 'a.mean must be a finite number, got "0"'],
    badBase(gaussian, gaussian),
  ],
  klBernoulli: [
    [RangeError, [1.5, 0.5], "a must be a probability from 0 to 1, got 1.5"],
    [RangeError, [0.5, Number.NaN], "b must be a probability from 0 to 1, got NaN"],
    [TypeError, ["0.5", 0.5], 'a must be a probability from 0 to 1, got "0.5"'],
    badBase(0.5, 0.5),
  ],
  gaussianEntropy: [
    [RangeError, [0], "standardDeviation must be a finite number > 0, got 0"],
    [TypeError, ["1"], 'standardDeviation must be a finite number > 0, got "1"'],
    badBase(1),
  ],
};

function thrownBy(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
}

test.each(Object.entries(refusals))(
  "%s throws what its docstring says, names itself, and has its Chinese words",
  (name, cases) => {
    const callee = Object.entries(math).find(([candidate]) => candidate === name)?.[1];
    if (callee === undefined) throw new Error(`no function ${name}`);
    for (const [error, args, message] of cases) {
      const call = () => Reflect.apply(callee, undefined, args);
      expect(call, message).toThrow(error);
      expect(call).toThrow(new RegExp(`^${name}: `));
      expect(call).toThrow(message);
      expect(messages.some(({ pattern }) => pattern.test(thrownBy(call)))).toBe(true);
    }
  },
);
