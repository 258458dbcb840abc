import type { InputValue } from "../kernel/host.ts";

/** Where a reader's own cell stands: next to one of the book's. */
export interface Slot {
  readonly cell: string;
  readonly side: "before" | "after";
}

/** The underscore keeps them apart from the book's ids, which have none. */
export const ownId = /^own_[\w-]{1,100}$/;

export function isOwnId(id: unknown): id is string {
  return typeof id === "string" && ownId.test(id);
}

/** An id that no other tab and no other reader gives to a cell. */
export function newOwnId(): string {
  return `own_${crypto.randomUUID().slice(0, 13)}`;
}

export type CellKind = "code" | "text";

/** A cell that the reader has added. */
export interface OwnCell {
  readonly id: string;
  readonly kind: CellKind;
  readonly source: string;
  readonly slot: Slot;
}

/** The reader's code for one of the book's cells, and the book's code that they changed. */
export interface Rewrite {
  readonly source: string;
  readonly base: string;
}

/** All that a reader has made of a chapter: what differs from the book, and nothing else. Replaced, never changed. */
export interface Edits {
  readonly rewrites: ReadonlyMap<string, Rewrite>;
  /** In the order of the page, within each slot. */
  readonly own: readonly OwnCell[];
  /** Whether a cell's code is folded, where the reader has had a say in it. */
  readonly folds: ReadonlyMap<string, boolean>;
  readonly inputs: ReadonlyMap<string, InputValue>;
}

/** The book's cells of a chapter, in order: id → source. */
export type Book = ReadonlyMap<string, string>;

/** What the fragment of a link with edits begins with. */
export const linkPrefix = "#edits=";

export const noEdits: Edits = { rewrites: new Map(), own: [], folds: new Map(), inputs: new Map() };

export function isUntouched({ rewrites, own, folds, inputs }: Edits): boolean {
  return rewrites.size + own.length + folds.size + inputs.size === 0;
}

/** A map with one entry set, or without it where the value is undefined. */
export function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

/** The edits with this code in one of the book's cells; the book's own code is no edit. */
export function rewritten(edits: Edits, book: Book, id: string, source: string): Edits {
  const original = book.get(id);
  if (original === undefined) return edits;
  const rewrite = source === original ? undefined : { base: original, ...edits.rewrites.get(id), source };
  return { ...edits, rewrites: withEntry(edits.rewrites, id, rewrite) };
}

/** A change of one own cell; the same edits when it is not there. */
export function withOwn(edits: Edits, id: string, change: Partial<Omit<OwnCell, "id">>): Edits {
  return { ...edits, own: edits.own.map((cell) => (cell.id === id ? { ...cell, ...change } : cell)) };
}
