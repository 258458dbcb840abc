import type { AnyFigure } from "../../plot/figure.ts";
import { handlesText } from "../../plot/handles.ts";
import { signature } from "../../plot/signature.ts";
import { type Size, sized } from "../../plot/sized.ts";
import { fontSize } from "../../plot/text.ts";
import { markDrawing } from "../light/mark-drawing.ts";
import type { Term } from "../light/terms.ts";
import { compactSvg } from "./compact-svg.ts";
import { KeptDrawings } from "./kept-drawings.ts";
import { openPlotlyPage, type PlotlyPage } from "./plotly-page.ts";

let page: PlotlyPage | undefined;
let turn: Promise<unknown> = Promise.resolve();
let kept: KeptDrawings | undefined;

async function draw(figure: AnyFigure, size: Size, terms: readonly Term[]): Promise<string> {
  page ??= openPlotlyPage();
  const fitted = sized(figure, size);
  await page.draw(fitted);
  markDrawing(page.place, fitted, terms);
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
 * @param terms those of the chapter, by which they light up
 * @throws Error if Plotly refuses the figure
 */
export function drawFigure(figure: AnyFigure, size: Size, terms: readonly Term[] = []): Promise<string> {
  kept ??= new KeptDrawings(process.cwd());
  const drawings = kept;
  const ingredients = `${size} ${JSON.stringify([figure, terms])}`;
  const drawing = turn.then(() => drawings.drawingOf(ingredients, () => draw(figure, size, terms)));
  turn = drawing.catch(() => undefined);
  return drawing;
}
