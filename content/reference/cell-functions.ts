interface CellFunction {
  readonly name: string;
  readonly signature: string;
  readonly summary: Readonly<Record<"zh" | "en", string>>;
  readonly returns: Readonly<Record<"zh" | "en", string>>;
}

const figure = {
  zh: "一张图，放在单元的最后一行就会画出来",
  en: "a figure; as a cell’s last line it is drawn",
};

/** What cells can call besides the library: controls, outputs and figures. */
export const cellFunctions: readonly CellFunction[] = [
  {
    name: "slider",
    signature:
      "slider(name: string, options: { min: number; max: number; step?: number; value?: number; label?: string }): number",
    summary: {
      zh: "一根滑块。拖动它，这个单元和依赖它的单元就会重新运行。",
      en: "A slider. Moving it runs this cell again, and what depends on it.",
    },
    returns: { zh: "滑块现在的值", en: "where the slider stands" },
  },
  {
    name: "number",
    signature:
      "number(name: string, options?: { value?: number; min?: number; max?: number; step?: number; label?: string }): number",
    summary: {
      zh: "一个填数的框，按回车或者离开它时生效。",
      en: "A field for a number; it takes effect on Enter, or when you leave it.",
    },
    returns: { zh: "框里的数", en: "the number in it" },
  },
  {
    name: "play",
    signature:
      "play(name: string, options: { min: number; max: number; step?: number; value?: number; seconds?: number; label?: string }): number",
    summary: {
      zh: "一根自己会走的滑块：按一下播放，它就把整个范围走一遍。",
      en: "A slider that can move by itself: a button takes it through its range once.",
    },
    returns: { zh: "滑块现在的值", en: "where it stands" },
  },
  {
    name: "text",
    signature: "text(name: string, options?: { value?: string; most?: number; label?: string }): string",
    summary: { zh: "一个填文字的框，随写随生效。", en: "A field for a text; it takes effect as you type." },
    returns: { zh: "框里的文字", en: "the text in it" },
  },
  {
    name: "select",
    signature:
      "select(name: string, options: { options: readonly string[]; value?: string; label?: string }): string",
    summary: { zh: "从几个选项里选一个。", en: "A choice among a few options." },
    returns: { zh: "选中的那一项", en: "the option chosen" },
  },
  {
    name: "toggle",
    signature: "toggle(name: string, options?: { value?: boolean; label?: string }): boolean",
    summary: { zh: "一个开关。", en: "A switch." },
    returns: { zh: "开着是`true`，关着是`false`", en: "`true` when it is on" },
  },
  {
    name: "distribution",
    signature:
      "distribution(name: string, options: { outcomes: readonly string[]; value: readonly number[]; least?: number; most?: number; label?: string }): readonly number[]",
    summary: {
      zh: "一组可以拖动的柱子，不管怎么拖，总和都是1。",
      en: "Bars to drag; however they are dragged, they sum to 1.",
    },
    returns: { zh: "各个结果的概率", en: "one probability an outcome" },
  },
  {
    name: "display",
    signature: "display(...values: unknown[]): void",
    summary: {
      zh: "在单元下面依次显示这些值；最后一行的值不用它也会显示。",
      en: "Shows values below the cell, in order; the value of the last line is shown without it.",
    },
    returns: { zh: "没有返回值", en: "nothing" },
  },
  {
    name: "plot.curves",
    signature:
      "plot.curves(options: { series: readonly Series[]; from?: number; to?: number; samples?: number; points?: readonly PlotPoint[]; lines?: readonly ReferenceLine[]; xLabel?: string; yLabel?: string; xRange?: Range; yRange?: Range; alt: string }): Figure",
    summary: {
      zh: "函数或数列的曲线，可以加点和参考线。`alt`用一句话说出图里看得到什么。",
      en: "Curves of functions or lists, with points and reference lines. `alt` says in a sentence what is to be seen.",
    },
    returns: figure,
  },
  {
    name: "plot.bars",
    signature:
      "plot.bars(options: { outcomes: readonly string[]; series: readonly BarSeries[]; stacked?: boolean; xLabel?: string; yLabel?: string; yRange?: Range; line?: { y: number; label: string }; alt: string }): Figure",
    summary: {
      zh: "柱状图：每个结果一组柱子，并排或者叠起来。",
      en: "Bars, one group an outcome, side by side or stacked.",
    },
    returns: figure,
  },
  {
    name: "plot.codeTree",
    signature:
      "plot.codeTree(options: { tree: CodeNode; symbols: readonly string[]; depth?: number; free?: string; role?: Role; xLabel?: string; alt: string }): Figure",
    summary: {
      zh: "前缀码的树，从根到叶读出码字。",
      en: "The tree of a prefix code; a codeword is a way from the root to a leaf.",
    },
    returns: figure,
  },
  {
    name: "plot.ternary",
    signature:
      "plot.ternary(options: { outcomes: readonly string[]; height: (p: readonly number[]) => number; levels: readonly number[]; points?: readonly TernaryPoint[]; alt: string }): Figure",
    summary: {
      zh: "三个结果的所有分布排成的三角形，用颜色和等高线画出一个函数的值。",
      en: "The triangle of all distributions over three outcomes, with a function’s values as colours and contour lines.",
    },
    returns: figure,
  },
];
