import { expect, test } from "vitest";
import type { Table, ValueTree } from "../../lib/kernel/outputs.ts";
import { csvOf, nextOrder, orderedRows } from "./table-order.ts";

const number = (value: string): ValueTree => ({ type: "number", value });
const text = (value: string): ValueTree => ({ type: "string", value, cut: 0 });

function tableOf(column: readonly ValueTree[]): Table {
  return { columns: ["x"], rows: column.map((value) => [value]), more: 0 };
}

const shown = (rows: Table["rows"]): unknown[] =>
  rows.map(([value]) => (value !== undefined && "value" in value ? value.value : value?.type));

test("a head sorts up, then down, then not at all", () => {
  const up = nextOrder(undefined, 0);
  const down = nextOrder(up, 0);
  expect([up?.direction, down?.direction, nextOrder(down, 0)]).toEqual([
    "ascending",
    "descending",
    undefined,
  ]);
  expect(nextOrder(down, 1)).toEqual({ column: 1, direction: "ascending" });
});

test("numbers are sorted by value, infinities at the ends, and what can't be compared last", () => {
  const table = tableOf(["10", "NaN", "-Infinity", "9", "Infinity"].map(number));
  expect(shown(orderedRows(table, { column: 0, direction: "ascending" }))).toEqual([
    ...["-Infinity", "9", "10", "Infinity", "NaN"],
  ]);
  expect(shown(orderedRows(table, { column: 0, direction: "descending" }))).toEqual([
    ...["Infinity", "10", "9", "-Infinity", "NaN"],
  ]);
});

test("rows of equal value keep their order", () => {
  const rows = [
    [number("1"), text("a")],
    [number("0"), text("b")],
    [number("1"), text("c")],
  ];
  const sorted = orderedRows({ columns: ["n", "x"], rows, more: 0 }, { column: 0, direction: "ascending" });
  expect(sorted.map(([, name]) => name)).toEqual([text("b"), text("a"), text("c")]);
});

test("CSV quotes what needs it and keeps every digit", () => {
  const table: Table = {
    columns: ["a,b", "p"],
    rows: [
      [text('say "x"'), number("0.30000000000000004")],
      [{ type: "null" }, { type: "boolean", value: true }],
    ],
    more: 0,
  };
  expect(csvOf(table, table.rows)).toBe('"a,b",p\r\n"say ""x""",0.30000000000000004\r\n,true\r\n');
});
