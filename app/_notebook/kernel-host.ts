import type { HostMessage, KernelMessage } from "../../lib/kernel/host.ts";
// Not through the host: what validates comes with the kernel, and not with the page.
import { readKernelMessage } from "../../lib/kernel/read-message.ts";
import { kernelPath } from "../_book/paths.ts";

/** How long a fresh worker may take to say that it is there, on a slow machine. */
const bootLimitMs = 15_000;
/** How long a frame that was asked for another worker may take before it is given up with its whole process. */
const respawnLimitMs = 2_000;
/** More in one batch than a run can say is no batch. */
const largestBatch = 10_000;

/**
 * The page's side of the sandbox: a frame of opaque origin with a worker in it, reached through one message channel.
 * Everything that comes out is validated before anyone sees it.
 */
export class KernelHost {
  #frame: HTMLIFrameElement | undefined;
  #kernel: MessagePort | undefined;
  /** The frame's own answers: they come when the worker's can't. */
  #status: MessagePort | undefined;
  readonly #onMessages: (messages: readonly KernelMessage[]) => void;

  constructor(onMessages: (messages: readonly KernelMessage[]) => void) {
    this.#onMessages = onMessages;
  }

  /** Starts a worker, in the frame that is there or, when that does not answer, in a new one. */
  async start(): Promise<void> {
    this.#kernel?.close();
    if (this.#frame !== undefined && (await this.#spawn(this.#frame, respawnLimitMs))) return;
    this.#frame?.remove();
    this.#frame = await openFrame();
    if (!(await this.#spawn(this.#frame, bootLimitMs))) throw new Error("the kernel did not answer");
  }

  post(message: HostMessage): void {
    this.#kernel?.postMessage(message);
  }

  /** The cell that the worker is at; undefined when it is at none, or when nobody can tell in that time. */
  runningCell(limitMs: number): Promise<string | undefined> {
    return new Promise((resolve) => {
      const limit = setTimeout(() => resolve(undefined), limitMs);
      if (this.#status === undefined) return resolve(undefined);
      this.#status.onmessage = ({ data }: MessageEvent<unknown>) => {
        clearTimeout(limit);
        resolve(typeof data === "string" ? data : undefined);
      };
      this.#status.postMessage(undefined);
    });
  }

  #spawn(frame: HTMLIFrameElement, limitMs: number): Promise<boolean> {
    const kernel = new MessageChannel();
    const status = new MessageChannel();
    const port = kernel.port1;
    this.#kernel = port;
    this.#status = status.port1;
    return new Promise((resolve) => {
      const limit = setTimeout(() => resolve(false), limitMs);
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (port !== this.#kernel) return;
        const messages = readBatch(data);
        if (messages[0]?.type !== "ready") return this.#onMessages(messages);
        clearTimeout(limit);
        resolve(true);
      };
      // An opaque origin has no name that could be given instead of "*".
      frame.contentWindow?.postMessage(undefined, "*", [kernel.port2, status.port2]);
    });
  }
}

function readBatch(data: unknown): KernelMessage[] {
  if (!Array.isArray(data) || data.length > largestBatch) return [];
  return data.flatMap((item) => readKernelMessage(item) ?? []);
}

function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = kernelPath;
  frame.title = "kernel";
  frame.hidden = true;
  frame.tabIndex = -1;
  return new Promise((resolve, reject) => {
    frame.onload = () => resolve(frame);
    frame.onerror = () => reject(new Error("the kernel's file did not load"));
    document.body.append(frame);
  });
}
