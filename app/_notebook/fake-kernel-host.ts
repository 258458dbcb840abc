import type { HostMessage, KernelMessage, NotebookEvent } from "../../lib/kernel/host.ts";

/** Stands in for the sandbox: keeps what it is told, and says what a test wants it to say. */
export class KernelHost {
  /** The one that was made last. */
  static latest: KernelHost | undefined;
  /** Whether the next starts fail. */
  static isBroken = false;

  readonly posted: HostMessage[] = [];
  starts = 0;
  /** What the frame answers when it is asked what runs. */
  running: string | undefined;
  readonly #onMessages: (messages: readonly KernelMessage[]) => void;

  constructor(onMessages: (messages: readonly KernelMessage[]) => void) {
    this.#onMessages = onMessages;
    KernelHost.latest = this;
  }

  async start(): Promise<void> {
    this.starts += 1;
    if (KernelHost.isBroken) throw new Error("no answer");
  }

  post(message: HostMessage): void {
    this.posted.push(message);
  }

  async runningCell(_limitMs: number): Promise<string | undefined> {
    return this.running;
  }

  say(...events: NotebookEvent[]): void {
    this.#onMessages(events.map((event) => ({ run: 1, ...event })));
  }
}
