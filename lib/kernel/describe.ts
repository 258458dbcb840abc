import type { Cell } from "./cell.ts";
import type { CellDescription, VariableDescription } from "./description.ts";
import type { Graph } from "./graph.ts";
import { plainText } from "./plain-text.ts";
import { classNameOf, isObject, unlessItThrows } from "./reading.ts";
import { treeOf } from "./value-tree.ts";

/** A list of variables is to be skimmed: a value gets as much of its line as this. */
const MOST_CHARACTERS = 80;
/** Enough to see what a value is. */
const BOUNDS = { depth: 2, items: 8, entries: 6, rows: 8, stringCharacters: MOST_CHARACTERS };

/** What a notebook's cells define, and which cells they need for it. */
export function describeCells(cells: Iterable<Cell>, graph: Graph): CellDescription[] {
  return Array.from(cells, (cell) => ({
    id: cell.id,
    needs: graph.parents.get(cell.id) ?? [],
    state: stateOf(cell),
    variables: cell.parsed.defines.map((name) => describeVariable(name, cell.exports)),
  }));
}

function stateOf({ freshness }: Cell): CellDescription["state"] {
  if (freshness === "fresh") return "fresh";
  return freshness === "failed" || freshness === "interrupted" ? "failed" : "stale";
}

function describeVariable(name: string, values: ReadonlyMap<string, unknown>): VariableDescription {
  return values.has(name) ? { name, ...describeValue(values.get(name)) } : { name };
}

/** What kind of value it is, and the value on one line, cut short. */
export function describeValue(value: unknown): Required<Omit<VariableDescription, "name">> {
  const text = plainText(treeOf(value, BOUNDS));
  return {
    kind: kindOf(value).slice(0, MOST_CHARACTERS),
    text: text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text,
  };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return isObject(value) && typeof value !== "function"
    ? (unlessItThrows(() => classNameOf(value)) ?? "object")
    : typeof value;
}
