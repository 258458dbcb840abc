import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type PageElement = DefaultTreeAdapterTypes.Element;

/**
 * The elements of a page in order, as a browser without scripts has them. Only parsed: a document that lives, with
 * styles to compute and changes to note, takes twenty times as long for a chapter.
 */
export function elementsOf(html: string): PageElement[] {
  return elementsIn(parse(html, { scriptingEnabled: false }));
}

function elementsIn({ childNodes }: DefaultTreeAdapterTypes.ParentNode): PageElement[] {
  const elements: PageElement[] = [];
  const waiting = childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    elements.push(node);
    waiting.push(...node.childNodes.toReversed());
  }
  return elements;
}

/** The value of an attribute; undefined if the element has none of that name. */
export function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The text that stands right inside an element. */
export function textOf({ childNodes }: PageElement): string {
  return childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : "")).join("");
}
