import type { Root } from "mdast";
import type {} from "mdast-util-mdx";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { guessOf } from "../guess.ts";
import { type Collector, lineOf } from "./collector.ts";
import { attributeText } from "./element.ts";

type MentionList = "values" | "references" | "citations" | "blocks" | "quizzes";

interface Rule {
  readonly required: readonly string[];
  /** Attributes that hold a whole number. */
  readonly optional?: readonly string[];
  /** Whether it may say how a reader guesses. */
  readonly hasGuess?: boolean;
  /** The attribute that names something, and the list of the outline that it goes into. */
  readonly mention?: readonly [attribute: string, list: MentionList];
}

/** The vocabulary of a chapter; content/README.md explains each word. */
const vocabulary: Readonly<Record<string, Rule>> = {
  Value: { required: ["of"], optional: ["digits"], mention: ["of", "values"] },
  Ref: { required: ["to"], mention: ["to", "references"] },
  Unit: { required: [] },
  Glossary: { required: [] },
  Cite: { required: ["id"], mention: ["id", "citations"] },
  Goals: { required: [] },
  Needs: { required: [] },
  Recap: { required: [] },
  Derivation: { required: [] },
  Aside: { required: [] },
  Definition: { required: ["id", "term"], mention: ["id", "blocks"] },
  Correction: { required: ["id", "belief"], mention: ["id", "blocks"] },
  Predict: { required: ["id", "question"], hasGuess: true, mention: ["id", "blocks"] },
  Quiz: { required: ["id"], mention: ["id", "quizzes"] },
  ChapterQuiz: { required: [] },
};

/** Holds the author's elements to the vocabulary, and notes what they refer to. */
export function elements(collector: Collector) {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
        checkElement(node, collector);
      if (node.type === "image")
        collector.report(lineOf(node), `no pictures: a cell draws it, got ${node.url}`);
      if (node.type === "link" || node.type === "definition")
        collector.outline.links.push({ target: node.url, line: lineOf(node) });
      // The front matter has become an export by now, one without text of its own.
      if (node.type === "mdxjsEsm" && node.value !== "")
        collector.report(lineOf(node), "a chapter imports and exports nothing");
      if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
        collector.report(lineOf(node), `no expressions in prose: use <Value of="…" />, got {${node.value}}`);
    });
  };
}

function checkElement(node: MdxJsxFlowElement | MdxJsxTextElement, { outline, report }: Collector): void {
  const line = lineOf(node);
  const name = node.name ?? "";
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (rule === undefined) {
    report(line, `unknown component <${name}>`);
    return;
  }
  const known = [...rule.required, ...(rule.optional ?? []), ...(rule.hasGuess ? ["guess"] : [])];
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}";
    if (!known.includes(attributeName)) report(line, `<${name}> has no attribute "${attributeName}"`);
    else if (rule.optional?.includes(attributeName) && !isWholeNumber(attribute.value))
      report(line, `<${name}> takes ${attributeName}={…} with a whole number in it`);
  }
  for (const required of rule.required) {
    if (!attributeText(node, required)) report(line, `<${name}> needs ${required}="…"`);
  }
  if (rule.hasGuess && guessOf(attributeText(node, "guess")) === undefined)
    report(line, `<${name}> takes guess="number", or choices as in guess="yes | no"`);
  if (name === "ChapterQuiz") outline.chapterQuizzes.push({ target: name, line });
  if (rule.mention === undefined) return;
  const target = attributeText(node, rule.mention[0]);
  if (target) outline[rule.mention[1]].push({ target, line });
}

function isWholeNumber(value: MdxJsxAttribute["value"] | string): boolean {
  return typeof value === "object" && value !== null && /^\d+$/.test(value.value);
}
