import { type AnyFigure, type Handle, isRecord } from "../../plot/figure.ts";

/**
 * Marks what stands for θ in a drawing, which has no colour of its own to be known by: words with the letter in them,
 * and points by which it can be moved.
 */
export function markTheta(drawing: Element, { layout: { meta } }: AnyFigure): void {
  const handles: readonly Handle[] = isRecord(meta) && Array.isArray(meta.handles) ? meta.handles : [];
  const points = drawing.querySelectorAll(".scatterlayer .point");
  const words = [...drawing.querySelectorAll("text")].filter(({ textContent }) => textContent.includes("θ"));
  const moved = handles
    .filter(({ x, y }) => x === "theta" || y === "theta")
    .flatMap(({ at }) => points[at] ?? []);
  for (const element of [...words, ...moved]) element.classList.add("term-theta");
}
