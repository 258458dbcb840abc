import type { MimeBundle, ValueTree } from "../../lib/kernel/outputs.ts";

/** How many values a tree holds, itself among them. */
export function sizeOf(tree: ValueTree): number {
  return partsOf(tree).reduce((sum, part) => sum + sizeOf(part), 1);
}

/** What a value is made of. */
export function partsOf(tree: ValueTree): readonly ValueTree[] {
  if (tree.type === "array") return tree.items;
  return tree.type === "object" ? tree.entries.map(([, value]) => value) : [];
}

/** Whether a value reads well in a line: a number, a text, a list of such, or of such lists. */
export function isInline(tree: ValueTree): boolean {
  if (tree.type === "object") return tree.entries.length === 0 && tree.more === 0;
  return tree.type !== "array" || tree.items.every(isInline);
}

/** What stands for a value that is folded away: its class, and its first names. */
export function titleOf(tree: ValueTree): string {
  if (tree.type === "array") return `${tree.name}(${tree.length})`;
  if (tree.type !== "object") return "";
  const names = tree.entries.slice(0, 4).map(([key]) => key);
  const rest = tree.entries.length > 4 || tree.more > 0 ? ", …" : "";
  return `${tree.name === "Object" ? "" : `${tree.name} `}{ ${names.join(", ")}${rest} }`;
}

/** Whether the bounds have left something of a value out. */
function isCut(tree: ValueTree): boolean {
  if (tree.type === "string") return tree.cut > 0;
  if (tree.type === "array" && tree.length > tree.items.length) return true;
  if (tree.type === "object" && tree.more > 0) return true;
  return tree.type === "deep" || partsOf(tree).some(isCut);
}

/** Whether there is more to see of what a cell shows. */
export function hasMore(bundle: MimeBundle): boolean {
  const table = bundle["application/vnd.surprisal.table+json"];
  if (table !== undefined) return table.more > 0 || table.rows.some((row) => row.some(isCut));
  const tree = bundle["application/vnd.surprisal.value+json"];
  return tree !== undefined && isCut(tree);
}
