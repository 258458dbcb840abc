import { type AnyFigure, isDrawn, type Trace } from "../../lib/plot/figure.ts";
import { signature } from "../../lib/plot/signature.ts";
import { type Size, sized } from "../../lib/plot/sized.ts";
import { patchBars } from "./patch-bars.ts";
import { patchLines } from "./patch-lines.ts";
import { patchPoints } from "./patch-points.ts";
import { type Scales, scalesOf } from "./scales.ts";
import { runsOf } from "./trace-data.ts";

function patchScatter(group: Element, trace: Trace, scales: Scales): boolean {
  return trace.mode === "lines" ? patchLines(group, trace, scales) : patchPoints(group, trace, scales);
}

/** Gives a trace that had nothing to draw so far a copy of another's line that looks the same. */
function lendLines(groups: readonly Element[], traces: readonly Trace[]): void {
  for (const [i, trace] of traces.entries()) {
    const group = groups[i];
    if (trace.mode !== "lines" || group?.querySelector(".js-line") || runsOf(trace).length === 0) continue;
    const look = JSON.stringify(trace.line);
    const model = groups.find(
      (other, j) => JSON.stringify(traces[j]?.line) === look && other.querySelector(".js-line"),
    );
    const lines = model?.querySelector(".lines")?.cloneNode(true);
    group?.querySelector(".lines")?.remove();
    if (lines) group?.append(lines);
  }
}

type PatchTrace = (group: Element, trace: Trace, scales: Scales) => boolean;

const layers: readonly (readonly [type: string, selector: string, patch: PatchTrace])[] = [
  ["scatter", ".scatterlayer > .trace", patchScatter],
  ["bar", ".barlayer > .trace", patchBars],
];

/**
 * Turns the drawing of one figure into the drawing of another that differs in its numbers and words only.
 *
 * It writes what Plotly would write, without Plotly: a slider's step costs the few attributes that change.
 *
 * @param svg drawn by the build or by Plotly on the page; `data-signature` tells what it shows
 * @returns false if the two differ in more than that; the drawing may then be half done, and must be drawn afresh
 */
export function patchFigure(svg: SVGSVGElement, figure: AnyFigure, size: Size): boolean {
  const fitted = sized(figure, size);
  if (svg.dataset.signature !== signature(fitted)) return false;
  const scales = scalesOf(fitted);
  if (scales === undefined) return false;
  return layers.every(([type, selector, patch]) => {
    const groups = [...svg.querySelectorAll(selector)];
    const traces = fitted.data.filter((trace) => trace.type === type && isDrawn(trace));
    lendLines(groups, traces);
    return (
      groups.length === traces.length &&
      traces.every((trace, i) => {
        const group = groups[i];
        return group !== undefined && patch(group, trace, scales);
      })
    );
  });
}
