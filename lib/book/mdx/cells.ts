import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { ErrorCode } from "../../kernel/outputs.ts";
import { isErrorCode } from "../error-code.ts";
import { type Collector, lineOf } from "./collector.ts";
import { blockElement } from "./element.ts";

const cellId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Turns ```` ```ts cell id=… ```` fences into `<Cell>`; other fences stay what they are. */
export function cells(collector: Collector) {
  return (tree: Root): void => {
    visit(tree, "code", (node, index, parent) => {
      const [kind, ...words] = (node.meta ?? "").split(/\s+/).filter(Boolean);
      if (kind !== "cell" || parent === undefined || index === undefined) return;
      const line = lineOf(node);
      const options = readOptions(words, (message) => collector.report(line, message));
      if (node.lang !== "ts") collector.report(line, `a cell is written in ts, not in "${node.lang}"`);
      if (options.id === undefined || !cellId.test(options.id)) {
        collector.report(line, `a cell needs an id like id=fair-coin, got "${options.id ?? ""}"`);
        return;
      }
      collector.outline.cells.push({
        id: options.id,
        source: node.value,
        line: line + 1,
        isFolded: options.isFolded,
        ...(options.fails === undefined ? {} : { fails: options.fails }),
      });
      parent.children[index] = blockElement("Cell", { id: options.id });
    });
  };
}

function readOptions(words: readonly string[], report: (message: string) => void) {
  let id: string | undefined;
  let isFolded = false;
  let fails: ErrorCode | undefined;
  for (const word of words) {
    const [name, value] = word.split("=", 2);
    if (name === "id") id = value;
    else if (word === "fold") isFolded = true;
    else if (name === "fails" && isErrorCode(value)) fails = value;
    else report(`unknown cell option "${word}"`);
  }
  return { id, isFolded, fails };
}
