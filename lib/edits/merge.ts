import type { Edits, OwnCell } from "./edits.ts";
import { inserted } from "./places.ts";

/** A cell that was changed here and elsewhere, each in its own way; `theirs` is what is not kept. */
export interface Clash {
  readonly cell: string;
  readonly theirs: string;
}

interface WithSource {
  readonly source: string;
}

/**
 * What two tabs made of the same edits, put together: each change of either is there. Where both changed one thing, it
 * stays as it is here and is named as a clash. What one has deleted and the other changed stays.
 */
export function merged(base: Edits, mine: Edits, theirs: Edits): { edits: Edits; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const compare = (cell: string, here: WithSource, there: WithSource): void => {
    if (here.source !== there.source) clashes.push({ cell, theirs: there.source });
  };
  const rewrites = mergedMap(base.rewrites, mine.rewrites, theirs.rewrites, compare);
  const own = mergedMap(byId(base), byId(mine), byId(theirs), compare);
  return {
    edits: {
      rewrites,
      own: hasSameOrder(base.own, mine.own)
        ? ordered(own, theirs.own, mine.own)
        : ordered(own, mine.own, theirs.own),
      folds: mergedMap(base.folds, mine.folds, theirs.folds),
      inputs: mergedMap(base.inputs, mine.inputs, theirs.inputs),
    },
    clashes,
  };
}

function byId({ own }: Edits): ReadonlyMap<string, OwnCell> {
  return new Map(own.map((cell) => [cell.id, cell]));
}

type OnBoth<Value> = (key: string, mine: Value, theirs: Value) => void;

function mergedMap<Value>(
  base: ReadonlyMap<string, Value>,
  mine: ReadonlyMap<string, Value>,
  theirs: ReadonlyMap<string, Value>,
  onBoth: OnBoth<Value> = () => undefined,
): Map<string, Value> {
  const result = new Map<string, Value>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const [was, here, there] = [base.get(key), mine.get(key), theirs.get(key)];
    const value = isSame(here, was) ? there : isSame(there, was) ? here : (here ?? there);
    if (value !== undefined) result.set(key, value);
    if (here !== undefined && there !== undefined && value === here && !isSame(there, was))
      onBoth(key, here, there);
  }
  return result;
}

/** Whether two pieces of plain data are equal. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [ours, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return ours.length === theirs.size && ours.every(([key, value]) => isSame(value, theirs.get(key)));
}

function hasSameOrder(one: readonly OwnCell[], other: readonly OwnCell[]): boolean {
  return one.length === other.length && one.every(({ id }, i) => id === other[i]?.id);
}

/** One's order; what only the other has stands before what follows it there. */
function ordered(
  cells: ReadonlyMap<string, OwnCell>,
  first: readonly OwnCell[],
  second: readonly OwnCell[],
): OwnCell[] {
  let list = first.flatMap(({ id }) => cells.get(id) ?? []);
  for (const [index, { id }] of second.entries()) {
    const cell = cells.get(id);
    if (cell === undefined || list.includes(cell)) continue;
    const follower = second.slice(index + 1).find((other) => list.some((placed) => placed.id === other.id));
    list = inserted(list, cell, follower?.id);
  }
  return list;
}
