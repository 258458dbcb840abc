import { refuse, requireDistribution } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import type { Vector } from "./vector.ts";

/**
 * A source of outcomes drawn from p, the same sequence for the same seed on every machine.
 *
 * $P(\text{outcome} = i) = p_i$
 *
 * Numbers come from xoshiro128** (period 2^128 − 1), whose four words of state are filled from the seed by
 * SplitMix32. Two outputs make a 53-bit number u in [0, 1), and the outcome is the first whose cumulated
 * probability exceeds u. Outcomes of probability 0 never come.
 *
 * @param p probabilities that sum to 1
 * @param seed a whole number from 0 to 2^32 − 1
 * @returns a function without arguments that returns the index of the next outcome
 * @throws RangeError if p is no distribution, or seed no whole number from 0 to 2^32 − 1
 * @throws TypeError if p is no array of numbers, or seed no number
 * @example sampler([0, 1], 7)() // 1
 * @source D. Blackman & S. Vigna, Scrambled linear pseudorandom number generators, ACM Trans. Math. Softw. 47
 *   (2021)
 */
export function sampler(p: Vector, seed: number): () => number {
  requireDistribution("sampler", "p", p);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    refuse("sampler", "seed", "a whole number from 0 to 4294967295", seed);
  const cumulated = cumulate(p);
  const next = xoshiro128(seed);
  return () => {
    const u = ((next() >>> 5) * 67108864 + (next() >>> 6)) / 2 ** 53;
    return firstAbove(cumulated, u);
  };
}

/**
 * Running sums; from the last possible outcome on they are Infinity, so that rounding leaves no gap below 1.
 */
function cumulate(p: Vector): Float64Array {
  const cumulated = new Float64Array(p.length);
  const sum = new DoubleDouble();
  let lastPossible = 0;
  for (const [i, probability] of p.entries()) {
    if (probability > 0) lastPossible = i;
    sum.addNumber(probability);
    cumulated[i] = sum.high;
  }
  return cumulated.fill(Infinity, lastPossible);
}

/** Binary search for the first entry that is greater than u. */
function firstAbove(cumulated: Float64Array, u: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulated[middle] ?? Infinity) > u) high = middle;
    else low = middle + 1;
  }
  return low;
}

function xoshiro128(seed: number): () => number {
  const fill = splitMix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return scrambled;
  };
}

function rotate(x: number, k: number): number {
  return (x << k) | (x >>> (32 - k));
}

/** Spreads a seed over all bits: neighbouring seeds, and 0, give unrelated states. */
function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
}
