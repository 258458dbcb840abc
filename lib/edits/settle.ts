import { type Book, type Edits, isUntouched, noEdits, type OwnCell, type Rewrite } from "./edits.ts";

/**
 * Edits as they stand in the book of today. Nothing is lost: code of a cell that the book no longer has becomes a text
 * cell of the reader's, at the end, where it can break nothing; what stood beside such a cell stands there too.
 */
export function settled(edits: Edits, book: Book): Edits {
  const last = [...book.keys()].at(-1);
  if (last === undefined || isUntouched(edits)) return noEdits;
  const end = { cell: last, side: "after" } as const;
  const stays = ({ slot }: OwnCell): boolean => book.has(slot.cell);
  const homeless = edits.own.filter((cell) => !stays(cell)).map((cell) => ({ ...cell, slot: end }));
  const orphans = [...edits.rewrites].filter(([cell]) => !book.has(cell));
  const rescued = orphans.map(([cell, rewrite]) => asText(cell, rewrite, end));
  const known = new Set(edits.own.map(({ id }) => id));
  return {
    ...edits,
    rewrites: new Map([...edits.rewrites].filter(([cell, { source }]) => differs(book.get(cell), source))),
    own: [...edits.own.filter(stays), ...homeless, ...rescued.filter(({ id }) => !known.has(id))],
  };
}

function differs(original: string | undefined, source: string): boolean {
  return original !== undefined && original !== source;
}

function asText(cell: string, { source }: Rewrite, slot: OwnCell["slot"]): OwnCell {
  return { id: `own_was-${cell.slice(0, 90)}`, kind: "text", source: `\`\`\`ts\n${source}\n\`\`\``, slot };
}
