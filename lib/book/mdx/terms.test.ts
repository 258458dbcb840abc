import type { Root } from "mdast";
import { expect, test } from "vitest";
import type { GlossaryEntry } from "../glossary.ts";
import type { Locale } from "../locale.ts";
import { terms } from "./terms.ts";

function entry(id: string, en: string, zh: string, forms: readonly string[] = []): GlossaryEntry {
  return {
    id,
    symbols: [],
    place: "a#b",
    texts: { en: { term: en, text: "", forms }, zh: { term: zh, text: "" } },
  };
}

const glossary = [
  entry("entropy", "entropy", "熵"),
  entry("cross-entropy", "cross-entropy", "交叉熵"),
  entry("bit", "bit", "比特", ["bits"]),
];

/** The text of these paragraphs, with [id:word] for each link. */
function linked(locale: Locale, ...paragraphs: readonly string[]): string[] {
  const tree: Root = {
    type: "root",
    children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
  };
  terms(glossary, locale)(tree);
  return tree.children.map((block) =>
    block.type !== "paragraph"
      ? ""
      : block.children
          .map((child) => {
            if (child.type === "text") return child.value;
            if (child.type !== "mdxJsxTextElement") return "?";
            const [id] = child.attributes.map(({ value }) => value);
            const [word] = child.children;
            return `[${id}:${word?.type === "text" ? word.value : ""}]`;
          })
          .join(""),
  );
}

test("links each word where it comes first, and only there", () => {
  expect(linked("en", "Entropy, in bits.", "The entropy of a bit.")).toEqual([
    "[entropy:Entropy], in [bit:bits].",
    "The entropy of a bit.",
  ]);
});

test("does not find a word within a longer one", () => {
  expect(linked("en", "Cross-entropy has orbits.", "entropy-like")).toEqual([
    "[cross-entropy:Cross-entropy] has orbits.",
    "entropy-like",
  ]);
  expect(linked("zh", "交叉熵不是熵。")).toEqual(["[cross-entropy:交叉熵]不是[entropy:熵]。"]);
});

test("leaves titles, links, tables and what is being defined alone", () => {
  const text = { type: "text", value: "entropy" } as const;
  const tree: Root = {
    type: "root",
    children: [
      { type: "heading", depth: 2, children: [text] },
      { type: "paragraph", children: [{ type: "link", url: "#a", children: [text] }] },
      { type: "paragraph", children: [{ type: "strong", children: [text] }] },
    ],
  };
  const before = structuredClone(tree);
  terms(glossary, "en")(tree);
  expect(tree).toEqual(before);
});
