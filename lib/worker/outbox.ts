import type { KernelMessage } from "../kernel/protocol.ts";

/** How long what a cell shows may wait for company, ms. */
const patience = 16;

/**
 * Sends what the notebook says in batches: the page works once for a run instead of a dozen times.
 *
 * That a cell begins is said at once, for the cell may never give the thread back; so is that all is done.
 */
export class Outbox {
  readonly #send: (messages: readonly KernelMessage[]) => void;
  #waiting: KernelMessage[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (messages: readonly KernelMessage[]) => void) {
    this.#send = send;
  }

  post(message: KernelMessage): void {
    this.#waiting.push(message);
    const isBeginning = message.type === "state" && message.state === "running";
    const isWord = message.type === "idle" || message.type === "ready" || message.type === "alive";
    if (isBeginning || isWord) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), patience);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#send(this.#waiting);
    this.#waiting = [];
  }
}
