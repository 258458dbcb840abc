import { isStoreName, type StoreName } from "./records.ts";

/** What one tab tells the others: a record that changed, or with no key that anything may have. */
export interface Told {
  readonly store: StoreName;
  readonly key?: string;
}

/** A line to the book's other tabs; silent in a browser that has none. */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string, onTold: (told: Told) => void) {
    if (typeof BroadcastChannel === "undefined") return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isTold(data)) onTold(data);
    };
  }

  tell(told: Told): void {
    this.#channel?.postMessage(told);
  }

  close(): void {
    this.#channel?.close();
  }
}

function isTold(data: unknown): data is Told {
  if (typeof data !== "object" || data === null || !("store" in data) || !isStoreName(data.store))
    return false;
  return !("key" in data) || typeof data.key === "string";
}
