import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";

type Attributes = Readonly<Record<string, string | undefined>>;

function attributeNodes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: "mdxJsxAttribute", name, value }],
  );
}

export function blockElement(name: string, attributes: Attributes): MdxJsxFlowElement {
  return { type: "mdxJsxFlowElement", name, attributes: attributeNodes(attributes), children: [] };
}

export function inlineElement(name: string, attributes: Attributes): MdxJsxTextElement {
  return { type: "mdxJsxTextElement", name, attributes: attributeNodes(attributes), children: [] };
}

/** The attribute's literal text; `undefined` when absent, `null` when it is an expression. */
export function attributeText(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string | null | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || attribute.name !== name) continue;
    return typeof attribute.value === "string" ? attribute.value : null;
  }
  return undefined;
}
