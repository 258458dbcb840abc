import { DoubleDouble, productError } from "./double-double.ts";

/**
 * Natural logarithms with some 70 good bits, where `Math.log` has 52 to 53.
 *
 * The method is the classic one. Write $x = 2^k m$ with $m$ near 1, take the nearest $c = j/128$ from a
 * table, and let
 * $f = (m - c)/c$, so that $\ln x = k \ln 2 + \ln c + \ln(1 + f)$ with $|f| < 0.006$: a few terms of the
 * series suffice.
 * Only $f$ and $f^2/2$ are large enough for their own rounding to matter; they alone are carried in two
 * words.
 *
 * @source P. T. P. Tang, Table-driven implementation of the logarithm function in IEEE floating-point
 *   arithmetic, ACM Trans. Math. Softw. 16 (1990)
 */

/** ln 2 cut in two: the first part has 33 bits, so that its product with any exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const FIRST_CENTRE = 90;
const LAST_CENTRE = 182;
const LOG_HIGH = new Float64Array(LAST_CENTRE + 1);
const LOG_LOW = new Float64Array(LAST_CENTRE + 1);
for (let j = FIRST_CENTRE; j <= LAST_CENTRE; j++) {
  const log = logOfRatio(j, 128);
  LOG_HIGH[j] = log.high;
  LOG_LOW[j] = log.low;
}

/** ln(a/b) = 2 artanh z = 2 (z + z³/3 + z⁵/5 + …) with z = (a − b)/(a + b), in full double-double; slow. */
function logOfRatio(a: number, b: number): DoubleDouble {
  const z = new DoubleDouble(a - b);
  z.divide(new DoubleDouble(a + b));
  const square = new DoubleDouble();
  square.copy(z);
  square.multiply(z);
  const sum = new DoubleDouble();
  const divisor = new DoubleDouble();
  // |z| < 0.18, so the 23rd odd power is below 2^-110.
  for (let n = 45; n >= 1; n -= 2) {
    const term = new DoubleDouble(1);
    divisor.set(n, 0);
    term.divide(divisor);
    sum.multiply(square);
    sum.add(term);
  }
  sum.multiply(z);
  sum.scale(2);
  return sum;
}

/**
 * 2^−k at index k + 1024: multiplying is faster than writing an exponent into the bits and reading them back.
 */
const INVERSE_POWERS = Float64Array.from({ length: 2049 }, (_, index) => 2 ** (1024 - index));

const bits = new DataView(new ArrayBuffer(8));
/**
 * The upper half of the bits of √½, where mantissas start: just below 1, k ln 2 and ln m would cancel if they
 * started at 1.
 */
const SQRT_HALF_BITS = 0x3fe6a09e;

const argument = new DoubleDouble();

/** `out` becomes ln x, for a finite x > 0. */
export function setLog(out: DoubleDouble, x: number): void {
  argument.high = x;
  setLogOfHigh(out, argument);
}

/**
 * `out` becomes ln of the high word of x; the low one is not looked at.
 *
 * A register and not a number, here and below: a double that is handed to a function which the engine does not
 * inline is put on the heap first.
 */
function setLogOfHigh(out: DoubleDouble, x: DoubleDouble): void {
  // Subnormal numbers have fewer than 53 bits. Times 2^54 they are ordinary ones.
  const isSubnormal = x.high < 2.2250738585072014e-308;
  const normal = isSubnormal ? x.high * 18014398509481984 : x.high;
  bits.setFloat64(0, normal);
  const k = (bits.getInt32(0) - SQRT_HALF_BITS) >> 20;
  const m = normal * (INVERSE_POWERS[k + 1024] ?? Number.NaN);
  const j = Math.round(m * 128);
  const centre = j * 0.0078125;
  const distance = m - centre;
  const f = distance / centre;
  const product = f * centre;
  out.high = f;
  out.low = (distance - product - productError(f, centre, product)) / centre;
  turnIntoLog1p(out);
  addConstant(out, isSubnormal ? k - 54 : k, j);
}

/** Adds k ln 2 + ln(j/128), the larger part, to a series that is already in `out`. */
function addConstant(out: DoubleDouble, k: number, j: number): void {
  if (k === 0 && j === 128) return;
  const whole = k * LN2_HIGH;
  const tableHigh = LOG_HIGH[j] ?? Number.NaN;
  const tableLow = LOG_LOW[j] ?? Number.NaN;
  const constant = whole + tableHigh;
  const rounded = constant - whole;
  const dropped = whole - (constant - rounded) + (tableHigh - rounded);
  const sum = constant + out.high;
  const sumRounded = sum - constant;
  const sumDropped = constant - (sum - sumRounded) + (out.high - sumRounded);
  const low = sumDropped + (dropped + (out.low + (k * LN2_LOW + tableLow)));
  const high = sum + low;
  out.high = high;
  out.low = low - (high - sum);
}

/** `out`, which is f, becomes ln(1 + f) = f − f²/2 + f³/3 − … for |f| < 0.008; right however small f is. */
function turnIntoLog1p(out: DoubleDouble): void {
  const f = out.high;
  const fLow = out.low;
  const square = f * f;
  const tail =
    square *
    f *
    (1 / 3 -
      f *
        (1 / 4 -
          f * (1 / 5 - f * (1 / 6 - f * (1 / 7 - f * (1 / 8 - f * (1 / 9 - f * (1 / 10 - f / 11))))))));
  const half = -0.5 * square;
  const sum = f + half;
  const dropped = half - (sum - f);
  const low = dropped + (fLow - f * fLow - 0.5 * productError(f, f, square) + tail);
  const high = sum + low;
  out.high = high;
  out.low = low - (high - sum);
}

/** `out` becomes ln x for a positive x of two words. */
export function setLogOf(out: DoubleDouble, x: DoubleDouble): void {
  const ratio = x.low / x.high;
  setLogOfHigh(out, x);
  out.addNumber(ratio);
}

const shifted = new DoubleDouble();

/** `out` becomes ln(1 + u) for u > −1, with full relative accuracy near u = 0. */
export function setLog1p(out: DoubleDouble, u: DoubleDouble): void {
  if (Math.abs(u.high) < 0.0078125) {
    out.copy(u);
    turnIntoLog1p(out);
    return;
  }
  shifted.copy(u);
  shifted.addNumber(1);
  setLogOf(out, shifted);
}

const relative = new DoubleDouble();

/** `out` becomes ln(a/b) for positive a and b, with full relative accuracy however close they are. */
export function setLogRatio(out: DoubleDouble, a: DoubleDouble, b: DoubleDouble): void {
  relative.copy(a);
  relative.subtract(b);
  if (Math.abs(relative.high) < 0.0078125 * b.high) {
    relative.divide(b);
    out.copy(relative);
    turnIntoLog1p(out);
    return;
  }
  setLogOf(relative, b);
  setLogOf(out, a);
  out.subtract(relative);
}
