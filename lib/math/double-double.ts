/**
 * A number held as the unevaluated sum of two doubles, `high + low`, good for about 32 digits.
 *
 * The sum of two doubles is in general not a double, but what rounding drops from it is one, and can be
 * computed (Knuth's TwoSum). The same holds for a product (Dekker's, after Veltkamp's split). Carrying what
 * was dropped along makes a long sum of positive terms right to the last digit, and lets terms cancel without
 * eating the result.
 *
 * The objects are registers: methods change `this` and return nothing, so that a function can keep a few of
 * them at hand and compute a million times without allocating. Infinities do not survive (Infinity − Infinity
 * is NaN): callers deal with them first.
 *
 * @source T. J. Dekker, A floating-point technique for extending the available precision, Numer. Math. 18
 *   (1971); D. E. Knuth, The Art of Computer Programming, vol. 2, §4.2.2, theorem B
 */
export class DoubleDouble {
  // Fractions first: engines that see 0 lay the fields out for whole numbers, and every later store pays for
  // it.
  high = 0.5;
  low = 0.5;

  constructor(high = 0, low = 0) {
    this.high = high;
    this.low = low;
  }

  set(high: number, low: number): void {
    this.high = high;
    this.low = low;
  }

  copy(other: DoubleDouble): void {
    this.high = other.high;
    this.low = other.low;
  }

  /** Takes any two doubles, of any sizes, and becomes their exact sum. */
  setSum(a: number, b: number): void {
    const sum = a + b;
    const bRounded = sum - a;
    this.low = a - (sum - bRounded) + (b - bRounded);
    this.high = sum;
  }

  /** Becomes the exact product, unless it overflows or its last digits fall below the smallest double. */
  setProduct(a: number, b: number): void {
    const product = a * b;
    this.low = productError(a, b, product);
    this.high = product;
  }

  addNumber(x: number): void {
    const sum = this.high + x;
    const xRounded = sum - this.high;
    const dropped = this.high - (sum - xRounded) + (x - xRounded);
    this.renormalize(sum, dropped + this.low);
  }

  add(other: DoubleDouble): void {
    this.addSigned(other, 1);
  }

  subtract(other: DoubleDouble): void {
    this.addSigned(other, -1);
  }

  /**
   * Both words are summed with their errors: the short cut that skips the low one fails when the high words
   * cancel.
   */
  private addSigned(other: DoubleDouble, sign: 1 | -1): void {
    const high = sign * other.high;
    const low = sign * other.low;
    const sum = this.high + high;
    const rounded = sum - this.high;
    const dropped = this.high - (sum - rounded) + (high - rounded);
    const lowSum = this.low + low;
    const lowRounded = lowSum - this.low;
    const lowDropped = this.low - (lowSum - lowRounded) + (low - lowRounded);
    const middle = dropped + lowSum;
    const top = sum + middle;
    const rest = middle - (top - sum) + lowDropped;
    this.high = top + rest;
    this.low = rest - (this.high - top);
  }

  multiplyNumber(x: number): void {
    const product = this.high * x;
    this.renormalize(product, productError(this.high, x, product) + this.low * x);
  }

  multiply(other: DoubleDouble): void {
    const product = this.high * other.high;
    const dropped = productError(this.high, other.high, product);
    this.renormalize(product, dropped + (this.high * other.low + this.low * other.high));
  }

  /** Long division, two digits in base 2^53: quotient, remainder, quotient of the remainder. */
  divide(other: DoubleDouble): void {
    const quotient = this.high / other.high;
    const product = quotient * other.high;
    const dropped = productError(quotient, other.high, product);
    const remainder = this.high - product - dropped + this.low - quotient * other.low;
    this.renormalize(quotient, remainder / other.high);
  }

  /** Exact when the factor is a power of two, which is the only use of it. */
  scale(powerOfTwo: number): void {
    this.high *= powerOfTwo;
    this.low *= powerOfTwo;
  }

  negate(): void {
    this.high = -this.high;
    this.low = -this.low;
  }

  private renormalize(high: number, low: number): void {
    const sum = high + low;
    this.low = low - (sum - high);
    this.high = sum;
  }
}

/** 2^27 + 1 cuts a 53-bit number into two halves whose products are exact. */
const SPLITTER = 134217729;

/** What rounding dropped: a·b − product, where product is the double nearest to a·b. */
export function productError(a: number, b: number, product: number): number {
  const aScaled = SPLITTER * a;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = SPLITTER * b;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  const error = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  // Above 1e300 the split overflows; one word must do there.
  return Number.isFinite(error) ? error : 0;
}
