import { dataOf, isObject, isPlainObject, unlessItThrows } from "./reading.ts";

/** Beyond this, checking costs more than it guards. */
const MOST_VALUES = 100_000;

/**
 * Freezes arrays and plain objects, and those in them, so that no other cell can change them.
 *
 * Instances of classes stay as they are; so do typed arrays, which can't be frozen, and what goes beyond the bound.
 */
export function freezeDeeply(value: unknown): void {
  let budget = MOST_VALUES;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && budget > 0) {
    const parts = freeze(waiting.pop(), budget);
    budget -= parts.length + 1;
    for (const part of parts) waiting.push(part);
  }
}

/** Freezes one object and returns what it holds; nothing if it is out of bounds or resists. */
function freeze(value: unknown, most: number): unknown[] {
  const parts = unlessItThrows(() => {
    if (!isFreezable(value) || (Array.isArray(value) && value.length > most)) return [];
    const keys = Object.keys(value);
    if (keys.length > most) return [];
    Object.freeze(value);
    return keys.map((key) => dataOf(value, key)).filter(isObject);
  });
  return parts ?? [];
}

function isFreezable(value: unknown): value is object {
  return (Array.isArray(value) || isPlainObject(value)) && !Object.isFrozen(value);
}
