import { refuse, requireDistribution, requireSameLength, requireVector } from "./checks.ts";
import { DoubleDouble } from "./double-double.ts";
import type { Vector } from "./vector.ts";

/** Whole numbers ≥ 1; Infinity for a symbol that has no codeword because it is never sent. */
function requireLengths(caller: string, lengths: Vector): void {
  requireVector(caller, "lengths", lengths);
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i];
    if (length === Infinity) continue;
    if (typeof length !== "number" || !Number.isInteger(length) || length < 1)
      refuse(caller, `lengths[${i}]`, "a whole number ≥ 1, or Infinity for no codeword", length);
  }
}

/**
 * Shannon's codeword lengths: the information content of each symbol, rounded up to whole digits.
 *
 * $\ell_i = \lceil -\log_r p_i \rceil$, and at least 1
 *
 * They satisfy Kraft's inequality, so that a prefix code with them exists, and on average they exceed the
 * entropy by less than one digit; by exactly one when a symbol is certain, since even that takes a digit.
 * Huffman's lengths cost at most as much, so that the same bound holds for them. A symbol of probability 0 gets
 * no codeword: length Infinity.
 *
 * Whole: found by comparing p with powers of r, not by rounding a logarithm, which may sit on either side of
 * a whole number.
 *
 * @param p probabilities that sum to 1
 * @param options `radix`: number of code digits, a whole number from 2 to 36, 2 unless given
 * @returns digits (bits for radix 2), one length a symbol
 * @throws RangeError if p is no distribution or the radix no whole number from 2 to 36
 * @throws TypeError if p is no array of numbers
 * @example shannonCodeLengths([0.5, 0.3, 0.2]) // [1, 2, 3]
 * @source Shannon (1948), §9; Cover & Thomas, 2nd ed., §5.4
 */
export function shannonCodeLengths(p: Vector, options?: RadixOption): number[] {
  requireDistribution("shannonCodeLengths", "p", p);
  const radix = chosenRadix("shannonCodeLengths", options);
  return Array.from(p, (probability) => shannonLength(probability, radix));
}

/** The smallest ℓ ≥ 1 with p · r^ℓ ≥ 1. */
function shannonLength(probability: number, radix: number): number {
  if (probability === 0) return Infinity;
  let length = Math.max(1, Math.round(-Math.log(probability) / Math.log(radix)));
  while (!reaches(probability, radix, length)) length++;
  while (length > 1 && reaches(probability, radix, length - 1)) length--;
  return length;
}

/** Is p · r^ℓ ≥ 1? In whole numbers: p is m · 2^−1074 for a whole m, so no rounding can tip the scales. */
function reaches(probability: number, radix: number, length: number): boolean {
  const numerator = wholeMultiple(probability);
  return numerator * BigInt(radix) ** BigInt(length) >= 1n << 1074n;
}

/** x · 2^1074, which is whole for every finite double. */
function wholeMultiple(x: number): bigint {
  const exponent = Math.max(-1022, Math.floor(Math.log2(x)));
  // Two steps, since 2^1074 alone overflows.
  const mantissa = x * 2 ** Math.min(1000, 53 - exponent) * 2 ** Math.max(0, -947 - exponent);
  return BigInt(mantissa) << BigInt(1074 - 53 + exponent);
}

/** How many different digits a codeword is written with. */
export interface RadixOption {
  /** a whole number from 2 to 36, so that digits can be written 0–9a–z; 2 unless given */
  readonly radix?: number;
}

export function chosenRadix(caller: string, options: RadixOption | undefined): number {
  const radix = options?.radix ?? 2;
  if (!Number.isInteger(radix) || radix < 2 || radix > 36)
    refuse(caller, "radix", "a whole number from 2 to 36", radix);
  return radix;
}

const result = new DoubleDouble();
const term = new DoubleDouble();

/**
 * Expected codeword length: what a symbol costs on average.
 *
 * $L = \sum_i p_i \ell_i$
 *
 * For any uniquely decodable code, $L \ge H(p)$, with equality exactly when $\ell_i = -\log p_i$ for all i. A
 * symbol without a codeword (length Infinity) costs nothing as long as its probability is 0.
 *
 * @param p probabilities that sum to 1
 * @param lengths whole numbers ≥ 1, or Infinity for a symbol without a codeword; as many as p
 * @returns code digits a symbol (bits for a binary code)
 * @throws RangeError if p is no distribution, a length is not whole or below 1, or the numbers of both differ
 * @throws TypeError if p or lengths is no array of numbers
 * @example expectedLength([0.5, 0.25, 0.25], [1, 2, 2]) // 1.5
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., §5.1 and theorem 5.3.1
 */
export function expectedLength(p: Vector, lengths: Vector): number {
  requireDistribution("expectedLength", "p", p);
  requireLengths("expectedLength", lengths);
  requireSameLength("expectedLength", "p", p, "lengths", lengths);
  result.set(0, 0);
  for (let i = 0; i < p.length; i++) {
    const probability = p[i] ?? Number.NaN;
    const length = lengths[i] ?? Number.NaN;
    if (probability === 0) continue;
    if (length === Infinity) return Infinity;
    term.setProduct(probability, length);
    result.add(term);
  }
  return result.high;
}

/**
 * Kraft's sum: the share of all infinite digit strings that codewords of these lengths use up.
 *
 * $K = \sum_i r^{-\ell_i}$
 *
 * A prefix code with these lengths exists if and only if K ≤ 1 (Kraft), and allowing every uniquely decodable
 * code does not help (McMillan). K = 1 leaves nothing unused.
 *
 * @param lengths whole numbers ≥ 1, or Infinity for a symbol without a codeword
 * @param options `radix`: number of code digits, 2 unless given
 * @returns dimensionless; exact for radix 2 and lengths up to 52 as long as the sum is at most 1
 * @throws RangeError if a length is not whole or below 1, or there is none; or the radix is bad
 * @throws TypeError if lengths is no array of numbers
 * @example kraftSum([1, 2, 3, 3]) // 1
 * @source Cover & Thomas, Elements of Information Theory, 2nd ed., theorems 5.2.1 and 5.5.1
 */
export function kraftSum(lengths: Vector, options?: RadixOption): number {
  requireLengths("kraftSum", lengths);
  const radix = chosenRadix("kraftSum", options);
  result.set(0, 0);
  for (const length of lengths) {
    if (length === Infinity) continue;
    setInversePower(term, radix, length);
    result.add(term);
  }
  return result.high;
}

const factor = new DoubleDouble();
const inverse = new DoubleDouble();

/**
 * `out` becomes r^−ℓ by repeated squaring, in double-double: for radix 3 the third of 1 must not be rounded
 * first.
 */
function setInversePower(out: DoubleDouble, radix: number, length: number): void {
  out.set(1, 0);
  if (length > 1100) {
    out.set(0, 0);
    return;
  }
  factor.set(radix, 0);
  inverse.set(1, 0);
  inverse.divide(factor);
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) out.multiply(inverse);
    inverse.multiply(inverse);
  }
}
