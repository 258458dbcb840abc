import { isVector, type Matrix, type Vector } from "./vector.ts";

/**
 * What every function asks of its arguments before it computes. Each check names the function that was
 * called, the argument and the index, and shows the value: the reader sees which number to look at.
 */

/**
 * How far from 1 a sum of probabilities may be: wide enough for rounding, far too narrow for a forgotten
 * outcome.
 */
const SUM_TOLERANCE = 1e-6;

/** The index of an argument that is checked as a whole and not as one entry of a batch. */
export const WHOLE = -1;

/** "target[3]", or "target" as a whole: put together only to be shown, so that a check that passes allocates nothing. */
export function place(argument: string, index: number): string {
  return index === WHOLE ? argument : `${argument}[${index}]`;
}

export function requireVectorOfAnyLength(
  caller: string,
  argument: string,
  value: unknown,
): asserts value is Vector {
  if (!isVector(value)) refuseVector(caller, argument, value);
}

export function requireVector(caller: string, argument: string, value: unknown): asserts value is Vector {
  if (!isVector(value) || value.length === 0) refuseVector(caller, argument, value);
}

function refuseVector(caller: string, argument: string, value: unknown): never {
  if (isVector(value)) throw new RangeError(`${caller}: ${argument} must not be empty`);
  throw new TypeError(`${caller}: ${argument} must be an array of numbers, got ${shown(value)}`);
}

/** Finite numbers ≥ 0, at least one. A hole in the array counts as NaN and is refused with it. */
export function requireWeights(caller: string, argument: string, values: Vector): void {
  requireVector(caller, argument, values);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== "number" || !(value >= 0 && value < Infinity))
      refuse(caller, `${argument}[${i}]`, "a finite number ≥ 0", value);
  }
}

/** Numbers ≥ 0 that sum to 1 but for rounding; `row` says which row of the argument they are, if it is a table. */
export function requireDistribution(caller: string, argument: string, p: Vector, row = WHOLE): void {
  if (!isVector(p) || p.length === 0) refuseVector(caller, place(argument, row), p);
  let mass = 0;
  for (let i = 0; i < p.length; i++) {
    const value = p[i];
    if (typeof value !== "number" || !(value >= 0 && value < Infinity))
      refuse(caller, `${place(argument, row)}[${i}]`, "a probability", value);
    mass += value;
  }
  if (!sumsToOne(mass)) refuseMass(caller, place(argument, row), mass);
}

export function sumsToOne(mass: number): boolean {
  return Math.abs(mass - 1) <= SUM_TOLERANCE;
}

function refuseMass(caller: string, argument: string, mass: number): never {
  throw new RangeError(
    `${caller}: ${argument} must sum to 1, got a sum of ${mass}; normalize(${argument}) makes it a distribution`,
  );
}

/** Two distributions over the same outcomes, called p and q. */
export function requirePair(caller: string, p: Vector, q: Vector): void {
  requireDistribution(caller, "p", p);
  requireDistribution(caller, "q", q);
  requireSameLength(caller, "p", p, "q", q);
}

/** The shape of such a pair, without a look at the numbers. */
export function requireVectorPair(caller: string, p: Vector, q: Vector): void {
  requireVector(caller, "p", p);
  requireVector(caller, "q", q);
  requireSameLength(caller, "p", p, "q", q);
}

export function requireSameLength(
  caller: string,
  firstName: string,
  first: { readonly length: number },
  secondName: string,
  second: { readonly length: number },
): void {
  if (first.length !== second.length)
    refuseLengths(caller, firstName, first.length, secondName, second.length);
}

export function refuseLengths(
  caller: string,
  firstName: string,
  first: number,
  secondName: string,
  second: number,
): never {
  throw new RangeError(
    `${caller}: ${firstName} and ${secondName} must have the same length, got ${first} and ${second}`,
  );
}

export function requireProbability(caller: string, argument: string, value: number, index = WHOLE): void {
  if (typeof value !== "number" || !(value >= 0 && value <= 1))
    refuse(caller, place(argument, index), "a probability from 0 to 1", value);
}

/** A table of probabilities that sum to 1 over all its cells; rows equally long. */
export function requireJoint(caller: string, joint: Matrix): void {
  if (!Array.isArray(joint))
    throw new TypeError(`${caller}: joint must be an array of rows, got ${shown(joint)}`);
  if (joint.length === 0) throw new RangeError(`${caller}: joint must not be empty`);
  let mass = 0;
  for (let i = 0; i < joint.length; i++) {
    const row = joint[i];
    if (!isRow(row) || row.length !== joint[0]?.length) refuseJoint(caller, joint);
    for (let j = 0; j < row.length; j++) mass += row[j] ?? Number.NaN;
  }
  if (!sumsToOne(mass)) refuseMass(caller, "joint", mass);
}

function isRow(row: unknown): row is Vector {
  if (!isVector(row) || row.length === 0) return false;
  for (let j = 0; j < row.length; j++) {
    const value = row[j];
    if (typeof value !== "number" || !(value >= 0 && value < Infinity)) return false;
  }
  return true;
}

/** Some row is wrong: goes through them again, to say which. */
function refuseJoint(caller: string, joint: Matrix): never {
  for (const [i, row] of joint.entries()) {
    requireWeights(caller, `joint[${i}]`, row);
    requireSameLength(caller, "joint[0]", joint[0] ?? row, `joint[${i}]`, row);
  }
  throw new RangeError(`${caller}: joint must be a table of probabilities`);
}

/** Logarithms of weights: finite, or −Infinity for an outcome that is masked out. */
export function requireLogits(caller: string, argument: string, logits: Vector, row = WHOLE): void {
  if (!isVector(logits) || logits.length === 0) refuseVector(caller, place(argument, row), logits);
  let hasFinite = false;
  for (let i = 0; i < logits.length; i++) {
    const value = logits[i];
    if (typeof value !== "number" || !(value < Infinity))
      refuse(caller, `${place(argument, row)}[${i}]`, "a finite number or -Infinity", value);
    if (value > -Infinity) hasFinite = true;
  }
  if (!hasFinite)
    throw new RangeError(`${caller}: ${place(argument, row)} must have a finite entry, all are -Infinity`);
}

export function requireFinite(caller: string, argument: string, value: number, index = WHOLE): void {
  if (!Number.isFinite(value)) refuse(caller, place(argument, index), "a finite number", value);
}

export function requirePositive(caller: string, argument: string, value: number): void {
  if (typeof value !== "number" || !(value > 0 && value < Infinity))
    refuse(caller, argument, "a finite number > 0", value);
}

/** A number that is not NaN; infinities are welcome. */
export function requireNumber(caller: string, argument: string, value: number): void {
  if (typeof value !== "number" || Number.isNaN(value)) refuse(caller, argument, "a number", value);
}

export function requireCount(caller: string, argument: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) refuse(caller, argument, "a whole number ≥ 1", value);
}

export function requireIndex(
  caller: string,
  argument: string,
  value: number,
  length: number,
  index = WHOLE,
): void {
  if (!Number.isInteger(value) || value < 0 || value >= length)
    refuse(caller, place(argument, index), `a whole number from 0 to ${length - 1}`, value);
}

/** The wrong type is a TypeError, the right type with a wrong value a RangeError. */
export function refuse(caller: string, argument: string, expected: string, value: unknown): never {
  const message = `${caller}: ${argument} must be ${expected}, got ${shown(value)}`;
  throw typeof value === "number" ? new RangeError(message) : new TypeError(message);
}

function shown(value: unknown): string {
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : `${value}`;
  if (typeof value === "string") return JSON.stringify(value);
  return Array.isArray(value) ? "an array" : value === null ? "null" : typeof value;
}
