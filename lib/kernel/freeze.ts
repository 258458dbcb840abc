import { dataOf, isObject, isPlainObject } from "./reading.ts";

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
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isFreezable(next)) continue;
    const keys = Array.isArray(next) && next.length > budget ? [] : Object.keys(next);
    budget -= keys.length + 1;
    if (budget < 0) return;
    Object.freeze(next);
    for (const key of keys) waiting.push(dataOf(next, key));
  }
}

function isFreezable(value: unknown): value is object {
  if (!isObject(value)) return false;
  try {
    return (Array.isArray(value) || isPlainObject(value)) && !Object.isFrozen(value);
  } catch {
    // A proxy that refuses to be looked at.
    return false;
  }
}
