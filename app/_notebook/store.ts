import type { BuiltCell } from "../../lib/book/built.ts";
import type { Change } from "../../lib/edits/change.ts";
import { type Edits, isOwnId, noEdits, rewritten, withEntry, withOwn } from "../../lib/edits/edits.ts";
import { History } from "../../lib/edits/history.ts";
import { merged } from "../../lib/edits/merge.ts";
import type { InputValue } from "../../lib/kernel/host.ts";
import { Board } from "./board.ts";
import { declarersOf, withDependents } from "./dependents.ts";
import { KernelSession } from "./session.ts";
import { builtView, type NotebookView, withEdits, withInputs } from "./views.ts";

/**
 * The notebook of one chapter: the book's cells, what the reader has made of them, and the kernel once there is one.
 *
 * Nothing is fetched or started before a reader runs, edits or moves something.
 */
export class NotebookStore {
  readonly #board: Board;
  readonly #session: KernelSession;
  readonly #built: readonly BuiltCell[];
  /** The book's own code, by cell. */
  readonly book: ReadonlyMap<string, string>;
  readonly #history = new History();
  /** The reader's own notebook while somebody else's is looked at. */
  #aside: NotebookView | undefined;

  constructor(
    cells: readonly BuiltCell[],
    values: Readonly<Record<string, InputValue>>,
    settings: ReadonlyMap<string, InputValue> = new Map(),
  ) {
    this.#built = cells;
    this.book = new Map(cells.map(({ id, source }) => [id, source]));
    this.#board = new Board(builtView(cells, values, settings));
    this.#session = new KernelSession(this.#board);
    for (const [name, value] of settings) this.#session.noteInput(name, value);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#board.subscribe(listener);

  readonly view = (): NotebookView => this.#board.view;

  /** What the reader has made of the chapter, whatever is shown. */
  readonly edits = (): Edits => (this.#aside ?? this.#board.view).edits;

  /** Takes over what is typed. */
  edit(id: string, source: string): void {
    const { edits, isPreview } = this.view();
    if (isPreview) return;
    const next = isOwnId(id) ? withOwn(edits, id, { source }) : rewritten(edits, this.book, id, source);
    if (next === edits || this.view().cells.get(id)?.source === source) return;
    this.#show(next);
    this.#board.tell();
  }

  /** Takes a step that can be undone. */
  change(...step: readonly Change[]): void {
    if (!this.view().isPreview) this.#take(this.#history.take(this.view().edits, step));
  }

  undo(): void {
    if (!this.view().isPreview) this.#take(this.#history.undo(this.view().edits));
  }

  redo(): void {
    if (!this.view().isPreview) this.#take(this.#history.redo(this.view().edits));
  }

  /** Back to the book's own code, and what it shows; a run of the reader's code is ended first. */
  async reset(id: string): Promise<void> {
    if (!this.book.has(id)) return;
    if (this.view().cells.get(id)?.state === "running") await this.#session.stop();
    this.change({ type: "rewrite", id, rewrite: undefined });
    this.run(id);
  }

  /** The book's cells and controls as they were printed. What the reader has added stays. */
  resetAll(): void {
    const rewrites = [...this.view().edits.rewrites.keys()];
    this.change(...rewrites.map((id) => ({ type: "rewrite", id, rewrite: undefined }) as const), {
      type: "inputs",
      inputs: noEdits.inputs,
    });
    void this.restart().then(() => this.runAll());
  }

  run(id: string): void {
    if (!this.view().isPreview) this.#session.run([id]);
  }

  runAll(): void {
    if (!this.view().isPreview) this.#session.run(this.view().cells.keys());
  }

  /** Runs what is out of date. */
  runStale(): void {
    const stale = [...this.view().cells].filter(([, { state }]) => state === "stale");
    if (!this.view().isPreview) this.#session.run(stale.map(([id]) => id));
  }

  /** Shows more of a cell's values than a page holds at first. */
  showMore(id: string): void {
    if (!this.view().isPreview) this.#session.showMore(id);
  }

  /** Shows a cell's numbers with all their digits, or rounded again. */
  toggleDigits(id: string): void {
    const cell = this.view().cells.get(id);
    this.#board.setCell(id, { hasAllDigits: !cell?.hasAllDigits });
    this.#board.tell();
  }

  setInput(name: string, value: InputValue): void {
    const { edits, isPreview, settings } = this.view();
    if (isPreview) return;
    if (settings.has(name)) this.#board.set({ settings: withEntry(settings, name, value) });
    const inputs = settings.has(name) ? edits.inputs : withEntry(edits.inputs, name, value);
    this.#board.set(withInputs(this.view(), { ...edits, inputs }));
    this.#board.tell();
    this.#session.setInput(name, value);
  }

  /** Asks the kernel what the cells define and need. */
  describe(): void {
    if (!this.view().isPreview) this.#session.describe();
  }

  /** Ends whatever runs, at once. */
  stop(): void {
    void this.#session.stop();
  }

  /** A fresh kernel: everything the cells defined is gone, everything they show stays until it is run again. */
  restart(): Promise<void> {
    return this.#session.restart();
  }

  /** Starts fetching what the first run will need. */
  prepare(): void {
    if (!this.view().isPreview) this.#session.prepare();
  }

  /**
   * Takes over what was kept, or what another tab has made of the chapter since `base`. Nothing of it is run. What was
   * changed here too stays, and the other is offered.
   */
  receive(base: Edits, theirs: Edits): void {
    const { edits, clashes } = merged(base, this.edits(), theirs);
    if (this.#aside !== undefined) this.#aside = withEdits(this.#aside, edits, this.book);
    else {
      const offers = clashes.map(({ cell, theirs: source }) => [cell, source] as const);
      this.#board.set({ offers: new Map([...this.view().offers, ...offers]) });
      this.#adopt(edits);
    }
    this.#board.tell();
  }

  /** Decides on what another tab has made of a cell. */
  settleOffer(id: string, choice: "theirs" | "mine"): void {
    const offer = this.view().offers.get(id);
    if (offer !== undefined && choice === "theirs") this.#replaceSource(id, offer);
    this.#board.set({ offers: withEntry(this.view().offers, id, undefined) });
    this.#board.tell();
  }

  #replaceSource(id: string, source: string): void {
    const base = this.view().edits.rewrites.get(id)?.base ?? this.book.get(id);
    if (isOwnId(id)) this.change({ type: "write", id, source });
    else if (base !== undefined) this.change({ type: "rewrite", id, rewrite: { source, base } });
  }

  /** Shows somebody else's edits. Until the reader agrees nothing of them is run, and theirs are kept as they are. */
  async preview(edits: Edits): Promise<void> {
    await this.#session.stop();
    this.#aside ??= this.view();
    const { cells } = this.view();
    this.#board.set({ ...withEdits(this.view(), edits, this.book), isPreview: true });
    this.#markStale(cells, declarersOf(edits.inputs.keys(), this.#built));
    this.#board.tell();
  }

  endPreview(choice: "take" | "leave"): void {
    const mine = this.#aside;
    if (mine === undefined) return;
    const theirs = this.view().edits;
    this.#aside = undefined;
    const { edits, cells, inputs } = mine;
    this.#board.set({ edits, cells, inputs, isPreview: false });
    // Another tab may have changed them meanwhile.
    this.#session.declare();
    if (choice === "take") this.change({ type: "replace", edits: theirs });
    this.#board.tell();
  }

  #take(edits: Edits): void {
    this.#adopt(edits);
    this.#board.set({ canUndo: this.#history.canUndo, canRedo: this.#history.canRedo });
    this.#board.tell();
  }

  /** Shows edits that were not typed; what may depend on them is stale. */
  #adopt(edits: Edits): void {
    const before = this.view();
    if (edits === before.edits) return;
    const moved = movedInputs(before.edits.inputs, edits.inputs);
    this.#show(edits);
    this.#tellInputs(moved);
    this.#markStale(before.cells, declarersOf(moved, this.#built));
    this.#session.declare();
  }

  #show(edits: Edits): void {
    const before = this.view().cells;
    this.#board.set(withEdits(this.view(), edits, this.book));
    for (const [id, { source }] of this.view().cells)
      if (before.get(id)?.source !== source) this.#session.noteEdit(id);
  }

  /** What has other code than before is stale, and so is what depends on it or on these cells. */
  #markStale(before: NotebookView["cells"], touched: readonly string[]): void {
    const { cells } = this.view();
    const rewritten = [...this.book.keys()].filter((id) => before.get(id)?.source !== cells.get(id)?.source);
    for (const id of withDependents([...rewritten, ...touched], this.#built))
      this.#board.setCell(id, { state: "stale" });
  }

  #tellInputs(moved: readonly string[]): void {
    const { inputs } = this.view();
    // A kernel can't be told to forget where a control stood.
    if (moved.some((name) => !inputs.has(name))) void this.restart();
    for (const name of moved) {
      const value = inputs.get(name);
      if (value !== undefined) this.#session.noteInput(name, value);
    }
  }
}

function movedInputs(before: Edits["inputs"], after: Edits["inputs"]): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}
