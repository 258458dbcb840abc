import type { InputValue } from "../kernel/host.ts";
import { type CellKind, type Edits, type OwnCell, type Rewrite, withEntry, withOwn } from "./edits.ts";
import { inserted, ownAt, type Place } from "./places.ts";

/** One change to a chapter that can be taken back. Typing is none: the editor undoes it itself. */
export type Change =
  | { readonly type: "insert"; readonly cell: OwnCell; readonly before: string | undefined }
  | { readonly type: "remove"; readonly id: string }
  | ({ readonly type: "move"; readonly id: string } & Place)
  | { readonly type: "kind"; readonly id: string; readonly kind: CellKind }
  | { readonly type: "write"; readonly id: string; readonly source: string }
  /** What a cell of the book holds; undefined for the book's own code. */
  | { readonly type: "rewrite"; readonly id: string; readonly rewrite: Rewrite | undefined }
  | { readonly type: "fold"; readonly id: string; readonly isFolded: boolean | undefined }
  /** Everything at once, as when somebody else's edits are taken over. */
  | { readonly type: "replace"; readonly edits: Edits }
  | { readonly type: "inputs"; readonly inputs: ReadonlyMap<string, InputValue> };

interface Changed {
  readonly edits: Edits;
  /** What takes it back; nothing where nothing was changed. */
  readonly inverse: readonly Change[];
}

/** Makes a change, and says what would take it back. A change to a cell that is not there changes nothing. */
export function change(edits: Edits, wish: Change): Changed {
  switch (wish.type) {
    case "insert":
      return insert(edits, wish.cell, wish.before);
    case "fold":
      return {
        edits: { ...edits, folds: withEntry(edits.folds, wish.id, wish.isFolded) },
        inverse: [{ ...wish, isFolded: edits.folds.get(wish.id) }],
      };
    case "rewrite":
      return {
        edits: { ...edits, rewrites: withEntry(edits.rewrites, wish.id, wish.rewrite) },
        inverse: [{ ...wish, rewrite: edits.rewrites.get(wish.id) }],
      };
    case "replace":
      return { edits: wish.edits, inverse: [{ type: "replace", edits }] };
    case "inputs":
      return { edits: { ...edits, inputs: wish.inputs }, inverse: [{ ...wish, inputs: edits.inputs }] };
    default: {
      const cell = edits.own.find(({ id }) => id === wish.id);
      return cell === undefined ? { edits, inverse: [] } : changeOwn(edits, cell, wish);
    }
  }
}

type OwnChange = Extract<Change, { readonly type: "remove" | "move" | "kind" | "write" }>;

function changeOwn(edits: Edits, cell: OwnCell, wish: OwnChange): Changed {
  const { id } = cell;
  switch (wish.type) {
    case "remove":
      return {
        edits: { ...edits, own: edits.own.filter((other) => other !== cell) },
        inverse: [{ type: "insert", cell, before: followerOf(edits, cell) }],
      };
    case "move": {
      const others = edits.own.filter((other) => other !== cell);
      return {
        edits: { ...edits, own: inserted(others, { ...cell, slot: wish.slot }, wish.before) },
        inverse: [{ type: "move", id, slot: cell.slot, before: followerOf(edits, cell) }],
      };
    }
    case "kind":
      return { edits: withOwn(edits, id, { kind: wish.kind }), inverse: [{ ...wish, kind: cell.kind }] };
    case "write":
      return {
        edits: withOwn(edits, id, { source: wish.source }),
        inverse: [{ ...wish, source: cell.source }],
      };
  }
}

function insert(edits: Edits, cell: OwnCell, before: string | undefined): Changed {
  if (edits.own.some(({ id }) => id === cell.id)) return { edits, inverse: [] };
  return {
    edits: { ...edits, own: inserted(edits.own, cell, before) },
    inverse: [{ type: "remove", id: cell.id }],
  };
}

function followerOf(edits: Edits, cell: OwnCell): string | undefined {
  const mates = ownAt(edits, cell.slot);
  return mates[mates.indexOf(cell) + 1]?.id;
}
