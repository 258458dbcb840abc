import { evaluate, scopeOf } from "./evaluate.ts";
import { authored } from "./instantiate.ts";
import type { Instance, NumberQuestion, Tolerance, Unit, Verdict } from "./question.ts";
import { readNumber, type TypedNumber } from "./read-number.ts";
import { converted, INFORMATION_UNITS } from "./units.ts";

/** Rounding to this many digits is exact enough, whatever the tolerance. */
const ENOUGH_DIGITS = 3;

/** Values are computed in doubles: nothing is asked to agree more closely than this. */
const LEAST = { absolute: 1e-12, relative: 1e-9 };

/**
 * Grades a number.
 *
 * Right: within the tolerance, or the key rounded to three or more digits; without a unit, in the unit of the question or
 * in that which the reader counts in. Not gradable: right in another unit when none was
 * typed, or the key rounded to fewer digits. A whole number that is a misconception's value is wrong rather than too coarse.
 */
export function gradeNumber(
  question: NumberQuestion,
  values: Instance["values"],
  text: string,
  readersUnit: Unit = question.unit,
): Verdict {
  const read = readNumber(text, question.unit, question.log);
  if ("reason" in read) return { verdict: "ungraded", reason: read.reason };
  const typed = read.number;
  const compute = computing(values);
  const unit = typed.unit ?? question.unit;
  const inTypedUnit = (value: number): number => converted(value, question.unit, unit);
  const tolerance = toleranceIn(unit, question);
  const key = inTypedUnit(compute(question.key));

  if (agrees(typed, key, tolerance)) return { verdict: "right" };
  const other = typed.unit === undefined ? unitItFits(typed, compute(question.key), question) : undefined;
  if (other !== undefined && other === readersUnit) return { verdict: "right" };
  if (other !== undefined) return { verdict: "ungraded", reason: { code: "other-unit", unit: other } };
  const misconception = question.misconceptions.find(({ value }) =>
    agrees(typed, inTypedUnit(compute(value)), tolerance),
  );
  const isCoarse = isRounded(typed, key);
  const isWhole = (typed.precision?.lastPlace ?? 0) >= 0;
  if (isCoarse && !(misconception && isWhole)) return { verdict: "ungraded", reason: { code: "too-coarse" } };
  return misconception ? { verdict: "wrong", misconception } : { verdict: "wrong" };
}

/** What is right, in a unit; the question's own if none is named. */
export function keyOf(question: NumberQuestion, values: Instance["values"], unit = question.unit): number {
  return converted(computing(values)(question.key), question.unit, unit);
}

function computing(values: Instance["values"]): (expression: string) => number {
  const scope = scopeOf(values);
  return (expression) => evaluate(authored(expression, Object.keys(values)), scope);
}

/**
 * Whether a number is near enough to another.
 *
 * @example isWithin(0.92, 0.918, { absolute: 0.005 }) // true
 */
function isWithin(value: number, target: number, tolerance: Tolerance): boolean {
  if (value === target) return true;
  return Math.abs(value - target) <= widthOf(tolerance, target);
}

/** How far from a target is still right; 0 at an infinity. */
export function widthOf({ absolute = 0, relative = 0 }: Tolerance, target: number): number {
  if (!Number.isFinite(target)) return 0;
  const size = Math.abs(target);
  return Math.max(absolute, relative * size, LEAST.absolute, LEAST.relative * size);
}

function agrees(typed: TypedNumber, target: number, tolerance: Tolerance): boolean {
  if (isWithin(typed.value, target, tolerance)) return true;
  return (typed.precision?.digits ?? 0) >= ENOUGH_DIGITS && isRounded(typed, target);
}

/** Whether the target, rounded to the digits that were typed, is what was typed; a half may go either way. */
function isRounded({ value, precision }: TypedNumber, target: number): boolean {
  if (precision === undefined || precision.digits === 0 || !Number.isFinite(target)) return false;
  return Math.abs(value - target) <= 0.5 * 10 ** precision.lastPlace * (1 + 1e-9);
}

/** An absolute tolerance is given in the question's unit. */
function toleranceIn(unit: Unit, { tolerance, unit: own }: NumberQuestion): Tolerance {
  const { absolute } = tolerance;
  return absolute === undefined ? tolerance : { ...tolerance, absolute: converted(absolute, own, unit) };
}

function unitItFits(typed: TypedNumber, key: number, question: NumberQuestion): Unit | undefined {
  if (question.unit === "none" || key === 0 || !Number.isFinite(key)) return undefined;
  return INFORMATION_UNITS.find(
    (unit) =>
      unit !== question.unit &&
      agrees(typed, converted(key, question.unit, unit), toleranceIn(unit, question)),
  );
}
