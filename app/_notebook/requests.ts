import type { HostMessage } from "../../lib/kernel/host.ts";
import type { InputValue } from "../../lib/kernel/outputs.ts";

interface Source {
  readonly source: string;
}

/**
 * What the page wants of the kernel and has not told it yet. Wishes of one kind merge: of a slider's many steps while
 * the kernel is busy only the last is sent.
 */
export class Requests {
  #run = 0;
  /** A kernel that has not been told of the cells, or not of their newest sources. */
  #mustSendCells = true;
  readonly #settings = new Map<string, InputValue>();
  readonly #moves = new Map<string, InputValue>();
  readonly #cells = new Set<string>();

  /** Whether there is nothing to run. */
  get isEmpty(): boolean {
    return this.#moves.size === 0 && this.#cells.size === 0;
  }

  sourcesChanged(): void {
    this.#mustSendCells = true;
  }

  /** A new kernel knows nothing: the reader's inputs have to be set again before anything runs. */
  kernelReplaced(inputs: ReadonlyMap<string, InputValue>): void {
    this.#mustSendCells = true;
    for (const [name, value] of inputs) this.#settings.set(name, value);
  }

  input(name: string, value: InputValue): void {
    this.#moves.set(name, value);
  }

  run(cell: string): void {
    this.#cells.add(cell);
  }

  /** Drops what was to be run; what the reader has written or moved stays. */
  forgetRuns(): void {
    this.#cells.clear();
    this.#moves.clear();
  }

  /** The messages that say all of it, in an order in which the kernel can act on them. */
  take(cells: ReadonlyMap<string, Source>): HostMessage[] {
    const run = ++this.#run;
    const messages: HostMessage[] = [];
    if (this.#mustSendCells)
      messages.push({ run, type: "cells", cells: [...cells].map(([id, { source }]) => ({ id, source })) });
    for (const [name, value] of this.#settings) messages.push({ run, type: "set", name, value });
    for (const [name, value] of this.#moves) messages.push({ run, type: "input", name, value });
    if (this.#cells.size > 0) messages.push({ run, type: "run", cells: [...this.#cells] });
    this.#mustSendCells = false;
    this.#settings.clear();
    this.forgetRuns();
    return messages;
  }
}
