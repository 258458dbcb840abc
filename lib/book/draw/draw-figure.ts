import type { AnyFigure } from "../../plot/figure.ts";
import { handlesText } from "../../plot/handles.ts";
import { signature } from "../../plot/signature.ts";
import { type Size, sized } from "../../plot/sized.ts";
import { fontSize } from "../../plot/text.ts";
import { compactSvg } from "./compact-svg.ts";
import { KeptDrawings } from "./kept-drawings.ts";
import { markTheta } from "./mark-theta.ts";
import { openPlotlyPage, type PlotlyPage } from "./plotly-page.ts";

let page: PlotlyPage | undefined;
let turn: Promise<unknown> = Promise.resolve();
let kept: KeptDrawings | undefined;

async function draw(figure: AnyFigure, size: Size): Promise<string> {
  page ??= openPlotlyPage();
  const fitted = sized(figure, size);
  await page.draw(fitted);
  markTheta(page.place, fitted);
  return compactSvg(page.place, {
    width: Number(fitted.layout.width),
    height: Number(fitted.layout.height),
    fontSize: fontSize[size],
    data: { size, signature: signature(fitted), handles: handlesText(fitted) },
  });
}

/**
 * The figure as static SVG in one of the nominal sizes; the same figure gives the same text, always.
 *
 * Drawings share one page and wait for their turn.
 *
 * @throws Error if Plotly refuses the figure
 */
export function drawFigure(figure: AnyFigure, size: Size): Promise<string> {
  kept ??= new KeptDrawings(process.cwd());
  const drawings = kept;
  const ingredients = `${size} ${JSON.stringify(figure)}`;
  const drawing = turn.then(() => drawings.drawingOf(ingredients, () => draw(figure, size)));
  turn = drawing.catch(() => undefined);
  return drawing;
}
