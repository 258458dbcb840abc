import { isOwnId } from "../../lib/edits/edits.ts";
import { cellName } from "../_notebook/cell-name.ts";
import type { Notebook } from "../_notebook/context.tsx";

/** Deletes a cell of the reader's own, selects the one that then stands in its place, and offers to take it back. */
export function removeCell(notebook: Notebook, id: string): void {
  const { store, focus, desk } = notebook;
  if (!isOwnId(id) || store.view().isPreview) return;
  const next = focus.successorOf(id);
  desk.tell({ type: "removed", id, name: cellName(notebook, id).name });
  if (store.view().cells.get(id)?.state === "running") store.stop();
  store.change({ type: "remove", id });
  if (next !== undefined) focus.select(next);
}
