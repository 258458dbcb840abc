import type { CellSource, HostMessage, InputValue } from "../../lib/kernel/host.ts";

interface Source {
  readonly source: string;
}

/** The code that made what a cell shows, and how long that took, ms. */
interface Ran extends Source {
  readonly took?: number;
}

/**
 * What the page wants of the kernel and has not told it yet. Wishes of one kind merge: of a slider's many steps while
 * the kernel is busy only the last is sent.
 */
export class Requests {
  #run = 0;
  /** Whether the kernel is another than the one that was told the reader's inputs. */
  #isNew = false;
  /** A kernel that has not been told of the cells, or not of their newest sources. */
  #mustSendCells = true;
  /** A kernel that is to say which cells a change concerns, though nothing is to be run. */
  #mustDeclare = false;
  #mustDescribe = false;
  readonly #settings = new Map<string, InputValue>();
  #moves = new Map<string, InputValue>();
  #cells = new Set<string>();
  /** Cells of whose values the reader wants to see more, and how much. */
  readonly #shows = new Map<string, number>();
  /** What the last messages asked to run. */
  #asked: { readonly moves: ReadonlyMap<string, InputValue>; readonly cells: ReadonlySet<string> } = {
    moves: new Map(),
    cells: new Set(),
  };
  /** Cells that had to be stopped by force and have not been edited or asked for since. */
  readonly #interrupted = new Set<string>();
  /** The cells as a kernel was told them last. */
  #told: ReadonlyMap<string, Source>;
  /** What made all that is shown. */
  readonly #ran: Map<string, Ran>;

  /** @param printed the cells that show something without a kernel */
  constructor(printed: ReadonlyMap<string, Source>) {
    this.#told = printed;
    this.#ran = new Map(printed);
  }

  /** Whether there is nothing to run, and nothing that the kernel must hear of before. */
  get isEmpty(): boolean {
    return this.#moves.size === 0 && this.#cells.size === 0 && this.#shows.size === 0 && !this.#mustDeclare;
  }

  edit(cell: string): void {
    this.#mustSendCells = true;
    this.#interrupted.delete(cell);
  }

  /** What the kernel knows of the cells is wanted. */
  describe(): void {
    this.#mustDeclare = true;
    this.#mustDescribe = true;
  }

  declare(): void {
    this.#mustSendCells = true;
    this.#mustDeclare = true;
  }

  /** Where a control stands; nothing is run for it. */
  set(name: string, value: InputValue): void {
    this.#settings.set(name, value);
  }

  input(name: string, value: InputValue): void {
    this.#moves.set(name, value);
  }

  run(cell: string): void {
    this.#cells.add(cell);
    this.#interrupted.delete(cell);
  }

  show(cell: string, step: number): void {
    this.#shows.set(cell, step);
  }

  /** A new kernel knows nothing: the reader's inputs have to be set again before anything runs. */
  kernelReplaced(): void {
    this.#isNew = true;
    this.#mustSendCells = true;
  }

  /** A cell was stopped by force: it is left out of everything until the reader wants it again. */
  interrupted(cell: string): void {
    this.#interrupted.add(cell);
    this.#cells.delete(cell);
  }

  /** A cell has come to its end, or was brought there. */
  ended(cell: string, took?: number): void {
    const source = this.#told.get(cell)?.source;
    if (source !== undefined) this.#ran.set(cell, { source, ...(took !== undefined && { took }) });
  }

  /** Wants again what was asked last, but for what was interrupted. */
  resume(): void {
    for (const cell of this.#asked.cells) if (!this.#interrupted.has(cell)) this.#cells.add(cell);
    for (const [name, value] of this.#asked.moves) if (!this.#moves.has(name)) this.#moves.set(name, value);
  }

  /** Drops what was to be run and what could be resumed; what the reader has written or moved stays. */
  forgetRuns(): void {
    this.#asked = { moves: new Map(), cells: new Set() };
    this.#cells.clear();
    this.#moves.clear();
    this.#shows.clear();
    this.#mustDeclare = false;
  }

  /** The messages that say all of it, in an order in which the kernel can act on them. */
  take(cells: ReadonlyMap<string, Source>, inputs: ReadonlyMap<string, InputValue>): HostMessage[] {
    const run = ++this.#run;
    if (this.#isNew) {
      this.#settings.clear();
      for (const [name, value] of inputs) if (!this.#moves.has(name)) this.#settings.set(name, value);
    }
    // Before the cells: what they show was made with these.
    const messages: HostMessage[] = Array.from(this.#settings, ([name, value]) => ({
      run,
      type: "set",
      name,
      value,
    }));
    if (this.#mustSendCells) {
      messages.push({ run, type: "cells", cells: Array.from(cells, (cell) => this.#asTold(cell)) });
      this.#told = cells;
      for (const cell of this.#interrupted) messages.push({ run, type: "interrupted", cell });
    }
    for (const [name, value] of this.#moves) messages.push({ run, type: "input", name, value });
    if (this.#mustDescribe) messages.push({ run, type: "describe" });
    this.#mustDescribe = false;
    // A run of nothing is answered as any other: then the kernel has said what there is to say.
    if (this.#cells.size > 0 || this.#mustDeclare)
      messages.push({ run, type: "run", cells: [...this.#cells] });
    for (const [cell, step] of this.#shows) messages.push({ run, type: "show", cell, step });
    this.#shows.clear();
    this.#asked = { moves: this.#moves, cells: this.#cells };
    this.#moves = new Map();
    this.#cells = new Set();
    this.#settings.clear();
    this.#isNew = false;
    this.#mustSendCells = false;
    this.#mustDeclare = false;
    return messages;
  }

  /** A cell with what made what it shows, as far as that is other code, and how long that took. */
  #asTold([id, { source }]: readonly [string, Source]): CellSource {
    const ran = this.#ran.get(id);
    return {
      id,
      source,
      ...(ran?.source !== source && { was: ran?.source ?? "" }),
      ...(ran?.took !== undefined && { took: ran.took }),
    };
  }
}
