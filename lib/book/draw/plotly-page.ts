import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { AnyFigure } from "../../plot/figure.ts";
import { installMeasureShims } from "./measure-shims.ts";

/** The part of Plotly that a drawing needs. */
interface Plotly {
  newPlot(place: Element, data: object, layout: object, config: object): Promise<unknown>;
  purge(place: Element): void;
}

export interface PlotlyPage {
  readonly place: Element;
  draw(figure: AnyFigure): Promise<void>;
}

function isPlotly(value: unknown): value is Plotly {
  return typeof value === "object" && value !== null && "newPlot" in value && "purge" in value;
}

/** A page in memory with Plotly in it. Loading takes a third of a second: one serves all drawings. */
export function openPlotlyPage(root = process.cwd()): PlotlyPage {
  const source = readFileSync(join(root, "node_modules/plotly.js/dist/plotly-cartesian.min.js"), "utf8");
  const { window } = new JSDOM("<!doctype html><body><div></div></body>", {
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  installMeasureShims(window);
  window.eval(source);
  const plotly: unknown = window.eval("Plotly");
  const place = window.document.querySelector("div");
  if (!isPlotly(plotly) || place === null) throw new Error("openPlotlyPage: Plotly did not load");
  return {
    place,
    async draw(figure) {
      // Plotly writes into what it is given.
      const { data, layout } = structuredClone({ data: figure.data, layout: figure.layout });
      plotly.purge(place);
      await plotly.newPlot(place, [...data], layout, { displayModeBar: false, responsive: false });
    },
  };
}
