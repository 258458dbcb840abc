import {
  either,
  type Guard,
  isBoolean,
  isFiniteNumber,
  listOf,
  oneOf,
  shape,
  text,
} from "../kernel/guards.ts";
import type { InputValue } from "../kernel/host.ts";
import { type Edits, isOwnId, type OwnCell, type Rewrite } from "./edits.ts";

export { ownId } from "./edits.ts";

/** Edits as they are stored and shared: plain data of a version. */
export interface PackedEdits {
  readonly version: 1;
  readonly rewrites: readonly ({ readonly cell: string } & Rewrite)[];
  readonly own: readonly OwnCell[];
  readonly folds: readonly { readonly cell: string; readonly isFolded: boolean }[];
  readonly inputs: readonly { readonly name: string; readonly value: InputValue }[];
}

/** How much edits may hold: names, code longer than anyone would read, more cells or controls than anyone has. */
export const mostInEdits = {
  name: 200,
  source: 500_000,
  items: 2_000,
  inputText: 1_000,
  inputList: 100,
} as const;

const ID = text(mostInEdits.name);
const SOURCE = text(mostInEdits.source);
const MOST = mostInEdits.items;

const isSlot = shape<OwnCell["slot"]>({ cell: ID, side: oneOf("before", "after") });

export const isPackedEdits: Guard<PackedEdits> = shape<PackedEdits>({
  version: (value): value is 1 => value === 1,
  rewrites: listOf(shape<PackedEdits["rewrites"][number]>({ cell: ID, source: SOURCE, base: SOURCE }), MOST),
  own: listOf(
    shape<OwnCell>({ id: isOwnId, kind: oneOf("code", "text"), source: SOURCE, slot: isSlot }),
    MOST,
  ),
  folds: listOf(shape<PackedEdits["folds"][number]>({ cell: ID, isFolded: isBoolean }), MOST),
  inputs: listOf(shape<PackedEdits["inputs"][number]>({ name: ID, value: isInputValue }), MOST),
});

function isInputValue(value: unknown): value is InputValue {
  const isText = text(mostInEdits.inputText);
  const isList = listOf(isFiniteNumber, mostInEdits.inputList);
  return either(either(isFiniteNumber, isBoolean), either(isText, isList))(value);
}

/** The same edits always have the same form. */
export function packed(edits: Edits): PackedEdits {
  return {
    version: 1,
    rewrites: Array.from(inOrder(edits.rewrites), ([cell, { source, base }]) => ({ cell, source, base })),
    own: edits.own,
    folds: Array.from(inOrder(edits.folds), ([cell, isFolded]) => ({ cell, isFolded })),
    inputs: Array.from(inOrder(edits.inputs), ([name, value]) => ({ name, value })),
  };
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): [key: string, value: Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Why data is not edits: written by a later version of the book, or not by the book at all. */
export type Refusal = "newer" | "damaged";

/** The edits that plain data holds, whoever wrote it. */
export function unpacked(data: unknown): Edits | Refusal {
  if (!isPackedEdits(data)) return versionOf(data) > 1 ? "newer" : "damaged";
  const ids = new Set(data.own.map(({ id }) => id));
  if (ids.size < data.own.length) return "damaged";
  return {
    rewrites: new Map(data.rewrites.map(({ cell, source, base }) => [cell, { source, base }])),
    own: data.own,
    folds: new Map(data.folds.map(({ cell, isFolded }) => [cell, isFolded])),
    inputs: new Map(data.inputs.map(({ name, value }) => [name, value])),
  };
}

function versionOf(data: unknown): number {
  const version = typeof data === "object" && data !== null && "version" in data ? data.version : 0;
  return typeof version === "number" ? version : 0;
}
