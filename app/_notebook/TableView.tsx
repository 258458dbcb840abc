"use client";

import { use, useState } from "react";
import type { Table, ValueTree } from "../../lib/kernel/outputs.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { formatNumber } from "./format-number.ts";
import styles from "./output.module.css";
import type { OutputWords } from "./output-words.ts";
import { csvOf, nextOrder, type Order, orderedRows } from "./table-order.ts";
import { AllDigits, More, ValueView } from "./values.tsx";

interface Props {
  readonly table: Table;
  readonly words: Dictionary["output"];
  readonly tools: OutputWords;
}

const marks = { ascending: "↑", descending: "↓", none: "" } as const;

/** Records as rows; numbers align at their decimal points. A column's head sorts, and all of it can be taken along. */
export function TableView({ table, words, tools }: Props) {
  const [order, setOrder] = useState<Order>();
  const [said, setSaid] = useState("");
  const areExact = use(AllDigits);
  const rows = orderedRows(table, order);
  const decimalsOf = (entry: ValueTree | undefined) =>
    entry?.type === "number" ? decimalsIn(areExact ? entry.value : formatNumber(entry.value)) : 0;
  const decimals = table.columns.map((_, place) =>
    Math.max(...table.rows.map((row) => decimalsOf(row[place]))),
  );
  const directionOf = (column: number) => (order?.column === column ? order.direction : "none");

  const sortBy = (column: number) => {
    const next = nextOrder(order, column);
    setOrder(next);
    setSaid(fill(tools.sorted[next?.direction ?? "none"], { column: table.columns[column] ?? "" }));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(csvOf(table, rows));
      setSaid(tools.copied);
    } catch {
      setSaid(tools.copyFailed);
    }
  };

  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <th key={column} scope="col" aria-sort={directionOf(place)}>
                <button type="button" className={styles.sort} onClick={() => sortBy(place)}>
                  {column}
                  <span aria-hidden="true" className={styles.direction}>
                    {marks[directionOf(place)]}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(rows.entries(), ([index, row]) => (
            <tr key={index}>
              {row.map((entry, place) => (
                <td
                  key={table.columns[place]}
                  data-type={entry.type}
                  style={{ "--missing": (decimals[place] ?? 0) - decimalsOf(entry) }}
                >
                  {entry.type === "string" ? entry.value : <ValueView value={entry} words={words} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.more > 0 && <More count={table.more} words={words} />}
      <p className={styles.tools}>
        <button type="button" className={styles.quietTool} data-action="copy-csv" onClick={() => void copy()}>
          {tools.copyCsv}
        </button>{" "}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

/** How many characters of a number stand after its last whole digit; the point is about half a digit wide. */
function decimalsIn(number: string): number {
  const [, fraction = ""] = number.split(".", 2);
  const digits = /^\d*/.exec(fraction)?.[0].length ?? 0;
  return digits === 0 ? 0 : digits + 0.5;
}
