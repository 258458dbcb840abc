import { type AnyFigure, type Handle, isDrawn, isRecord } from "../../plot/figure.ts";
import { standsIn } from "./stands-in.ts";
import { type Term, withBookTerms } from "./terms.ts";

/**
 * Marks what stands for the terms in a drawing: words in which they are written, lines that are called so, and points
 * by which they can be moved. The truth, the model and what they differ by are known by their colours.
 */
export function markDrawing(drawing: Element, figure: AnyFigure, own: readonly Term[]): void {
  const texts = [...drawing.querySelectorAll("text")];
  for (const { name, tex, code } of withBookTerms(own)) {
    const isNamed = (text: unknown): boolean => tex.some((sign) => standsIn(String(text ?? ""), sign));
    const marked = [
      ...texts.filter(({ textContent }) => isNamed(textContent)),
      ...linesOf(drawing, figure).flatMap(([line, called]) => (isNamed(called) ? line : [])),
      ...movedPoints(drawing, figure, code),
    ];
    for (const element of marked) element.classList.add(`term-${name}`);
  }
}

/** The lines of a drawing with what their traces are called. */
function linesOf(drawing: Element, { data }: AnyFigure): [Element, unknown][] {
  const traces = data.filter((trace) => trace.type === "scatter" && isDrawn(trace));
  return [...drawing.querySelectorAll(".scatterlayer > .trace")].flatMap((group, i) =>
    Array.from(group.querySelectorAll(".js-line"), (line): [Element, unknown] => [line, traces[i]?.name]),
  );
}

function movedPoints(drawing: Element, { layout: { meta } }: AnyFigure, code: readonly string[]): Element[] {
  const handles: readonly Handle[] = isRecord(meta) && Array.isArray(meta.handles) ? meta.handles : [];
  const points = drawing.querySelectorAll(".scatterlayer .point");
  return handles
    .filter(({ x, y }) => [x, y].some((input) => input !== undefined && code.includes(input)))
    .flatMap(({ at }) => points[at] ?? []);
}
