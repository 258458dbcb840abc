import { isOwnId } from "../../lib/edits/edits.ts";
import { cellElements } from "../_notebook/cell-focus.ts";
import type { Notebook } from "../_notebook/context.tsx";

/** Deletes a cell of the reader's own, selects the one that then stands in its place, and offers to take it back. */
export function removeCell({ store, focus, desk }: Notebook, id: string): void {
  if (!isOwnId(id) || store.view().isPreview) return;
  const cells = cellElements();
  const place = cells.findIndex(({ dataset }) => dataset.cell === id);
  const next = (cells[place + 1] ?? cells[place - 1])?.dataset.cell;
  desk.tell({ type: "removed", name: cells[place]?.ariaLabel ?? "" });
  if (store.view().cells.get(id)?.state === "running") store.stop();
  store.change({ type: "remove", id });
  if (next !== undefined) focus.select(next);
}
