import type { InputValue } from "./outputs.ts";
import { unlessItThrows } from "./reading.ts";

const MOST_ITEMS = 64;
const MOST_CHARACTERS = 200;

/** Those of a cell's names whose values are small enough to travel with every run, as copies. */
export function smallValues(exports: ReadonlyMap<string, unknown>): Record<string, InputValue> {
  const small: [string, InputValue][] = [];
  for (const [name, value] of exports) {
    const copy = unlessItThrows(() => smallCopy(value));
    if (copy !== undefined) small.push([name, copy]);
  }
  return Object.fromEntries(small);
}

function smallCopy(value: unknown): InputValue | undefined {
  if (typeof value === "string") return value.length <= MOST_CHARACTERS ? value : undefined;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return undefined;
  const items: unknown[] = Array.from(value);
  return items.every((item) => typeof item === "number") ? items : undefined;
}
