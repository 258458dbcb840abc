import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "./index.ts";

/**
 * Compares the library with reference/reference.json, which reference/reference.py computed with mpmath:
 * other code, other arithmetic, from the very doubles that are passed here.
 */

/** A value as the exact sum of two doubles. */
type Pair = readonly [number, number];

interface ReferenceCase {
  readonly f: string;
  readonly args: readonly unknown[];
  readonly value: Pair | number | readonly (Pair | number)[];
}

/**
 * Another file, made with another seed, can be named in MATH_REFERENCE; the errors of each function are then printed:
 * count, 99th percentile and largest, in units in the last place.
 */
const otherFile = process.env.MATH_REFERENCE;

const SMALLEST_NORMAL = 2 ** -1022;

const file = otherFile ?? new URL("./reference/reference.json", import.meta.url);
const { cases }: { cases: ReferenceCase[] } = JSON.parse(readFileSync(file, "utf8"), revive);

function revive(_key: string, value: unknown): unknown {
  if (value === "Infinity") return Infinity;
  if (value === "-Infinity") return -Infinity;
  return isRecipe(value) ? longDistribution(...value.recipe) : value;
}

function isRecipe(value: unknown): value is { recipe: [number, number] } {
  return typeof value === "object" && value !== null && "recipe" in value;
}

/**
 * The same operations in the same order as in reference.py, each of them exactly rounded by both languages.
 */
function longDistribution(seed: number, n: number): number[] {
  let state = seed;
  let total = 0;
  const weights: number[] = [];
  for (let i = 0; i < n; i++) {
    state = Number((1664525n * BigInt(state) + 1013904223n) % 4294967296n);
    const u = (state + 0.5) / 4294967296;
    const w = u * u * (u * u);
    weights.push(w);
    total += w;
  }
  return weights.map((w) => w / total);
}

function isPair(value: ReferenceCase["value"]): value is Pair {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === "number" &&
    typeof value[1] === "number" &&
    Math.abs(value[1]) <= Math.abs(value[0])
  );
}

/** The numbers that a call returned, each with what it should be. */
function comparisons({ f, args, value }: ReferenceCase): { actual: number; expected: Pair | number }[] {
  const callee = Object.entries(library).find(([name]) => name === f)?.[1];
  if (callee === undefined) throw new Error(`no function ${f}`);
  const actual: unknown = Reflect.apply(callee, undefined, args);
  if (typeof actual === "number") {
    if (typeof value !== "number" && !isPair(value)) throw new Error(`${f} returned a number and not a list`);
    return [{ actual, expected: value }];
  }
  if (!Array.isArray(actual) || typeof value === "number")
    throw new Error(`${f} returned no list of numbers`);
  return value.map((expected, i) => ({ actual: Number(actual[i]), expected: expected }));
}

/** Distance in units in the last place of the reference; Infinity for a wrong infinity, NaN or sign. */
function unitsOff(actual: number, expected: Pair | number): number {
  if (Object.is(actual, -0)) return Infinity;
  if (typeof expected === "number") return actual === expected ? 0 : Infinity;
  const [high, low] = expected;
  // Subnormal numbers have too few bits for such a claim; only size and sign are compared.
  if (Math.abs(high) < SMALLEST_NORMAL)
    return Math.abs(actual) <= SMALLEST_NORMAL && actual * high >= 0 ? 0 : Infinity;
  if (!Number.isFinite(actual) || Math.sign(actual) !== Math.sign(high)) return Infinity;
  return Math.abs(actual - high - low) / unitInLastPlace(high);
}

function unitInLastPlace(x: number): number {
  const exponent = Math.floor(Math.log2(Math.abs(x)));
  return 2 ** (Math.max(-1022, 2 ** exponent > Math.abs(x) ? exponent - 1 : exponent) - 52);
}

const names = [...new Set(cases.map((entry) => entry.f))];
const errorsOf = new Map(
  names.map((name) => [
    name,
    cases
      .filter((entry) => entry.f === name)
      .flatMap((entry) => comparisons(entry).map(({ actual, expected }) => unitsOff(actual, expected)))
      .sort((a, b) => a - b),
  ]),
);

if (otherFile !== undefined)
  for (const [name, errors] of errorsOf)
    console.log(
      name,
      errors.length,
      errors[Math.floor(errors.length * 0.99)]?.toFixed(2),
      errors.at(-1)?.toFixed(2),
    );

test.each(names)(
  "%s is within 2 units in the last place on 99 % of the reference cases and 3 on all",
  (name) => {
    const errors = errorsOf.get(name) ?? [];
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[Math.floor(errors.length * 0.99)]).toBeLessThanOrEqual(2);
    expect(errors.at(-1)).toBeLessThanOrEqual(3);
  },
);

test.each(["klDivergence", "jsDivergence", "mutualInformation"])(
  "%s has a relative error below 1e-15 however close the two distributions are",
  (name) => {
    for (const entry of cases.filter(({ f }) => f === name)) {
      for (const { actual, expected } of comparisons(entry)) {
        if (typeof expected === "number" || expected[0] === 0)
          expect(actual).toBe(expected === Infinity ? Infinity : 0);
        else expect(Math.abs(actual - expected[0] - expected[1])).toBeLessThan(1e-15 * expected[0]);
      }
    }
  },
);
