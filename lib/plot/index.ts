/** What a cell calls as `plot.…`: data in, a figure as plain JSON out. */
export { type BarSeries, type BarsOptions, bars } from "./bars.ts";
export { type CodeNode, type CodeTreeOptions, codeTree } from "./code-tree.ts";
export type { CurvesOptions, PlotPoint, ReferenceLine, Series } from "./curve-options.ts";
export { curves } from "./curves.ts";
export { type TernaryOptions, type TernaryPoint, ternary } from "./ternary.ts";
