import type { InputValue } from "./outputs.ts";

const MOST_ITEMS = 64;
const MOST_CHARACTERS = 200;

/** Those of a cell's names whose values are small enough to travel with every run. */
export function smallValues(exports: ReadonlyMap<string, unknown>): Record<string, InputValue> {
  const small: [string, InputValue][] = [];
  for (const [name, value] of exports) if (unlessItThrows(() => isSmall(value))) small.push([name, value]);
  return Object.fromEntries(small);
}

function isSmall(value: unknown): value is InputValue {
  if (typeof value === "string") return value.length <= MOST_CHARACTERS;
  if (typeof value === "number" || typeof value === "boolean") return true;
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return false;
  return value.every((item) => typeof item === "number");
}
