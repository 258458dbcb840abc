import { isOwnId } from "../../lib/edits/edits.ts";
import { type CellFocus, cellElements } from "../_notebook/cell-focus.ts";
import type { NotebookStore } from "../_notebook/store.ts";

/** Deletes a cell of the reader's own, and selects the one that then stands in its place. */
export function removeCell(
  { store, focus }: { readonly store: NotebookStore; readonly focus: CellFocus },
  id: string,
): void {
  if (!isOwnId(id)) return;
  const ids = cellElements().map(({ dataset }) => dataset.cell ?? "");
  const place = ids.indexOf(id);
  const next = ids[place + 1] ?? ids[place - 1];
  if (store.view().cells.get(id)?.state === "running") store.stop();
  store.change({ type: "remove", id });
  if (next !== undefined) focus.select(next);
}
