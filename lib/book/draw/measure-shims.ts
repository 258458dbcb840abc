import type { DOMWindow } from "jsdom";

/** Advance of an average character, in px at the book's usual size. */
const advance = 7;
const lineBox = 16;

function lengthOf(element: Element): number {
  return (element.textContent ?? "").length * advance;
}

/**
 * What Plotly asks of a browser and jsdom has not: the measuring of text, and a canvas.
 *
 * The answers need only be plausible: the book's figures set every margin, angle and position themselves, so that no
 * measurement shows in the drawing.
 */
export function installMeasureShims(window: DOMWindow): void {
  const box = function (this: Element): object {
    return { x: 0, y: 0, width: lengthOf(this), height: lineBox };
  };
  const length = function (this: Element): number {
    return lengthOf(this);
  };
  Object.defineProperty(window.SVGElement.prototype, "getBBox", { value: box });
  Object.defineProperty(window.SVGElement.prototype, "getComputedTextLength", { value: length });
  Object.defineProperty(window.HTMLCanvasElement.prototype, "getContext", { value: () => null });
  Object.defineProperty(window.URL, "createObjectURL", { value: () => "" });
}
