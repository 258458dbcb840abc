import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { type Collector, lineOf } from "./collector.ts";

const trailingId = /\s*\[#([a-z][a-z0-9-]*)\]\s*$/;

/** Takes the `[#id]` off each heading's end: the same anchor in every language, whatever the title says. */
export function headings(collector: Collector) {
  return (tree: Root): void => {
    visit(tree, "heading", (node) => {
      const last = node.children.at(-1);
      const found = last?.type === "text" ? trailingId.exec(last.value) : null;
      if (node.depth === 1)
        collector.report(lineOf(node), "the title is in the front matter: use ## and ###");
      if (last?.type !== "text" || found?.[1] === undefined) {
        collector.report(lineOf(node), `heading "${textOf(node)}" needs an id: "## … [#id]"`);
        return;
      }
      last.value = last.value.replace(trailingId, "");
      const id = found[1];
      node.data = { ...node.data, hProperties: { id } };
      collector.outline.headings.push({ id, depth: node.depth, title: textOf(node), line: lineOf(node) });
    });
  };
}
