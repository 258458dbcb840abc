import { markDrawing } from "../../lib/book/light/mark-drawing.ts";
import type { Term } from "../../lib/book/light/terms.ts";
import { type AnyFigure, liesWithinAxes } from "../../lib/plot/figure.ts";
import { handlesText } from "../../lib/plot/handles.ts";
import { themed } from "../../lib/plot/palette.ts";
import { signature } from "../../lib/plot/signature.ts";
import { type Size, sized } from "../../lib/plot/sized.ts";
import { admitted } from "./admit.ts";
import { newPlot, purge, react } from "./plotly-bundle.ts";

export interface LiveFigure {
  update(figure: AnyFigure): Promise<void>;
  destroy(): void;
}

interface Shown {
  readonly figure: AnyFigure;
  readonly size: Size;
  /** The chapter's own that light up. */
  readonly terms: readonly Term[];
}

const config = { displayModeBar: false, responsive: false, showTips: false, doubleClick: false } as const;

/** A box of the figure's nominal size, and around it one that takes the width that there is. */
function buildStage(container: HTMLElement): { readonly stage: HTMLElement; readonly box: HTMLElement } {
  const stage = container.ownerDocument.createElement("div");
  stage.className = "plot-stage";
  const box = container.ownerDocument.createElement("div");
  box.className = "plot-box";
  stage.append(box);
  return { stage, box };
}

/** Gives what Plotly drew the look of the build's drawings: the page's colours, and strokes that scale with the rest. */
function restyle(layer: ParentNode): void {
  for (const element of layer.querySelectorAll("[style]")) {
    const style = element.getAttribute("style") ?? "";
    const restyled = themed(style).replace("vector-effect: non-scaling-stroke;", "");
    if (restyled !== style) element.setAttribute("style", restyled);
  }
}

/** The marks by which a drawing is patched and dragged. */
function mark(svg: SVGSVGElement, figure: AnyFigure, size: Size): void {
  const fitted = sized(figure, size);
  svg.dataset.signature = signature(fitted);
  svg.dataset.handles = handlesText(fitted);
}

function finish(box: HTMLElement, { figure, size, terms }: Shown): void {
  restyle(box);
  markDrawing(box, figure, terms);
  for (const svg of box.querySelectorAll<SVGSVGElement>(".main-svg")) svg.style.removeProperty("background");
  const main = box.querySelector<SVGSVGElement>(".main-svg");
  if (main !== null) mark(main, figure, size);
}

/** Plotly writes into what it is given, and must not reach the caller's figure. */
function copyOf(figure: AnyFigure, size: Size): { data: object[]; layout: object } {
  const { data, layout } = sized(admitted(figure), size);
  return structuredClone({ data: [...data], layout: { ...layout } });
}

/**
 * Puts a figure that answers to the pointer in the place of a drawing, at the same size and with the same look.
 *
 * The drawing stays until the figure is ready. The figure is laid out in its nominal size and scaled to the container,
 * as the drawing is, so that nothing moves.
 */
export async function mountLive(container: HTMLElement, shown: Shown): Promise<LiveFigure> {
  const { figure, size } = shown;
  const { stage, box } = buildStage(container);
  const { width, height } = sized(figure, size).layout;
  const scale = (): void => {
    box.style.transform = `scale(${stage.clientWidth / Number(width)})`;
  };
  const observer = new ResizeObserver(scale);

  stage.classList.add("plot-waiting");
  stage.classList.toggle("plot-unclipped", liesWithinAxes(figure));
  container.append(stage);
  const { data, layout } = copyOf(figure, size);
  const plot = await newPlot(box, data, layout, config);
  plot.on("plotly_hover", () => restyle(box));
  finish(box, shown);
  for (const drawing of [...container.children]) if (drawing !== stage) drawing.remove();
  stage.classList.remove("plot-waiting");
  stage.style.aspectRatio = `${width} / ${height}`;
  scale();
  observer.observe(stage);

  return {
    async update(next) {
      stage.classList.toggle("plot-unclipped", liesWithinAxes(next));
      const fresh = copyOf(next, size);
      await react(box, fresh.data, fresh.layout, config);
      finish(box, { ...shown, figure: next });
    },
    destroy() {
      observer.disconnect();
      purge(box);
      stage.remove();
    },
  };
}
