/** How large a message may be, all in all. */
const MOST_VALUES = 500_000;
const MOST_CHARACTERS = 8_000_000;
const MOST_DEPTH = 40;

/**
 * Whether this is JSON-like data of bearable size: primitives, arrays and plain objects only, nothing circular, and no
 * key that would reach a prototype when copied.
 */
export function isPlainData(data: unknown): boolean {
  let values = 0;
  let characters = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (++values > MOST_VALUES || depth > MOST_DEPTH) return false;
    if (typeof value === "string") characters += value.length;
    else if (typeof value === "object" && value !== null) {
      if (!isContainer(value)) return false;
      // Counted before they are gathered: an array's length costs its sender nothing.
      if (Array.isArray(value) && value.length > MOST_VALUES - values - waiting.length) return false;
      for (const [key, item] of Object.entries(value)) {
        if (key === "__proto__") return false;
        if (!Array.isArray(value)) characters += key.length;
        waiting.push({ value: item, depth: depth + 1 });
      }
    } else if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
      return false;
    if (characters > MOST_CHARACTERS) return false;
  }
  return true;
}

function isContainer(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
