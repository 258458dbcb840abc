import type { MimeBundle, Output, ValueTree } from "../kernel/outputs.ts";

/**
 * Every number that outputs show as such, in the order in which the page shows them.
 *
 * Not counted: numbers inside strings and streams, those of inputs, those that a figure draws.
 */
export function shownNumbers(outputs: readonly Output[]): number[] {
  return outputs.flatMap((output) => ("bundle" in output ? numbersOfBundle(output.bundle) : []));
}

/** Of several formats the page takes the richest that it knows; so does this. */
function numbersOfBundle(bundle: MimeBundle): number[] {
  if (bundle["application/vnd.plotly.v1+json"] !== undefined) return [];
  if (bundle["application/vnd.surprisal.input+json"] !== undefined) return [];
  const table = bundle["application/vnd.surprisal.table+json"];
  if (table !== undefined) return table.rows.flat().flatMap(numbersOfTree);
  const tree = bundle["application/vnd.surprisal.value+json"];
  return tree === undefined ? [] : numbersOfTree(tree);
}

function numbersOfTree(tree: ValueTree): number[] {
  if (tree.type === "number") return [Number(tree.value)];
  if (tree.type === "array") return tree.items.flatMap(numbersOfTree);
  if (tree.type === "object") return tree.entries.flatMap(([, value]) => numbersOfTree(value));
  return [];
}
