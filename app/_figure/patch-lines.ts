import type { Trace } from "../../lib/plot/figure.ts";
import type { Scales } from "./scales.ts";
import { numbersOf, runsOf } from "./trace-data.ts";
import { writeAttribute } from "./write-attribute.ts";

function pathsOf(trace: Trace, scales: Scales): string[] {
  return runsOf(trace).map((run) => `M${run.map(({ x, y }) => `${scales.x(x)},${scales.y(y)}`).join("L")}`);
}

/** Adds copies of the last element, or removes the surplus, until there are `count`. */
function fitCount(elements: Element[], count: number): void {
  for (const surplus of elements.splice(count)) surplus.remove();
  while (elements.length < count) {
    const last = elements.at(-1);
    if (last === undefined) return;
    last.after(last.cloneNode(true));
    const copy = last.nextElementSibling;
    if (copy !== null) elements.push(copy);
  }
}

/** The area between a line and zero; gaps are filled straight across. */
function areaOf(trace: Trace, paths: readonly string[], scales: Scales): string {
  const xs = numbersOf(trace, "x").filter((x) => x !== undefined);
  const [first] = xs;
  const last = xs.at(-1);
  if (first === undefined || last === undefined) return "M0,0Z";
  const zero = scales.y(0);
  const outline = paths.map((path) => path.slice(1)).join("L");
  return `M${scales.x(last)},${zero}L${scales.x(first)},${zero}L${outline}`;
}

/** Redraws a trace's line and the area under it; false if the drawing has nothing to redraw. */
export function patchLines(group: Element, trace: Trace, scales: Scales): boolean {
  const paths = pathsOf(trace, scales);
  const lines = [...group.querySelectorAll(":scope > .lines > .js-line")];
  if (paths.length > 0 && lines.length === 0) return false;
  const area = group.querySelector(":scope > .fills > .js-fill, :scope > .fills .js-fill");
  if (trace.fill !== undefined && (area === null || paths.length === 0)) return false;
  // The last one stays, unseen, for when there is something to draw again.
  fitCount(lines, Math.max(1, paths.length));
  for (const [i, line] of lines.entries()) writeAttribute(line, "d", paths[i] ?? "M0,0");
  if (trace.fill !== undefined) area?.setAttribute("d", areaOf(trace, paths, scales));
  return true;
}
