import { createContext, Fragment, use } from "react";
import type { ValueTree } from "../../lib/kernel/outputs.ts";
import { type Dictionary, fill } from "../_book/dictionary.ts";
import { formatNumber } from "./format-number.ts";
import styles from "./output.module.css";
import { isInline, sizeOf, titleOf } from "./tree-shape.ts";

interface WithWords {
  readonly words: Dictionary["output"];
}

/** Larger parts of a value are folded at first. */
const mostOpen = 12;

/** Whether numbers are written with all their digits, as code has them. */
export const AllDigits = createContext(false);

/** A number rounded for reading until a reader wants all its digits; `data-value` and the tooltip have them anyway. */
function NumberView({ value }: { readonly value: string }) {
  return (
    <data className={styles.number} value={value} data-value={value} title={value}>
      {use(AllDigits) ? value : formatNumber(value)}
    </data>
  );
}

interface Props extends WithWords {
  readonly value: ValueTree;
  /** Whether it is a part of a value that is shown. */
  readonly isPart?: boolean;
}

/** A value as a tree: what reads well in a line is one, the rest are names and values, and large parts open on demand. */
export function ValueView({ value, words, isPart = false }: Props) {
  if (isInline(value)) return <InlineView value={value} words={words} />;
  const entries = <Entries value={value} words={words} />;
  if (!isPart) return entries;
  return (
    <details className={styles.tree} open={sizeOf(value) <= mostOpen}>
      <summary>{titleOf(value)}</summary>
      {entries}
    </details>
  );
}

function InlineView({ value, words }: Props) {
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
      return <ListView value={value} words={words} />;
    default:
      return <span className={styles.quiet}>{plainText(value)}</span>;
  }
}

function plainText(value: Exclude<ValueTree, { type: "number" | "bigint" | "string" | "array" }>): string {
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
    case "object":
      return value.name === "Object" ? "{}" : `${value.name} {}`;
    default:
      return value.type;
  }
}

export function More({ count, words }: WithWords & { readonly count: number }) {
  return <span className={styles.quiet}> … {fill(words.more, { n: count })}</span>;
}

type ArrayTree = Extract<ValueTree, { type: "array" }>;

function ListView({ value, words }: WithWords & { readonly value: ArrayTree }) {
  const more = value.length - value.items.length;
  return (
    <span className={styles.array}>
      {value.name !== "Array" && <span className={styles.quiet}>{value.name} </span>}[
      {Array.from(value.items.entries(), ([index, item]) => (
        <Fragment key={index}>
          {index > 0 && " "}
          <span className={item.type === "array" ? undefined : styles.item}>
            <InlineView value={item} words={words} />
            {index < value.items.length - 1 && ","}
          </span>
        </Fragment>
      ))}
      {more > 0 && <More count={more} words={words} />}]
    </span>
  );
}

function entriesOf(value: ValueTree): (readonly [string, ValueTree])[] {
  if (value.type === "array") return Array.from(value.items.entries(), ([i, item]) => [String(i), item]);
  return value.type === "object" ? [...value.entries] : [];
}

function moreOf(value: ValueTree): number {
  if (value.type === "array") return value.length - value.items.length;
  return value.type === "object" ? value.more : 0;
}

/** Names on the left, values on the right. */
function Entries({ value, words }: Props) {
  const more = moreOf(value);
  return (
    <>
      <dl className={styles.record}>
        {entriesOf(value).map(([key, entry]) => (
          <div key={key} data-key={key}>
            <dt>{key}</dt>
            <dd>
              <ValueView value={entry} words={words} isPart />
            </dd>
          </div>
        ))}
      </dl>
      {more > 0 && <More count={more} words={words} />}
    </>
  );
}
