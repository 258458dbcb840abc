import type { Table, ValueTree } from "../../lib/kernel/outputs.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { formatNumber } from "./format-number.ts";
import styles from "./output.module.css";

interface WithWords {
  readonly words: Dictionary["output"];
}

/** A number rounded for reading; `data-value` and the tooltip keep every digit. */
function NumberView({ value }: { readonly value: string }) {
  return (
    <data className={styles.number} value={value} data-value={value} title={value}>
      {formatNumber(value)}
    </data>
  );
}

/** A value as a tree: short ones on one line, long ones to be opened. */
export function ValueView({ value, words }: WithWords & { readonly value: ValueTree }) {
  switch (value.type) {
    case "number":
      return <NumberView value={value.value} />;
    case "bigint":
      return <span className={styles.number}>{value.value}n</span>;
    case "string":
      return (
        <span className={styles.string}>
          “{value.value}”{value.cut > 0 && <More count={value.cut} words={words} />}
        </span>
      );
    case "array":
      return <ArrayView value={value} words={words} />;
    case "object":
      return <ObjectView value={value} words={words} />;
    default:
      return <span className={styles.quiet}>{plainText(value)}</span>;
  }
}

type Leaf = Exclude<ValueTree, { type: "number" | "bigint" | "string" | "array" | "object" }>;

function plainText(value: Leaf): string {
  switch (value.type) {
    case "boolean":
      return String(value.value);
    case "symbol":
      return value.value;
    case "function":
      return `ƒ ${value.name}()`;
    case "circular":
      return "↺";
    case "deep":
      return `${value.name} …`;
    case "unreadable":
      return `⚠ ${value.message}`;
    default:
      return value.type;
  }
}

function More({ count, words }: WithWords & { readonly count: number }) {
  return <span className={styles.quiet}> … {fill(words.more, { n: count })}</span>;
}

type ArrayTree = Extract<ValueTree, { type: "array" }>;

function ArrayView({ value, words }: WithWords & { readonly value: ArrayTree }) {
  const more = value.length - value.items.length;
  return (
    <span className={styles.array}>
      {value.name !== "Array" && <span className={styles.quiet}>{value.name} </span>}[
      {Array.from(value.items.entries(), ([index, item]) => (
        <span key={index} className={styles.item}>
          <ValueView value={item} words={words} />
          {index < value.items.length - 1 && ", "}
        </span>
      ))}
      {more > 0 && <More count={more} words={words} />}]
    </span>
  );
}

type ObjectTree = Extract<ValueTree, { type: "object" }>;

function ObjectView({ value, words }: WithWords & { readonly value: ObjectTree }) {
  return (
    <dl className={styles.record}>
      {value.entries.map(([key, entry]) => (
        <div key={key} data-key={key}>
          <dt>{key}</dt>
          <dd>
            <ValueView value={entry} words={words} />
          </dd>
        </div>
      ))}
      {value.more > 0 && <More count={value.more} words={words} />}
    </dl>
  );
}

/** Records as rows; numbers align at their decimal points. */
export function TableView({ table, words }: WithWords & { readonly table: Table }) {
  const decimals = table.columns.map((_, place) =>
    Math.max(...table.rows.map((row) => decimalsOf(row[place]))),
  );
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from(table.rows.entries(), ([index, row]) => (
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
    </div>
  );
}

/** How many characters of a number stand after its last whole digit; the point is about half a digit wide. */
function decimalsOf(entry: ValueTree | undefined): number {
  const [, fraction = ""] = entry?.type === "number" ? formatNumber(entry.value).split(".", 2) : [];
  const digits = /^\d*/.exec(fraction)?.[0].length ?? 0;
  return digits === 0 ? 0 : digits + 0.5;
}
