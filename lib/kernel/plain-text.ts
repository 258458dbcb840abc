import type { ValueTree } from "./outputs.ts";

const MOST_CHARACTERS = 10_000;

/** A value on one line, as it would be written in code where that is possible. */
export function plainText(tree: ValueTree): string {
  const text = write(tree);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function write(tree: ValueTree): string {
  switch (tree.type) {
    case "number":
    case "symbol":
      return tree.value;
    case "bigint":
      return `${tree.value}n`;
    case "boolean":
      return String(tree.value);
    case "string":
      return JSON.stringify(tree.value) + (tree.cut > 0 ? `… ${tree.cut} more` : "");
    case "array":
      return writeArray(tree);
    case "object":
      return writeObject(tree);
    case "function":
      return tree.name === "" ? "function" : `function ${tree.name}`;
    case "deep":
      return `${tree.name} …`;
    case "unreadable":
      return `(${tree.message})`;
    default:
      return tree.type;
  }
}

function writeArray({ name, items, length }: Extract<ValueTree, { type: "array" }>): string {
  const parts = items.map(write);
  if (length > items.length) parts.push(`… ${length - items.length} more`);
  const prefix = name === "Array" ? "" : `${name}(${length}) `;
  return `${prefix}[${parts.join(", ")}]`;
}

function writeObject({ name, entries, more }: Extract<ValueTree, { type: "object" }>): string {
  const parts = entries.map(([key, value]) => `${key}: ${write(value)}`);
  if (more > 0) parts.push(`… ${more} more`);
  const prefix = name === "Object" ? "" : `${name} `;
  return parts.length === 0 ? `${prefix}{}` : `${prefix}{ ${parts.join(", ")} }`;
}
