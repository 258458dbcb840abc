/** The part of Plotly that the book's figures need, and no more; loaded when a reader first points at a figure. */
import bar from "plotly.js/lib/bar";
import Plotly from "plotly.js/lib/core";
import heatmap from "plotly.js/lib/heatmap";
import scatterternary from "plotly.js/lib/scatterternary";

Plotly.register([bar, heatmap, scatterternary]);

export const { newPlot, purge, react } = Plotly;
