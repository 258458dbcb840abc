import { requireCount, requireDistribution, requireIndex, requireVectorOfAnyLength } from "./checks.ts";
import type { Vector } from "./vector.ts";

/**
 * Arithmetic coding: a message narrows an interval, symbol by symbol, to a width equal to its probability,
 * and is named by a binary fraction in it.
 *
 * A symbol code spends at least one bit on every symbol. Here only the whole message is rounded up, by less
 * than two bits, so that a symbol of probability 0.99 costs its 0.0145 bits.
 *
 * The interval is kept in whole numbers: its bounds are 32-bit, and its leading bits are written as soon as
 * both bounds agree on them. When they straddle ½ ever more closely, the undecided bits are counted and
 * written once it is settled on which side they fall. Encoder and decoder make the same integer steps, so
 * nothing depends on rounding.
 *
 * @source I. H. Witten, R. M. Neal & J. G. Cleary, Arithmetic coding for data compression, Comm. ACM 30
 *   (1987)
 */

const WHOLE = 2 ** 32;
const HALF = WHOLE / 2;
const QUARTER = WHOLE / 4;
/**
 * Shares are counted in 2^20ths: a range below 2^32 times a share stays below 2^53, where doubles are exact
 * whole numbers.
 */
const SHARES = 2 ** 20;

/**
 * Encodes a message as bits, at a cost close to the sum of the information contents of its symbols.
 *
 * $\text{length} \approx -\sum_i \log_2 p(x_i)$, plus at most 2 bits a message
 *
 * Probabilities are rounded to multiples of 2^−20, but never to 0: of all possible symbols only those rarer
 * than one in a million cost noticeably less than they should.
 *
 * @param symbols the message: indices into p
 * @param p probability of each symbol, summing to 1; at most 2^19 symbols
 * @returns a string of "0" and "1"
 * @throws RangeError if p is no distribution, or a symbol is no index into p or has probability 0
 * @throws TypeError if symbols or p is no array of numbers
 * @example arithmeticEncode([0, 0, 0, 0, 0, 0, 0, 0], [0.9, 0.1]) // "001"
 * @source Witten, Neal & Cleary (1987)
 */
export function arithmeticEncode(symbols: Vector, p: Vector): string {
  requireVectorOfAnyLength("arithmeticEncode", "symbols", symbols);
  const bounds = shareBounds("arithmeticEncode", p);
  const bits: string[] = [];
  const interval = new Interval((bit) => bits.push(bit));
  for (const [i, symbol] of symbols.entries()) {
    requireIndex("arithmeticEncode", `symbols[${i}]`, symbol, p.length);
    if (p[symbol] === 0)
      throw new RangeError(
        `arithmeticEncode: symbols[${i}] must have a probability above 0, got symbol ${symbol}`,
      );
    interval.narrow(bounds[symbol] ?? 0, bounds[symbol + 1] ?? 0);
  }
  if (symbols.length > 0) interval.finish();
  return bits.join("");
}

/**
 * Decodes what `arithmeticEncode` made, given the same p and the number of symbols.
 *
 * $x_i$ is the symbol in whose part of the interval the binary fraction lies
 *
 * @param bits a string of "0" and "1"
 * @param p the probabilities that the message was encoded with
 * @param count how many symbols to decode; a whole number ≥ 0
 * @returns the message: indices into p
 * @throws RangeError if p is no distribution, bits has another character, or count is no whole number ≥ 0
 * @throws TypeError if p is no array of numbers, or bits no string
 * @example arithmeticDecode("001", [0.9, 0.1], 8) // [0, 0, 0, 0, 0, 0, 0, 0]
 * @source Witten, Neal & Cleary (1987)
 */
export function arithmeticDecode(bits: string, p: Vector, count: number): number[] {
  requireBits(bits);
  if (count !== 0) requireCount("arithmeticDecode", "count", count);
  const bounds = shareBounds("arithmeticDecode", p);
  let position = 0;
  const nextBit = (): number => (bits[position++] === "1" ? 1 : 0);
  let value = 0;
  for (let i = 0; i < 32; i++) value = value * 2 + nextBit();
  const interval = new Interval(
    () => {},
    (offset) => {
      value = (value - offset) * 2 + nextBit();
    },
  );
  return Array.from({ length: count }, () => {
    const symbol = lastAtMost(bounds, interval.shareOf(value));
    interval.narrow(bounds[symbol] ?? 0, bounds[symbol + 1] ?? 0);
    return symbol;
  });
}

function requireBits(bits: string): void {
  if (typeof bits !== "string")
    throw new TypeError(`arithmeticDecode: bits must be a string, got ${typeof bits}`);
  const wrong = bits.search(/[^01]/);
  if (wrong >= 0)
    throw new RangeError(
      `arithmeticDecode: bits[${wrong}] must be "0" or "1", got ${JSON.stringify(bits[wrong])}`,
    );
}

/** The interval [low, high) within [0, 2^32), rescaled so that it is always wider than a quarter. */
class Interval {
  private low = 0;
  private high = WHOLE;
  private undecided = 0;
  private readonly write: (bit: string) => void;
  private readonly rescale: (offset: number) => void;

  constructor(write: (bit: string) => void, rescale: (offset: number) => void = () => {}) {
    this.write = write;
    this.rescale = rescale;
  }

  /** Keeps the part of the interval from `from` to `to`, in shares. */
  narrow(from: number, to: number): void {
    const width = this.high - this.low;
    this.high = this.low + Math.floor((width * to) / SHARES);
    this.low += Math.floor((width * from) / SHARES);
    for (let offset = this.settledOffset(); offset !== undefined; offset = this.settledOffset()) {
      if (offset === QUARTER) this.undecided++;
      else this.decide(offset === HALF ? "1" : "0");
      this.low = (this.low - offset) * 2;
      this.high = (this.high - offset) * 2;
      this.rescale(offset);
    }
  }

  /** The largest share whose bound is not above `value`. */
  shareOf(value: number): number {
    return Math.floor(((value - this.low + 1) * SHARES - 1) / (this.high - this.low));
  }

  /** One more bit names a quarter that lies inside the interval, whatever follows. */
  finish(): void {
    this.undecided++;
    this.decide(this.low < QUARTER ? "0" : "1");
  }

  /** Where the half that holds the whole interval begins; the middle half counts, too. */
  private settledOffset(): number | undefined {
    if (this.high <= HALF) return 0;
    if (this.low >= HALF) return HALF;
    if (this.low >= QUARTER && this.high <= HALF + QUARTER) return QUARTER;
    return undefined;
  }

  private decide(bit: "0" | "1"): void {
    this.write(bit);
    const opposite = bit === "0" ? "1" : "0";
    for (; this.undecided > 0; this.undecided--) this.write(opposite);
  }
}

/** Whole bounds 0 = b₀ ≤ b₁ ≤ … ≤ 2^20 with at least one share for each possible symbol. */
function shareBounds(caller: string, p: Vector): number[] {
  requireDistribution(caller, "p", p);
  if (p.length > SHARES / 2)
    throw new RangeError(`${caller}: p must have at most ${SHARES / 2} symbols, got ${p.length}`);
  let possible = 0;
  let mass = 0;
  for (const probability of p) {
    if (probability > 0) possible++;
    mass += probability;
  }
  const bounds = [0];
  let seen = 0;
  let cumulated = 0;
  for (const probability of p) {
    if (probability > 0) seen++;
    cumulated += probability;
    bounds.push(seen === possible ? SHARES : seen + Math.floor((cumulated / mass) * (SHARES - possible)));
  }
  return bounds;
}

/**
 * Binary search for the last symbol whose lower bound is at most `share`; it is one with a share of its own.
 */
function lastAtMost(bounds: readonly number[], share: number): number {
  let low = 0;
  let high = bounds.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((bounds[middle] ?? Infinity) <= share) low = middle;
    else high = middle - 1;
  }
  return low;
}
