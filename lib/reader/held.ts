import type { StoreName } from "./records.ts";
import type { Stored } from "./stored.ts";

/** What the database did not take, for as long as the page lives. It goes before what the database says. */
export class Held {
  readonly #stores = new Map<StoreName, Map<string, Stored<unknown>>>();

  get(store: StoreName, key: string): Stored<unknown> | undefined {
    return this.#stores.get(store)?.get(key);
  }

  of(store: StoreName): ReadonlyMap<string, Stored<unknown>> {
    return this.#stores.get(store) ?? new Map();
  }

  put(store: StoreName, key: string, record: Stored<unknown>): void {
    const records = this.#stores.get(store) ?? new Map<string, Stored<unknown>>();
    this.#stores.set(store, records.set(key, record));
  }

  remove(store: StoreName, key: string): void {
    this.#stores.get(store)?.delete(key);
  }

  clear(): void {
    this.#stores.clear();
  }

  get isEmpty(): boolean {
    return [...this.#stores.values()].every((records) => records.size === 0);
  }

  entries(): (readonly [StoreName, string, Stored<unknown>])[] {
    return [...this.#stores].flatMap(([store, records]) =>
      [...records].map(([key, record]) => [store, key, record] as const),
    );
  }
}
