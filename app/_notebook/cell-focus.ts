type Mode = "select" | "edit";

/** The element of a cell. */
function cellElement(id: string): HTMLElement | null {
  return document.getElementById(`cell-${id}`);
}

/** Every cell on the page, in its order. */
export function cellElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main section[data-cell]")];
}

/** Where the keyboard goes: to a cell, or into its editor; also when the cell is only about to be there. */
export class CellFocus {
  readonly #editors = new Map<string, () => void>();
  #wanted: { readonly id: string; readonly mode: Mode } | undefined;

  /** Says how to open a cell's editor; gives a function that takes it back. */
  register(id: string, open: () => void): () => void {
    this.#editors.set(id, open);
    if (this.#wanted?.id === id) this.#go(id, this.#wanted.mode);
    return () => {
      if (this.#editors.get(id) === open) this.#editors.delete(id);
    };
  }

  /** Gives a cell the keyboard without editing it. */
  select(id: string): void {
    this.#go(id, "select");
  }

  /** Selects a cell that is being moved or made anew, once it stands where it will. */
  selectSoon(id: string): void {
    this.#wanted = { id, mode: "select" };
    requestAnimationFrame(() => {
      if (this.#wanted?.id === id) this.#go(id, this.#wanted.mode);
    });
  }

  edit(id: string): void {
    this.#go(id, "edit");
  }

  /** Selects the cell before or after another; that one where there is none. */
  move(id: string, step: 1 | -1): void {
    const ids = cellElements().map(({ dataset }) => dataset.cell ?? "");
    this.select(ids[ids.indexOf(id) + step] ?? id);
  }

  #go(id: string, mode: Mode): void {
    const open = this.#editors.get(id);
    const element = cellElement(id);
    if (open === undefined || element === null) {
      this.#wanted = { id, mode };
      return;
    }
    this.#wanted = undefined;
    element.scrollIntoView({ block: "nearest" });
    if (mode === "edit") open();
    else element.focus({ preventScroll: true });
  }
}
