import type { Nodes, Root } from "mdast";
import type {} from "mdast-util-math";
import type {} from "mdast-util-mdx";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { guessOf } from "../guess.ts";
import type { OutlinedBlock } from "../outline.ts";
import { type Collector, lineOf } from "./collector.ts";
import { attributeText } from "./element.ts";

/** Notes what the text is built of, block by block; before anything is put in the place of what the author wrote. */
export function structure({ outline }: Collector) {
  return (tree: Root): void => {
    for (const node of tree.children)
      if (node.type !== "mdxjsEsm" && node.type !== "yaml") outline.structure.push(blockOf(node));
  };
}

function blockOf(node: Nodes): OutlinedBlock {
  return {
    kind: kindOf(node),
    line: lineOf(node),
    formulas: formulasIn(node),
    values: valuesIn(node),
    decimals: decimalsIn(node),
  };
}

/** A block's kind, with what it holds: a list's items, an element's own blocks. */
function kindOf(node: Nodes): string {
  if (node.type === "mdxJsxFlowElement")
    return `<${node.name}> of ${[...guessIn(node), ...node.children.map(kindOf)].join(", ") || "nothing"}`;
  if (node.type === "list") return `list of ${node.children.length}`;
  if (node.type === "table") return `table of ${node.children.length} rows`;
  return node.type;
}

/** How the reader guesses: of choices, how many there are. */
function guessIn(node: MdxJsxFlowElement): string[] {
  const guess = node.name === "Predict" ? guessOf(attributeText(node, "guess")) : undefined;
  if (guess === undefined) return [];
  return [guess.kind === "choice" ? `${guess.options.length} choices` : guess.kind];
}

function formulasIn(node: Nodes): string[] {
  if (node.type === "math") return [withoutWords(node.value)];
  return "children" in node ? node.children.flatMap(formulasIn) : [];
}

/** A formula without what is written in it in the language of the text. */
function withoutWords(tex: string): string {
  return tex
    .replace(/\\text\{[^}]*\}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function valuesIn(node: Nodes): string[] {
  const isElement = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
  if (isElement && node.name === "Value") return [attributeText(node, "of") ?? ""];
  return "children" in node ? node.children.flatMap(valuesIn) : [];
}

/** Whole numbers are words in one language and digits in another; what has a decimal point is the same in all. */
function decimalsIn(node: Nodes): string[] {
  if (node.type === "text") return node.value.match(/\d+\.\d+/g) ?? [];
  return "children" in node ? node.children.flatMap(decimalsIn) : [];
}
