import type { Book, Edits, OwnCell, Slot } from "./edits.ts";

/** A place that an own cell can move to: a slot, and the own cell there that it goes before. */
export interface Place {
  readonly slot: Slot;
  /** Undefined for the slot's end. */
  readonly before: string | undefined;
}

/** A cell of the chapter as the reader has it. */
export type PlacedCell = { readonly id: string } & ({ readonly own: OwnCell } | { readonly own: undefined });

export function ownAt({ own }: Pick<Edits, "own">, { cell, side }: Slot): OwnCell[] {
  return own.filter(({ slot }) => slot.cell === cell && slot.side === side);
}

/** Every cell, the book's and the reader's, in the order of the page. */
export function cellsInOrder(edits: Pick<Edits, "own">, book: Book): PlacedCell[] {
  const placed = (cell: string, side: Slot["side"]): PlacedCell[] =>
    ownAt(edits, { cell, side }).map((own) => ({ id: own.id, own }));
  return [...book.keys()].flatMap((id) => [
    ...placed(id, "before"),
    { id, own: undefined },
    ...placed(id, "after"),
  ]);
}

/** Where a new cell goes that is to stand right before or right after another. */
export function placeBeside(edits: Edits, book: Book, id: string, side: Slot["side"]): Place | undefined {
  if (book.has(id)) {
    const slot = { cell: id, side };
    return { slot, before: side === "after" ? ownAt(edits, slot)[0]?.id : undefined };
  }
  const neighbour = edits.own.find((cell) => cell.id === id);
  if (neighbour === undefined) return undefined;
  const { slot } = neighbour;
  if (side === "before") return { slot, before: id };
  const mates = ownAt(edits, slot);
  return { slot, before: mates[mates.indexOf(neighbour) + 1]?.id };
}

function slotsOf(book: Book): Slot[] {
  return [...book.keys()].flatMap((cell): Slot[] => [
    { cell, side: "before" },
    { cell, side: "after" },
  ]);
}

/** One step up or down for an own cell: past its neighbour, or into the next slot; undefined at the chapter's end. */
export function placeTowards(edits: Edits, book: Book, id: string, step: 1 | -1): Place | undefined {
  const cell = edits.own.find((own) => own.id === id);
  if (cell === undefined) return undefined;
  const mates = ownAt(edits, cell.slot);
  const place = mates.indexOf(cell);
  if (mates[place + step] !== undefined)
    return { slot: cell.slot, before: mates[step === 1 ? place + 2 : place - 1]?.id };
  const slots = slotsOf(book);
  const here = slots.findIndex(
    ({ cell: anchor, side }) => anchor === cell.slot.cell && side === cell.slot.side,
  );
  const slot = slots[here + step];
  if (slot === undefined) return undefined;
  return { slot, before: step === 1 ? ownAt(edits, slot)[0]?.id : undefined };
}

/** The own cells with one put in a place. */
export function inserted(own: readonly OwnCell[], cell: OwnCell, before: string | undefined): OwnCell[] {
  const at = own.findIndex(({ id }) => id === before);
  return at === -1 ? [...own, cell] : own.toSpliced(at, 0, cell);
}
