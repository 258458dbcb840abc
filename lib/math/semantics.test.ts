import { expect, test } from "vitest";
import * as math from "./index.ts";

/** What is promised at the edges, for every function that it concerns. */

const measuresOfOne: readonly [string, (p: readonly number[]) => unknown][] = [
  ["entropy", (p) => math.entropy(p)],
  ["perplexity", (p) => math.perplexity(p)],
  ["renyiEntropy", (p) => math.renyiEntropy(p, 2)],
  ["tsallisEntropy", (p) => math.tsallisEntropy(p, 2)],
  ["gradientEntropy", (p) => math.gradientEntropy(p)],
  ["shannonCodeLengths", (p) => math.shannonCodeLengths(p)],
  ["sampler", (p) => math.sampler(p, 1)],
  ["arithmeticEncode", (p) => math.arithmeticEncode([0], p)],
];

const measuresOfTwo: readonly [string, (p: readonly number[], q: readonly number[]) => unknown][] = [
  ["crossEntropy", math.crossEntropy],
  ["klDivergence", math.klDivergence],
  ["jsDivergence", math.jsDivergence],
  ["jsDistance", math.jsDistance],
  ["crossPerplexity", math.crossPerplexity],
  ["mix", (p, q) => math.mix(p, q, 0.5)],
  ["gradientCrossEntropyInP", math.gradientCrossEntropyInP],
  ["gradientCrossEntropyInQ", math.gradientCrossEntropyInQ],
  ["gradientKlDivergenceInP", math.gradientKlDivergenceInP],
  ["gradientKlDivergenceInQ", math.gradientKlDivergenceInQ],
];

test.each(measuresOfOne)("%s refuses what is no distribution, and says where", (name, f) => {
  expect(() => f([])).toThrow(RangeError);
  expect(() => f([0.5, Number.NaN])).toThrow(`${name}: p[1] must be a probability, got NaN`);
  expect(() => f([1.5, -0.5])).toThrow(`${name}: p[1] must be a probability, got -0.5`);
  expect(() => f([0, Infinity])).toThrow(`${name}: p[1] must be a probability, got Infinity`);
  expect(() => f([0.5, 0.6])).toThrow(`${name}: p must sum to 1, got a sum of 1.1; normalize(p)`);
});

test.each(measuresOfTwo)("%s refuses pairs that do not fit", (name, f) => {
  expect(() => f([0.5, 0.5], [1])).toThrow(`${name}: p and q must have the same length, got 2 and 1`);
  expect(() => f([0.5, 0.5], [0.5, 0.4])).toThrow(`${name}: q must sum to 1, got a sum of 0.9`);
  expect(() => f([0.5, -0.5], [0.5, 0.5])).toThrow(`${name}: p[1] must be a probability, got -0.5`);
});

test("what is no array of numbers is a TypeError, even when it could be read as one", () => {
  for (const value of ["ab", 1, null, undefined, { length: 1 }, ["0.5", "0.5"], [true]])
    expect(() => Reflect.apply(math.entropy, undefined, [value])).toThrow(TypeError);
});

test("a base must be finite, above 0 and not 1", () => {
  for (const base of [1, 0, -2, Infinity, Number.NaN])
    expect(() => math.entropy([1], { base })).toThrow("entropy: base must be a finite number > 0 and ≠ 1");
  expect(math.entropy([0.5, 0.5], { base: 4 })).toBe(0.5);
  expect(math.entropy([0.1, 0.9], { base: 0.5 })).toBe(-math.entropy([0.1, 0.9]));
});

test("0 · log 0 is 0, and a certain outcome has entropy 0 and never −0", () => {
  expect(Object.is(math.entropy([0, 1, 0]), 0)).toBe(true);
  expect(Object.is(math.informationContent(1), 0)).toBe(true);
  expect(Object.is(math.binaryEntropy(1), 0)).toBe(true);
  expect(Object.is(math.crossEntropy([1, 0], [1, 0]), 0)).toBe(true);
  expect(Object.is(math.entropy([0, 1], { base: 0.5 }), 0)).toBe(true);
});

test("what the model rules out and the truth allows costs Infinity", () => {
  expect(math.crossEntropy([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(math.klDivergence([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(math.crossPerplexity([0.5, 0.5], [1, 0])).toBe(Infinity);
  expect(math.klBernoulli(0.5, 1)).toBe(Infinity);
  expect(math.jsDivergence([1, 0], [0, 1])).toBe(1);
});

test("the tiniest probabilities count: entropies and divergences at 1e-300 and below", () => {
  // mpmath: −1e-300 log₂ 1e-300.
  expect(math.entropy([1, 1e-300])).toBe(9.965784284662087e-298);
  expect(math.informationContent(5e-324)).toBe(1074);
  // The small parts differ by 1e-200 · 1e-10; (p − q)²/(p + q)/8 · … is 1.25e-221 nats, far below any rounding of 1.
  expect(math.jsDivergence([1, 1e-200], [1, 1e-200 * (1 + 1e-10)], { base: Math.E })).toBeGreaterThan(1e-222);
});

test("infinite logits are masks below, and refused above", () => {
  expect(math.softmax([-Infinity, 3])).toEqual([0, 1]);
  expect(math.logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
  expect(math.logSumExp([Infinity, 0])).toBe(Infinity);
  expect(math.logSumExp([1e308, 1e308])).toBe(1e308);
  for (const f of [math.softmax, math.logSoftmax, math.entropyFromLogits, math.gradientEntropyFromLogits]) {
    expect(() => f([Infinity, 0])).toThrow("logits[0] must be a finite number or -Infinity, got Infinity");
    expect(() => f([-Infinity])).toThrow("must have a finite entry");
    expect(() => f([])).toThrow("must not be empty");
    expect(() => f([Number.NaN])).toThrow("logits[0]");
  }
  expect(() => math.softmax([1], { temperature: 0 })).toThrow(
    "temperature must be a finite number > 0, got 0",
  );
  expect(math.klDivergenceFromLogits([0, 0], [0, -Infinity])).toBe(Infinity);
  expect(math.klDivergenceFromLogits([0, -Infinity], [0, 0])).toBe(1);
});

test("scalar functions of logits take infinities, and refuse NaN", () => {
  expect([math.sigmoid(-Infinity), math.sigmoid(Infinity)]).toEqual([0, 1]);
  expect([math.softplus(-Infinity), math.softplus(Infinity)]).toEqual([0, Infinity]);
  expect([math.logSigmoid(-Infinity), math.logSigmoid(Infinity)]).toEqual([-Infinity, 0]);
  expect([math.logit(0), math.logit(1)]).toEqual([-Infinity, Infinity]);
  expect([math.log1mexp(-Infinity), math.log1mexp(0)]).toEqual([0, -Infinity]);
  for (const f of [math.sigmoid, math.softplus, math.logSigmoid, math.logit, math.log1mexp])
    expect(() => f(Number.NaN)).toThrow(RangeError);
  expect(() => math.log1mexp(1)).toThrow("log1mexp: x must be a number ≤ 0, got 1");
});

test("tables must be rectangular and sum to 1", () => {
  const ragged = [[0.5], [0.25, 0.25]];
  for (const f of [math.jointEntropy, math.mutualInformation, math.marginals]) {
    expect(() => f(ragged)).toThrow("joint[0] and joint[1] must have the same length, got 1 and 2");
    expect(() => f([[0.5, 0.6]])).toThrow("joint must sum to 1, got a sum of 1.1");
    expect(() => f([])).toThrow("joint must not be empty");
    expect(() =>
      f([
        [0.5, -0.5],
        [0.5, 0.5],
      ]),
    ).toThrow("joint[0][1] must be a finite number ≥ 0, got -0.5");
  }
  expect(() => Reflect.apply(math.conditionalEntropy, undefined, [[[1]], {}])).toThrow(
    'given must be "rows" or "columns"',
  );
});

test("orders, indices, shares and lengths out of range are refused", () => {
  expect(() => math.renyiEntropy([1], -1)).toThrow("renyiEntropy: alpha must be a number ≥ 0, got -1");
  expect(() => math.tsallisEntropy([1], Number.NaN)).toThrow(
    "tsallisEntropy: q must be a number ≥ 0, got NaN",
  );
  expect(() => math.oneHot(3, 3)).toThrow("oneHot: k must be a whole number from 0 to 2, got 3");
  expect(() => math.uniform(0)).toThrow("uniform: n must be a whole number ≥ 1, got 0");
  expect(() => math.mix([1], [1], 2)).toThrow("mix: weight must be a probability from 0 to 1, got 2");
  expect(() => math.labelSmoothing([1], -1)).toThrow("labelSmoothing: epsilon");
  expect(() => math.empirical([0, 1.5])).toThrow("empirical: samples[1]");
  expect(() => math.empirical([0, 3], { outcomes: 3 })).toThrow(
    "samples[1] must be a whole number from 0 to 2, got 3",
  );
  expect(() => math.normalize([0, 0])).toThrow("normalize: weights must not all be 0");
  expect(() => math.kraftSum([1, 0])).toThrow("kraftSum: lengths[1]");
  expect(() => math.expectedLength([1], [1, 2])).toThrow("p and lengths must have the same length");
  expect(() => math.informationContent(2)).toThrow(
    "informationContent: p must be a probability from 0 to 1, got 2",
  );
  expect(() => math.binaryEntropy(-0.1)).toThrow("binaryEntropy: theta");
  expect(() => math.klBernoulli(0.5, 1.5)).toThrow("klBernoulli: b");
  expect(() => math.gaussianEntropy(0)).toThrow("standardDeviation must be a finite number > 0, got 0");
  expect(() =>
    math.klGaussian({ mean: 0, standardDeviation: -1 }, { mean: 0, standardDeviation: 1 }),
  ).toThrow("a.standardDeviation");
});

test("isDistribution agrees with what is refused, and never throws", () => {
  expect([[1], [0.5, 0.5 + 5e-7], new Float64Array([0.25, 0.75])].every(math.isDistribution)).toBe(true);
  expect([[], [0.5], [2, -1], [Number.NaN], "1", null, ["1"]].some(math.isDistribution)).toBe(false);
});

test("Shannon lengths are exact at powers of the radix, where rounded logarithms waver", () => {
  expect(math.shannonCodeLengths([1 / 2, 1 / 4, 1 / 8, 1 / 8])).toEqual([1, 2, 3, 3]);
  // The double nearest to 1/3 is below it, so that one ternary digit is not enough for it.
  expect(math.shannonCodeLengths([1 / 3, 1 / 3, 1 / 3], { radix: 3 })).toEqual([2, 2, 2]);
  expect(math.shannonCodeLengths([1, 0])).toEqual([1, Infinity]);
});
