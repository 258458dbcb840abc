import type { FigureJson } from "./outputs.ts";
import { dataOf, isObject, isPlainObject } from "./reading.ts";

/** A page takes seconds to draw more. */
const MOST_VALUES = 50_000;
const MOST_CHARACTERS = 2_000_000;
const DEPTH = 16;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * A Plotly figure (`{ data: [...], layout: {...} }`) as JSON of its own: typed arrays become arrays, numbers that JSON
 * lacks become null, functions go. Undefined if the value is no figure, or too large to draw.
 */
export function figureOf(value: unknown): FigureJson | undefined {
  if (!isPlainObject(value)) return undefined;
  const data = dataOf(value, "data");
  const layout = dataOf(value, "layout");
  if (!Array.isArray(data) || !data.every(isPlainObject) || !isPlainObject(layout)) return undefined;
  const copy = new JsonCopy();
  const figure = { data: data.map((trace) => copy.record(trace, 0)), layout: copy.record(layout, 0) };
  return copy.isComplete ? figure : undefined;
}

class JsonCopy {
  #values = MOST_VALUES;
  #characters = MOST_CHARACTERS;
  #isTooDeep = false;

  get isComplete(): boolean {
    return this.#values >= 0 && this.#characters >= 0 && !this.#isTooDeep;
  }

  record(value: object, depth: number): { [key: string]: Json } {
    const entries: [string, Json][] = [];
    for (const key of Object.keys(value)) {
      this.#characters -= key.length;
      const item = this.#value(dataOf(value, key), depth + 1);
      if (item !== undefined && key !== "__proto__") entries.push([key, item]);
      if (!this.isComplete) break;
    }
    return Object.fromEntries(entries);
  }

  #value(value: unknown, depth: number): Json | undefined {
    this.#values -= 1;
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    if (typeof value === "string") return this.#string(value);
    if (typeof value === "boolean" || value === null) return value;
    if (!isObject(value)) return undefined;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    return this.#container(value, depth);
  }

  #string(value: string): string {
    this.#characters -= value.length;
    return this.#characters < 0 ? "" : value;
  }

  #container(value: object, depth: number): Json | undefined {
    if (depth > DEPTH) {
      this.#isTooDeep = true;
      return undefined;
    }
    if (Array.isArray(value)) return this.#array(value, value.length, depth);
    if (ArrayBuffer.isView(value))
      return this.#array(value, "length" in value ? Number(value.length) : 0, depth);
    return this.record(value, depth);
  }

  #array(value: object, length: number, depth: number): Json[] {
    const items: Json[] = [];
    for (let i = 0; i < length && this.isComplete; i++)
      items.push(this.#value(dataOf(value, i), depth + 1) ?? null);
    return items;
  }
}
