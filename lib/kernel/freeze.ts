import { type Keepsake, keepsakeOf } from "./keepsake.ts";
import { dataOf, unlessItThrows } from "./reading.ts";

/** What was exported and frozen with all that it holds: it need not be looked at again. */
const closed = new WeakSet<object>();

/**
 * Freezes a value and all that it holds, so that no other cell can change it: lists and objects of any size, instances,
 * and the properties of functions and classes. What a function or a private field remembers is out of reach.
 *
 * @returns keepsakes of what in it can't be frozen
 */
export function freezeDeeply(value: unknown): Keepsake[] {
  if (!isHolder(value) || closed.has(value)) return [];
  closed.add(value);
  const keepsakes: Keepsake[] = [];
  const found = new Set([value]);
  // A set's iteration reaches what is added on the way.
  for (const holder of found) {
    if (isEverybodys(holder)) continue;
    const keepsake = unlessItThrows(() => keepsakeOf(holder));
    if (keepsake) keepsakes.push(keepsake);
    for (const part of unlessItThrows(() => partsOf(holder)) ?? []) if (isHolder(part)) found.add(part);
    unlessItThrows(() => close(holder));
  }
  return keepsakes;
}

function isHolder(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** What the language itself has is the worker's to guard. */
function isEverybodys(value: object): boolean {
  if (typeof value !== "function") return value === globalThis;
  return Function.prototype.toString.call(value).endsWith("{ [native code] }");
}

/** Typed arrays refuse to be frozen, and regular expressions would no longer work. */
function close(value: object): void {
  if (ArrayBuffer.isView(value) || value instanceof RegExp) Object.preventExtensions(value);
  else Object.freeze(value);
}

function partsOf(value: object): unknown[] {
  if (Array.isArray(value)) return Object.values(value);
  if (ArrayBuffer.isView(value)) return [value.buffer];
  const own = Reflect.ownKeys(value).map((key) => dataOf(value, key));
  if (value instanceof Map)
    return [...own, ...Map.prototype.keys.call(value), ...Map.prototype.values.call(value)];
  return value instanceof Set ? [...own, ...Set.prototype.values.call(value)] : own;
}
