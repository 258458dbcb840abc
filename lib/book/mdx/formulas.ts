import type { Parent, Root } from "mdast";
import type {} from "mdast-util-math";
import { visit } from "unist-util-visit";
import { signsIn } from "../light/mark-formula.ts";
import type { Term } from "../light/terms.ts";
import { texComplaint, typeset } from "../typeset.ts";
import { type Collector, lineOf } from "./collector.ts";
import { blockElement, inlineElement } from "./element.ts";
import { hanNeighbours, takePunctuation } from "./neighbours.ts";

/** In characters of TeX; longer ones may be broken at their operators. */
const longestWord = 16;

const formulaId = /^id=([a-z][a-z0-9-]*)$/;

/** Typesets every formula at build, as HTML for the eye and MathML for the ear, with a class on each of the terms. */
export function formulas(collector: Collector, terms: readonly Term[]) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== "math" && node.type !== "inlineMath") return;
      if (parent === undefined || index === undefined) return;
      const isBlock = node.type === "math";
      const report = (message: string): void => collector.report(lineOf(node), message);
      const html = inEachUnit(node.value, (tex) => typesetOrReport(tex, { isBlock, terms, report }));
      for (const sign of signsIn(node.value, terms)) collector.outline.signs.add(`$${sign}$`);
      parent.children[index] = isBlock
        ? blockElement("BlockFormula", { html, ...numbering(node.meta, lineOf(node), collector) })
        : inlineElement("InlineFormula", inlineAttributes(node.value, html, parent, index));
    });
  };
}

/** The logarithm to the base of the reader's unit; a formula with it is set twice, and the page shows one. */
const unitLogarithm = /\\unitlog\b/g;

function inEachUnit(tex: string, set: (tex: string) => string): string {
  if (!tex.includes("\\unitlog")) return set(tex);
  const [bits, nats] = ["\\log_2", "\\ln"].map((logarithm) =>
    set(tex.replace(unitLogarithm, () => logarithm)),
  );
  return `<span class="in-bits">${bits}</span><span class="in-nats" hidden>${nats}</span>`;
}

/** A formula of about a word's length is not broken, and takes the punctuation that follows along. */
function inlineAttributes(tex: string, html: string, parent: Parent, index: number) {
  const isShort = tex.length <= longestWord;
  const className = [hanNeighbours(parent, index), isShort && "unbroken"].filter(Boolean).join(" ");
  const after = isShort ? takePunctuation(parent.children[index + 1]) : "";
  return { html, className: className || undefined, after: after || undefined };
}

interface Setting {
  readonly isBlock: boolean;
  readonly terms: readonly Term[];
  readonly report: (message: string) => void;
}

function typesetOrReport(tex: string, { isBlock, terms, report }: Setting): string {
  try {
    return typeset(tex, isBlock, terms);
  } catch (error) {
    report(texComplaint(error));
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
