import katex from "katex";
import type { Root } from "mdast";
import type {} from "mdast-util-math";
import { visit } from "unist-util-visit";
import { type Collector, lineOf } from "./collector.ts";
import { blockElement, inlineElement } from "./element.ts";

/** The truth, the model, and what they differ by keep their colours in formulas too. */
const macros = {
  "\\truth": "\\htmlClass{term-p}{#1}",
  "\\model": "\\htmlClass{term-q}{#1}",
  "\\excess": "\\htmlClass{term-excess}{#1}",
};

const formulaId = /^id=([a-z][a-z0-9-]*)$/;

/** Typesets every formula at build, as HTML for the eye and MathML for the ear. */
export function formulas(collector: Collector) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== "math" && node.type !== "inlineMath") return;
      if (parent === undefined || index === undefined) return;
      const isBlock = node.type === "math";
      const html = typeset(node.value, isBlock, (message) => collector.report(lineOf(node), message));
      const attributes = { html, ...(isBlock ? numbering(node.meta, lineOf(node), collector) : {}) };
      parent.children[index] = isBlock
        ? blockElement("BlockFormula", attributes)
        : inlineElement("InlineFormula", attributes);
    });
  };
}

function typeset(tex: string, displayMode: boolean, report: (message: string) => void): string {
  try {
    return katex.renderToString(tex, {
      displayMode,
      macros: { ...macros },
      output: "htmlAndMathml",
      strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
      trust: ({ command }) => command === "\\htmlClass",
    });
  } catch (error) {
    report(`TeX: ${error instanceof Error ? error.message : String(error)}`);
    return "";
  }
}

function numbering(meta: string | null | undefined, line: number, { outline, report }: Collector) {
  if (meta === null || meta === undefined || meta === "") return {};
  const id = formulaId.exec(meta)?.[1];
  if (id === undefined) {
    report(line, `after $$ only id=… can stand, got "${meta}"`);
    return {};
  }
  outline.equations.push({ id, order: outline.equations.length + 1, line });
  return { id };
}
