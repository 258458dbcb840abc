/** Attributes whose value a browser may follow as an address. */
const ADDRESSES = ["href", "xlink:href", "src", "action", "formaction", "data"];

/** Inline handlers and `javascript:` addresses: dead under a page's policy, so better found before a reader does. */
export function silencedCode(document: Document): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (isHandler(name) || (ADDRESSES.includes(name) && isScript(value)))
        found.push(`<${element.localName} ${name}="${value}">`);
    }
  }
  return found;
}

function isHandler(attribute: string): boolean {
  return attribute.startsWith("on");
}

/** Browsers drop white space and control characters before they read the scheme. */
function isScript(address: string): boolean {
  const read = [...address].filter((char) => char > " ").join("");
  return read.toLowerCase().startsWith("javascript:");
}
