import { addCell } from "./add-cell.ts";
import type { CellFocus } from "./cell-focus.ts";
import type { NotebookStore } from "./store.ts";

/** What follows a run, as in Jupyter: nothing, the next cell, or a new one. */
export type AfterRun = "stay" | "advance" | "add";

type Keys = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

/** What a key press asks to run; nothing for one that doesn't. */
export function afterRunOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Keys): AfterRun | undefined {
  if (key !== "Enter") return undefined;
  if (shiftKey) return "advance";
  if (altKey) return "add";
  return ctrlKey || metaKey ? "stay" : undefined;
}

interface Desk {
  readonly store: NotebookStore;
  readonly focus: CellFocus;
}

/** Runs a cell, and goes where the reader wants to be then. */
export function runAndThen({ store, focus }: Desk, id: string, then: AfterRun): void {
  // A note has nothing to run.
  if (store.view().cells.has(id)) store.run(id);
  if (then === "advance") focus.move(id, 1);
  const below = then === "add" ? addCell(store, id, { side: "after" }) : undefined;
  if (below !== undefined) focus.edit(below);
}
