import xlogy from "@stdlib/math-base-special-xlogy";
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-cpu";
import { dotMultiply, kldivergence, log2, sum } from "mathjs";
import { crossEntropy, entropy, klDivergence } from "../../../math/index.ts";

export const measures = ["entropy", "cross-entropy", "KL divergence"] as const;

export type Measure = (typeof measures)[number];

/** A call that is ready to be timed: its arguments have been brought into the contender's own form. */
export type Call = () => number;

/** Prepares each measure, in bits, of p (and q). */
export type Contender = Readonly<Record<Measure, (p: readonly number[], q: readonly number[]) => Call>>;

const ours: Contender = {
  entropy: (p) => () => entropy(p),
  "cross-entropy": (p, q) => () => crossEntropy(p, q),
  "KL divergence": (p, q) => () => klDivergence(p, q),
};

/** What one would write without a library: no check, no compensation. */
const plainLoop: Contender = {
  entropy: (p) => () => {
    let total = 0;
    for (let i = 0; i < p.length; i++) {
      const x = p[i] ?? 0;
      if (x > 0) total -= x * Math.log2(x);
    }
    return total;
  },
  "cross-entropy": (p, q) => () => {
    let total = 0;
    for (let i = 0; i < p.length; i++) {
      const x = p[i] ?? 0;
      if (x > 0) total -= x * Math.log2(q[i] ?? 0);
    }
    return total;
  },
  "KL divergence": (p, q) => () => {
    let total = 0;
    for (let i = 0; i < p.length; i++) {
      const x = p[i] ?? 0;
      if (x > 0) total += x * Math.log2(x / (q[i] ?? 0));
    }
    return total;
  },
};

/** stdlib has x ln y with 0 ln 0 = 0, and no measure of a vector of probabilities: its part in a loop. */
const stdlib: Contender = {
  entropy: (p) => () => -sumOf(p, p, xlogy) / Math.LN2,
  "cross-entropy": (p, q) => () => -sumOf(p, q, xlogy) / Math.LN2,
  "KL divergence": (p, q) => () => sumOf(p, q, (x, y) => xlogy(x, x / y)) / Math.LN2,
};

function sumOf(p: readonly number[], q: readonly number[], term: (x: number, y: number) => number): number {
  let total = 0;
  for (let i = 0; i < p.length; i++) total += term(p[i] ?? 0, q[i] ?? 0);
  return total;
}

const mathjs: Contender = {
  entropy: (p) => ofArrays(p, p, (x) => -Number(sum(dotMultiply(x, log2(x))))),
  "cross-entropy": (p, q) => ofArrays(p, q, (x, y) => -Number(sum(dotMultiply(x, log2(y))))),
  "KL divergence": (p, q) => ofArrays(p, q, (x, y) => kldivergence(x, y) / Math.LN2),
};

/** mathjs wants arrays that it could write to; they are copied before the clock starts. */
function ofArrays(
  p: readonly number[],
  q: readonly number[],
  measure: (x: number[], y: number[]) => number,
): Call {
  const [x, y] = [[...p], [...q]];
  return () => measure(x, y);
}

/** Its tensors hold 32-bit numbers; they are made before the clock starts. */
const tfjs: Contender = {
  entropy: (p) => ofTensors(p, p, (x) => tf.neg(tf.mul(x, tf.log(x)))),
  "cross-entropy": (p, q) => ofTensors(p, q, (x, y) => tf.neg(tf.mul(x, tf.log(y)))),
  "KL divergence": (p, q) => ofTensors(p, q, (x, y) => tf.mul(x, tf.log(tf.div(x, y)))),
};

function ofTensors(
  p: readonly number[],
  q: readonly number[],
  terms: (x: tf.Tensor, y: tf.Tensor) => tf.Tensor,
): Call {
  const [x, y] = [tf.tensor1d([...p]), tf.tensor1d([...q])];
  return () => tf.tidy(() => (tf.sum(terms(x, y)).dataSync()[0] ?? Number.NaN) / Math.LN2);
}

export const contenders = {
  Surprisal: ours,
  "plain loop": plainLoop,
  "@stdlib xlogy": stdlib,
  mathjs,
  "tfjs (CPU)": tfjs,
} as const satisfies Readonly<Record<string, Contender>>;
