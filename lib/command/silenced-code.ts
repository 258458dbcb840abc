import type { PageElement } from "./page-elements.ts";

/** Attributes whose value a browser may follow as an address. */
const ADDRESSES = ["href", "src", "action", "formaction", "data"];

/** Inline handlers and `javascript:` addresses: dead under a page's policy, so better found before a reader does. */
export function silencedCode(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => isHandler(name) || (ADDRESSES.includes(name) && isScript(value)))
      .map(({ prefix, name, value }) => `<${tagName} ${prefix ? `${prefix}:` : ""}${name}="${value}">`),
  );
}

function isHandler(attribute: string): boolean {
  return attribute.startsWith("on");
}

/** Browsers drop white space and control characters before they read the scheme. */
function isScript(address: string): boolean {
  const read = [...address].filter((char) => char > " ").join("");
  return read.toLowerCase().startsWith("javascript:");
}
