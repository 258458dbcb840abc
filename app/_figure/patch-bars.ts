import type { Trace } from "../../lib/plot/figure.ts";
import type { Scales } from "./scales.ts";
import { numbersOf } from "./trace-data.ts";
import { writeAttribute } from "./write-attribute.ts";

/** What Plotly draws where a bar has no height to draw. */
const noBar = "M0,0Z";

/** Redraws a trace's bars; false if the drawing has not one for each number. */
export function patchBars(group: Element, trace: Trace, scales: Scales): boolean {
  const bars = [...group.querySelectorAll(":scope > .points > .point > path")];
  const [xs, ys, bases] = [numbersOf(trace, "x"), numbersOf(trace, "y"), numbersOf(trace, "base")];
  const { width } = trace;
  if (typeof width !== "number" || bars.length !== xs.length) return false;
  return bars.every((bar, i) => {
    const [x, y, base] = [xs[i], ys[i], bases[i]];
    if (x === undefined || base === undefined) return false;
    if (y === undefined) {
      writeAttribute(bar, "d", noBar);
      return true;
    }
    const [left, right] = [scales.x(x - width / 2), scales.x(x + width / 2)];
    const [foot, end] = [scales.y(base), scales.y(base + y)];
    writeAttribute(bar, "d", `M${left},${foot}V${end}H${right}V${foot}Z`);
    return true;
  });
}
