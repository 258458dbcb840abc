import { type Edits, isUntouched, noEdits } from "../../lib/edits/edits.ts";
import { isSame } from "../../lib/edits/merge.ts";
import { packed, unpacked } from "../../lib/edits/pack.ts";
import { settled } from "../../lib/edits/settle.ts";
import { openShelf, type Shelf } from "../../lib/reader/shelf.ts";
import type { Desk } from "../_notebook/desk.ts";
import type { NotebookStore } from "../_notebook/store.ts";

interface Notebook {
  readonly store: NotebookStore;
  readonly desk: Desk;
  readonly slug: string;
}

/**
 * Keeps a chapter's edits in the browser's storage: brings back what is there, writes what the reader does, and takes
 * over what other tabs do.
 */
export class Keeper {
  readonly #shelf: Shelf = openShelf();
  readonly #notebook: Notebook;
  /** What storage and this tab had in common last. */
  #base: Edits = noEdits;
  /** What this tab has asked to be written last, or found. */
  #kept: Edits = noEdits;
  readonly #endings: (() => void)[] = [];
  #isOver = false;
  #isReceiving = false;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** Brings back the reader's edits; from then on all are kept. */
  async start(): Promise<void> {
    const { store, desk, slug } = this.#notebook;
    // Heard from before the first look: what another tab writes while this one reads would be missed.
    this.#endings.push(
      this.#shelf.onChange("edits", ({ key, isOwn }) => {
        if (key === undefined || key === slug) void (isOwn ? this.#noteBase() : this.#receive());
      }),
      this.#shelf.onUnreadable((found) => desk.tellUnreadable(found)),
    );
    await this.#receive();
    if (this.#isOver) return;
    // What the reader has done since this page was opened is nothing that comes back.
    if (!isUntouched(this.#base) && needsRun(store)) desk.tell({ type: "restored" });
    this.#endings.push(
      store.subscribe(() => this.#keep()),
      this.#shelf.onStatus(() => this.#tellStatus()),
    );
    this.#keep();
  }

  stop(): void {
    this.#isOver = true;
    this.#shelf.flush();
    for (const end of this.#endings.splice(0)) end();
  }

  #keep(): void {
    const { store, slug } = this.#notebook;
    const edits = store.edits();
    if (this.#isReceiving || edits === this.#kept) return;
    this.#kept = edits;
    this.#shelf.writeSoon("edits", slug, packed(edits));
    this.#tellStatus();
  }

  async #receive(): Promise<void> {
    const { store } = this.#notebook;
    const theirs = await this.#stored();
    const base = this.#base;
    this.#base = theirs;
    this.#isReceiving = true;
    store.receive(base, theirs);
    this.#isReceiving = false;
    // Two tabs that agree have nothing to write; what has been deleted stays so.
    if (isSame(packed(store.edits()), packed(theirs))) this.#kept = store.edits();
    else this.#keep();
  }

  async #noteBase(): Promise<void> {
    this.#base = await this.#stored();
  }

  async #stored(): Promise<Edits> {
    const record = await this.#shelf.read("edits", this.#notebook.slug);
    const edits = record === undefined ? noEdits : unpacked(record);
    return typeof edits === "string" ? noEdits : settled(edits, this.#notebook.store.book);
  }

  #tellStatus(): void {
    const { store, desk } = this.#notebook;
    const status = this.#shelf.status();
    const hasSomething = !isUntouched(store.edits());
    desk.tellStorage(status === "kept" || !hasSomething ? undefined : status);
  }
}

/** Whether something is shown that the reader's edits may have changed. */
function needsRun(store: NotebookStore): boolean {
  return [...store.view().cells.values()].some(({ state }) => state === "stale");
}
