import type { Table, ValueTree } from "../../lib/kernel/outputs.ts";

export type Direction = "ascending" | "descending";

export interface Order {
  readonly column: number;
  readonly direction: Direction;
}

/** A click on a column's head: up, then down, then as the cell made it. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, direction: "ascending" };
  return order.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

/** A table's rows in an order of the reader's; what can't be compared stays at the end. */
export function orderedRows({ rows }: Table, order: Order | undefined): Table["rows"] {
  if (order === undefined) return rows;
  const sign = order.direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [keyOf(a[order.column]), keyOf(b[order.column])];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return sign * compare(left, right);
  });
}

function keyOf(value: ValueTree | undefined): number | string | undefined {
  if (value?.type === "number" || value?.type === "bigint") {
    const number = Number(value.value);
    return Number.isNaN(number) ? undefined : number;
  }
  if (value?.type === "string") return value.value;
  return value?.type === "boolean" ? Number(value.value) : undefined;
}

/** Numbers before texts; texts as a reader of any language would look them up. */
function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : Number(a > b);
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b);
  return typeof a === "number" ? -1 : 1;
}

/** A table as RFC 4180 wants it, with every digit. */
export function csvOf({ columns }: Table, rows: Table["rows"]): string {
  const lines = [columns.map(quoted), ...rows.map((row) => row.map((value) => quoted(textOf(value))))];
  return lines.map((fields) => `${fields.join(",")}\r\n`).join("");
}

function textOf(value: ValueTree): string {
  if (value.type === "null" || value.type === "undefined") return "";
  return "value" in value ? String(value.value) : value.type;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
