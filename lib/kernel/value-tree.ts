import { type Bounds, boundsAt } from "./bounds.ts";
import type { ValueTree } from "./outputs.ts";
import { classNameOf, dataOf, isAccessor, isObject, messageOf } from "./reading.ts";

/** Of all parts of a value together, whatever its bounds. */
const NODES = 10_000;
const ALL_CHARACTERS = 100_000;

/**
 * What can be seen of a value without running code of its own.
 *
 * Bounded whatever the value is, and never throws: what resists comes back as `unreadable`.
 */
export function treeOf(value: unknown, bounds: Bounds = boundsAt(0)): ValueTree {
  return new Inspection(bounds).tree(value);
}

type Entry = readonly [key: string, value: ValueTree];

class Inspection {
  readonly #bounds: Bounds;
  #nodes = NODES;
  #characters = ALL_CHARACTERS;
  /** The objects that lead to the current one. */
  readonly #path: object[] = [];

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  tree(value: unknown): ValueTree {
    this.#nodes -= 1;
    try {
      return isObject(value) ? this.#object(value) : this.#primitive(value);
    } catch (error) {
      return { type: "unreadable", message: messageOf(error) };
    }
  }

  #primitive(value: unknown): ValueTree {
    switch (typeof value) {
      case "number":
        return { type: "number", value: Object.is(value, -0) ? "-0" : String(value) };
      case "bigint":
        // Writing out a number of a million digits takes longer than anyone waits.
        return {
          type: "bigint",
          value: value >> 4096n === 0n || value >> 4096n === -1n ? String(value) : "too long",
        };
      case "string":
        return this.#string(value);
      case "boolean":
        return { type: "boolean", value };
      case "symbol":
        return { type: "symbol", value: String(value).slice(0, 100) };
      case "function":
        return { type: "function", name: String(dataOf(value, "name") ?? "").slice(0, 100) };
      default:
        return { type: value === null ? "null" : "undefined" };
    }
  }

  #string(text: string): ValueTree {
    const length = Math.min(text.length, this.#bounds.stringCharacters, Math.max(0, this.#characters));
    this.#characters -= length;
    return { type: "string", value: text.slice(0, length), cut: text.length - length };
  }

  #object(value: object): ValueTree {
    if (this.#path.includes(value)) return { type: "circular" };
    if (this.#path.length >= this.#bounds.depth || this.#nodes <= 0)
      return { type: "deep", name: classNameOf(value) };
    this.#path.push(value);
    try {
      if (Array.isArray(value)) return this.#array(value, value.length);
      if (ArrayBuffer.isView(value) && "length" in value) return this.#array(value, Number(value.length));
      if (value instanceof Set) return this.#set(value);
      if (value instanceof Map) return this.#map(value);
      return this.#record(value, wellKnownEntries(value));
    } finally {
      this.#path.pop();
    }
  }

  #array(value: object, length: number): ValueTree {
    const items: ValueTree[] = [];
    for (let i = 0; i < Math.min(length, this.#bounds.items) && this.#nodes > 0; i++)
      items.push(this.#property(value, i));
    return { type: "array", name: classNameOf(value), length, items };
  }

  #set(value: ReadonlySet<unknown>): ValueTree {
    const items: ValueTree[] = [];
    for (const item of Set.prototype.values.call(value)) {
      if (items.length >= this.#bounds.items || this.#nodes <= 0) break;
      items.push(this.tree(item));
    }
    return { type: "array", name: classNameOf(value), length: value.size, items };
  }

  #map(value: ReadonlyMap<unknown, unknown>): ValueTree {
    const entries: Entry[] = [];
    for (const [key, item] of Map.prototype.entries.call(value)) {
      if (entries.length >= this.#bounds.entries || this.#nodes <= 0) break;
      entries.push([isObject(key) ? classNameOf(key) : this.#key(String(key)), this.tree(item)]);
    }
    return { type: "object", name: classNameOf(value), entries, more: value.size - entries.length };
  }

  #record(value: object, known: readonly (readonly [string, unknown])[]): ValueTree {
    const entries: Entry[] = known.map(([key, item]) => [key, this.tree(item)]);
    const keys = Object.keys(value);
    let shown = 0;
    while (shown < Math.min(keys.length, this.#bounds.entries) && this.#nodes > 0) {
      const key = keys[shown++] ?? "";
      entries.push([this.#key(key), this.#property(value, key)]);
    }
    return { type: "object", name: classNameOf(value), entries, more: keys.length - shown };
  }

  #property(value: object, key: PropertyKey): ValueTree {
    if (isAccessor(value, key)) return { type: "unreadable", message: "computed when read" };
    return this.tree(dataOf(value, key));
  }

  #key(key: string): string {
    this.#characters -= Math.min(key.length, 100);
    return key.length > 100 ? `${key.slice(0, 100)}…` : key;
  }
}

/** What built-in objects say, though no property of theirs holds it. */
function wellKnownEntries(value: object): [string, unknown][] {
  if (value instanceof Error) return [["message", messageOf(value)]];
  if (value instanceof Date)
    return [
      [
        "time",
        Number.isNaN(Date.prototype.getTime.call(value)) ? "invalid" : Date.prototype.toISOString.call(value),
      ],
    ];
  if (value instanceof RegExp) return [["pattern", RegExp.prototype.toString.call(value)]];
  return [];
}
