import { type CellKind, newOwnId, type Slot } from "../../lib/edits/edits.ts";
import { placeBeside } from "../../lib/edits/places.ts";
import type { NotebookStore } from "./store.ts";

interface NewCell {
  readonly side: Slot["side"];
  readonly kind?: CellKind;
  readonly source?: string;
}

/** Puts a cell of the reader's beside another; its id, or nothing where there is no such other. */
export function addCell(
  store: NotebookStore,
  beside: string,
  { side, kind = "code", source = "" }: NewCell,
): string | undefined {
  const place = placeBeside(store.view().edits, store.book, beside, side);
  if (place === undefined || store.view().isPreview) return undefined;
  const id = newOwnId();
  store.change({ type: "insert", cell: { id, kind, source, slot: place.slot }, before: place.before });
  return id;
}
