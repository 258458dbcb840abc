import { type Bounds, boundsAt } from "./bounds.ts";
import type { Table, ValueTree } from "./outputs.ts";
import { dataOf, isAccessor, isObject, isPlainObject } from "./reading.ts";
import { treeOf } from "./value-tree.ts";

const COLUMNS = 50;
/** Of all rows together: a page with more is slow to lay out. */
const FIELDS = 20_000;

/**
 * Rows of plain records that have the same keys and hold no objects, as a table; undefined for anything else.
 *
 * @example tableOf([{ x: "a", p: 0.5 }, { x: "b", p: 0.5 }]) // columns x and p, two rows
 */
export function tableOf(value: unknown, bounds: Bounds = boundsAt(0)): Table | undefined {
  if (!Array.isArray(value) || !isPlainObject(value[0])) return undefined;
  const columns = Object.keys(value[0]);
  if (columns.length === 0 || columns.length > COLUMNS) return undefined;
  const rows: ValueTree[][] = [];
  const most = Math.min(value.length, bounds.rows, Math.floor(FIELDS / columns.length));
  for (let i = 0; i < most; i++) {
    const row = rowOf(value[i], columns);
    if (!row) return undefined;
    rows.push(row);
  }
  return { columns, rows, more: value.length - rows.length };
}

function rowOf(record: unknown, columns: readonly string[]): ValueTree[] | undefined {
  if (!isPlainObject(record)) return undefined;
  const keys = Object.keys(record);
  if (keys.length !== columns.length || !columns.every((key) => isPrimitive(record, key))) return undefined;
  return columns.map((key) => shortened(treeOf(dataOf(record, key))));
}

function isPrimitive(record: object, key: string): boolean {
  return Object.hasOwn(record, key) && !isAccessor(record, key) && !isObject(dataOf(record, key));
}

/** A cell of a table is no place for a novel. */
function shortened(tree: ValueTree): ValueTree {
  if (tree.type !== "string" || tree.value.length <= 200) return tree;
  return { type: "string", value: tree.value.slice(0, 200), cut: tree.cut + tree.value.length - 200 };
}
