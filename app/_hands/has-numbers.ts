import type { MimeBundle, ValueTree } from "../../lib/kernel/outputs.ts";
import { partsOf } from "../_notebook/tree-shape.ts";

/** Whether there are numbers in what a cell shows, but for a figure's. */
export function hasNumbers(bundle: MimeBundle): boolean {
  const tree = bundle["application/vnd.surprisal.value+json"];
  return (
    bundle["application/vnd.surprisal.table+json"] !== undefined || (tree !== undefined && isNumeric(tree))
  );
}

function isNumeric(tree: ValueTree): boolean {
  return tree.type === "number" || partsOf(tree).some(isNumeric);
}
