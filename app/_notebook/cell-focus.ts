type OpenEditor = (line?: number) => void;

interface Wanted {
  readonly id: string;
  readonly mode: "select" | "edit";
  readonly line?: number | undefined;
}

/** The element of a cell. */
function cellElement(id: string): HTMLElement | null {
  return document.getElementById(`cell-${id}`);
}

/** The ids of every cell on the page, in its order. */
function idsOnPage(): string[] {
  const cells = document.querySelectorAll<HTMLElement>("main section[data-cell]");
  return Array.from(cells, ({ dataset }) => dataset.cell ?? "");
}

/** Where the keyboard goes: to a cell, or into its editor; also when the cell is only about to be there. */
export class CellFocus {
  readonly #editors = new Map<string, OpenEditor>();
  #wanted: Wanted | undefined;

  /** Says how to open a cell's editor; gives a function that takes it back. */
  register(id: string, open: OpenEditor): () => void {
    this.#editors.set(id, open);
    if (this.#wanted?.id === id) this.#go(this.#wanted);
    return () => {
      if (this.#editors.get(id) === open) this.#editors.delete(id);
    };
  }

  /** Gives a cell the keyboard without editing it. */
  select(id: string): void {
    this.#go({ id, mode: "select" });
  }

  /** Selects a cell that is being moved or made anew, once it stands where it will. */
  selectSoon(id: string): void {
    this.#wanted = { id, mode: "select" };
    requestAnimationFrame(() => {
      if (this.#wanted?.id === id) this.#go(this.#wanted);
    });
  }

  /** Opens a cell's editor, at the end of a line when one is given. */
  edit(id: string, line?: number): void {
    this.#go({ id, mode: "edit", line });
  }

  /** Selects the cell before or after another; that one where there is none. */
  move(id: string, step: 1 | -1): void {
    const ids = idsOnPage();
    this.select(ids[ids.indexOf(id) + step] ?? id);
  }

  /** The cell that will stand in the place of one that goes. */
  successorOf(id: string): string | undefined {
    const ids = idsOnPage();
    const place = ids.indexOf(id);
    return ids[place + 1] ?? ids[place - 1];
  }

  #go(wanted: Wanted): void {
    const { id, mode, line } = wanted;
    const open = this.#editors.get(id);
    const element = cellElement(id);
    if (open === undefined || element === null) {
      this.#wanted = wanted;
      return;
    }
    this.#wanted = undefined;
    element.scrollIntoView({ block: "nearest" });
    if (mode === "edit") open(line);
    else element.focus({ preventScroll: true });
  }
}
