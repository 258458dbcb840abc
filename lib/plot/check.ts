/** What a reader may have got wrong in a figure's data, said in the reader's terms. */

export function requireNumbers(values: readonly number[], name: string): void {
  if (!Array.isArray(values)) throw new TypeError(`${name} must be a list of numbers, got ${typeof values}`);
  for (const [i, value] of values.entries()) {
    if (typeof value !== "number") throw new TypeError(`${name}[${i}] must be a number, got ${typeof value}`);
    if (Number.isNaN(value)) throw new RangeError(`${name}[${i}] is NaN`);
  }
}

/** @param least how many entries the list must have at least */
export function requireList(values: readonly unknown[], least: number, name: string): void {
  if (!Array.isArray(values)) throw new TypeError(`${name} must be a list, got ${typeof values}`);
  if (values.length < least) throw new RangeError(`${name} must have at least ${least} entry, got none`);
}

export function requireLength(values: readonly unknown[], count: number, name: string, what: string): void {
  if (values.length === count) return;
  const entries = values.length === 1 ? "1 entry" : `${values.length} entries`;
  throw new RangeError(`${name} has ${entries} for ${count} ${what}`);
}

export function requireRange([low, high]: readonly [number, number], name: string): void {
  if (Number.isFinite(low) && Number.isFinite(high) && low < high) return;
  throw new RangeError(`${name} must go from a smaller to a larger finite number, got ${low} to ${high}`);
}

export function requireAlt(alt: string, name: string): void {
  if (typeof alt === "string" && alt.trim() !== "") return;
  throw new TypeError(`${name}: alt must say in words what the figure shows`);
}
