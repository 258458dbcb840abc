import { isRecord, type Trace } from "../../lib/plot/figure.ts";
import type { Scales } from "./scales.ts";
import { numbersOf } from "./trace-data.ts";
import { writeAttribute } from "./write-attribute.ts";

function outlineWidth({ marker }: Trace): number {
  const line = isRecord(marker) ? marker.line : undefined;
  return isRecord(line) && typeof line.width === "number" ? line.width : 0;
}

/** A bar that is not there is drawn without height and outline. */
function outlineBar(bar: Element, width: number): void {
  const style = bar.getAttribute("style") ?? "";
  writeAttribute(bar, "style", style.replace(/stroke-width:( ?)[\d.]+px/, `stroke-width:$1${width}px`));
}

/** Redraws a trace's bars; false if the drawing has not one for each number. */
export function patchBars(group: Element, trace: Trace, scales: Scales): boolean {
  const bars = [...group.querySelectorAll(":scope > .points > .point > path")];
  const [xs, ys, bases] = [numbersOf(trace, "x"), numbersOf(trace, "y"), numbersOf(trace, "base")];
  const { width } = trace;
  if (typeof width !== "number" || bars.length !== xs.length) return false;
  return bars.every((bar, i) => {
    const [x, y, base] = [xs[i], ys[i], bases[i]];
    if (x === undefined || base === undefined) return false;
    const [left, right] = [scales.x(x - width / 2), scales.x(x + width / 2)];
    const [foot, end] = [scales.y(base), scales.y(base + (y ?? 0))];
    writeAttribute(bar, "d", `M${left},${foot}V${end}H${right}V${foot}Z`);
    outlineBar(bar, y === undefined ? 0 : outlineWidth(trace));
    return true;
  });
}
