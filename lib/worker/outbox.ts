import type { KernelMessage } from "../kernel/protocol.ts";

/** How long a message may wait for others to go with it, ms. */
const patience = 16;

/**
 * Sends what the notebook says in batches. A run of quick cells is one message, since a busy page gets to draw a frame
 * between any two; one that takes longer is heard from every few milliseconds, even if it never gives the thread back.
 */
export class Outbox {
  readonly #send: (messages: readonly KernelMessage[]) => void;
  readonly #now: () => number;
  #waiting: KernelMessage[] = [];
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (messages: readonly KernelMessage[]) => void, now: () => number) {
    this.#send = send;
    this.#now = now;
  }

  post(message: KernelMessage): void {
    if (this.#waiting.length === 0) this.#since = this.#now();
    this.#waiting.push(message);
    const isLastWord = message.type === "idle" || message.type === "ready" || message.type === "alive";
    if (isLastWord || this.#now() - this.#since > patience) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), patience);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    this.#send(this.#waiting);
    this.#waiting = [];
  }
}
