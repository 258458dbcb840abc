import type { Vector } from "./vector.ts";

/**
 * Σ exp zᵢ − 1 where the sum is so close to 1 that two doubles a term are not enough.
 *
 * That is the rule and not the exception: the logarithms of probabilities have a sum of exponentials that
 * differs from 1 only by what rounding did to the logarithms, some 1e-16, and every digit of that difference
 * lies beyond the 70 bits of `setExp`. So the terms are added in fixed point: whole numbers, counted in units
 * of 2^−F, which BigInt makes as long as wanted. Slow, some microseconds a term, and taken only when it has to
 * be.
 *
 * @source R. P. Brent & P. Zimmermann, Modern Computer Arithmetic (2010), §4.3.1 and §4.4.2
 */

/** Bits below the size of what cancels: 53 for the result, as many for the cancellation, and some to spare. */
const SPARE_BITS = 192;
/** The argument is halved so often, and the result squared as often. */
const HALVINGS = 8n;

/** The double nearest to Σ exp zᵢ − 1, for logits all below 0 of which `largest` is the largest. */
export function sumOfExponentialsLessOne(logits: Vector, largest: number): number {
  const fraction = SPARE_BITS - Math.min(0, Math.floor(Math.log2(-largest)));
  const bits = BigInt(fraction);
  const one = 1n << bits;
  const ln2 = fixedLn2(one);
  // Below, a term is less than one unit.
  const lowest = -fraction * Math.LN2;
  let sum = -one;
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] ?? Number.NaN;
    if (logit > lowest) sum += fixedExponential(fixed(logit, bits), bits, ln2);
  }
  // In two steps, since 2^−F alone may be no double.
  const half = Math.floor(fraction / 2);
  return Number(sum) * 2 ** -half * 2 ** (half - fraction);
}

/** x in units of 2^−bits. */
function fixed(x: number, bits: bigint): bigint {
  const exponent = Math.floor(Math.log2(Math.abs(x)));
  // Two bits more than a double has make up for a logarithm that was rounded across a whole number.
  const shift = 54 - exponent;
  const half = Math.floor(shift / 2);
  const whole = BigInt(x * 2 ** half * 2 ** (shift - half));
  const up = bits - BigInt(shift);
  return up >= 0n ? whole << up : whole >> -up;
}

/** exp x for x ≤ 0: $x = r + k \ln 2$ with r from 0 to ln 2, then the series of exp at r/256. */
function fixedExponential(x: bigint, bits: bigint, ln2: bigint): bigint {
  const k = x / ln2 - 1n;
  const r = (x - k * ln2) >> HALVINGS;
  const one = 1n << bits;
  let sum = one;
  let term = one;
  for (let n = 1n; term > 0n; n++) {
    term = ((term * r) >> bits) / n;
    sum += term;
  }
  for (let i = 0n; i < HALVINGS; i++) sum = (sum * sum) >> bits;
  return sum >> -k;
}

/** $\ln 2 = 2 \operatorname{artanh} \tfrac13 = 2 \left( \tfrac13 + \tfrac{1}{3 \cdot 3^3} + \dots \right)$ */
function fixedLn2(one: bigint): bigint {
  let sum = 0n;
  let power = one / 3n;
  for (let n = 1n; power > 0n; n += 2n) {
    sum += power / n;
    power /= 9n;
  }
  return 2n * sum;
}
