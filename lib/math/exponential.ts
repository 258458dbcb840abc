import { DoubleDouble, productError } from "./double-double.ts";

/**
 * The exponential function with some 70 good bits, for an argument of two words.
 *
 * exp amplifies: an error in the last place of x = 700 changes the last three digits of exp x. So x comes as
 * `high + low`. With $x = (64 e + j) \frac{\ln 2}{64} + r$ we have $\exp x = 2^e \cdot 2^{j/64} \cdot \exp r$
 * and
 * $|r| < 0.0055$; the middle factor comes from a table, the last from a short series.
 *
 * @source P. T. P. Tang, Table-driven implementation of the exponential function in IEEE floating-point
 *   arithmetic, ACM Trans. Math. Softw. 15 (1989)
 */

const STEPS_OVER_LN2 = 92.33248261689366;
/**
 * (ln 2)/64 cut in three: the first two parts have 32 bits, so that their products with any step count are
 * exact.
 */
const STEP_HIGH = 0.01083042469326756;
const STEP_MIDDLE = 2.9815858263172973e-12;
const STEP_LOW = 6.679961858980702e-22;

/** 2^(j/64) for j = 0 … 63. */
const POWERS = tabulatePowers();

function tabulatePowers(): readonly DoubleDouble[] {
  const root = new DoubleDouble(1.0108892860517005, -1.5234778603368577e-17);
  const powers = [new DoubleDouble(1)];
  for (let previous = powers[0]; previous !== undefined && powers.length < 64; previous = powers.at(-1)) {
    const power = new DoubleDouble(previous.high, previous.low);
    power.multiply(root);
    powers.push(power);
  }
  return powers;
}

/** Above, exp overflows; below, it is less than half the smallest double. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

/** `out` becomes exp x; Infinity where that is larger than any double. */
export function setExp(out: DoubleDouble, x: DoubleDouble): void {
  if (x.high > OVERFLOW || x.high < UNDERFLOW) {
    out.set(x.high > 0 ? Infinity : 0, 0);
    return;
  }
  const steps = Math.round(x.high * STEPS_OVER_LN2);
  // Exact: the two are nearly equal.
  const distance = x.high - steps * STEP_HIGH;
  const correction = -steps * STEP_MIDDLE;
  const r = distance + correction;
  const rounded = r - distance;
  const dropped = distance - (r - rounded) + (correction - rounded);
  setSeries(out, r, dropped + (x.low - steps * STEP_LOW));
  const power = POWERS[steps & 63];
  if (power === undefined) throw new RangeError(`setExp: x must be a number, got ${x.high}`);
  out.multiply(power);
  out.add(power);
  // In two halves, since 2^1024 is no double and 2^-1074 is a very short one.
  const exponent = steps >> 6;
  const half = exponent >> 1;
  out.scale(2 ** half);
  out.scale(2 ** (exponent - half));
}

/** `out` becomes exp(x) − 1, with full relative accuracy near x = 0. */
export function setExpm1(out: DoubleDouble, x: DoubleDouble): void {
  if (Math.abs(x.high) < 0.0054) {
    setSeries(out, x.high, x.low);
    return;
  }
  setExp(out, x);
  if (out.high < Infinity) out.addNumber(-1);
}

/** exp(r) − 1 = r + r²/2 + r³/6 + …; only the first two terms are large enough to need a second word. */
function setSeries(out: DoubleDouble, r: number, rLow: number): void {
  const square = r * r;
  const half = 0.5 * square;
  const sum = r + half;
  const dropped = half - (sum - r);
  const low = dropped + (rLow + r * rLow + 0.5 * productError(r, r, square) + square * r * seriesTail(r));
  out.high = sum + low;
  out.low = low - (out.high - sum);
}

/** (exp r − 1 − r − r²/2)/r³ = 1/3! + r/4! + r²/5! + … */
function seriesTail(r: number): number {
  return 1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320 + r / 362880)))));
}
