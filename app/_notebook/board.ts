import type { CellView, KernelState, NotebookView } from "./views.ts";

/** What the page shows of a notebook, and who is told when that changes. */
export class Board {
  #view: NotebookView;
  readonly #listeners = new Set<() => void>();
  #frame: number | undefined;

  constructor(view: NotebookView) {
    this.#view = view;
  }

  get view(): NotebookView {
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes the view without a word: whoever does so tells when they are done. */
  set(change: Partial<NotebookView>): void {
    this.#view = { ...this.#view, ...change };
  }

  setCell(id: string, change: Partial<CellView>): void {
    const cell = this.#view.cells.get(id);
    if (cell === undefined) return;
    this.set({ cells: new Map(this.#view.cells).set(id, { ...cell, ...change }) });
  }

  setKernel(kernel: KernelState): void {
    this.set({ kernel });
  }

  /** Once a frame: a run of ten cells changes the page once. */
  tellSoon(): void {
    this.#frame ??= requestAnimationFrame(() => this.tell());
  }

  tell(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    for (const listener of this.#listeners) listener();
  }
}
