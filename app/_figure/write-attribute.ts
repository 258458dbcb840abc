/** Sets an attribute that is not so already: what did not change must not be laid out again. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
