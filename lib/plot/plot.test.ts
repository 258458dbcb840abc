import { expect, test } from "vitest";
import { bars, codeTree, curves } from "./index.ts";
import { signature } from "./signature.ts";
import { sized } from "./sized.ts";

const alt = "what the figure shows";

function traceOf({ data }: { readonly data: readonly Readonly<Record<string, unknown>>[] }, index: number) {
  const trace = data[index];
  if (trace === undefined) throw new Error(`traceOf: no trace ${index}`);
  return trace;
}

test("a bar that is cut says by an arrow that it goes on, its label tells the whole", () => {
  const labels = (values: readonly number[], yRange: readonly [number, number]): unknown =>
    bars({ outcomes: values.map(String), series: [{ name: "p", values }], yRange, alt }).data.at(-1)?.text;
  expect(labels([99, 20, -3], [-2, 20])).toEqual(["↑\u200999", "20", "↓\u2009−3"]);
});

test("a list of y needs the x of each", () => {
  expect(() => curves({ series: [{ name: "f", y: [1, 2] }], alt })).toThrow(TypeError);
  expect(() => curves({ series: [{ name: "f", x: [1, 2, 3], y: [1, 2] }], alt })).toThrow(
    "plot.curves: series[0].y has 2 entries for 3 values of x",
  );
});

test("NaN is an error that says where it is", () => {
  expect(() => curves({ series: [{ name: "f", x: [0, 1], y: [0, Number.NaN] }], alt })).toThrow(
    "plot.curves: series[0].y[1] is NaN",
  );
  expect(() => bars({ outcomes: ["a"], series: [{ name: "p", values: [Number.NaN] }], alt })).toThrow(
    RangeError,
  );
});

test("bars need one value for each outcome", () => {
  expect(() =>
    bars({ outcomes: ["a", "b", "c", "d"], series: [{ name: "p", values: [1, 2, 3] }], alt }),
  ).toThrow("plot.bars: series[0].values has 3 entries for 4 outcomes");
});

test("every figure must say in words what it shows", () => {
  expect(() => curves({ series: [], alt: " " })).toThrow(TypeError);
  expect(() => bars({ outcomes: ["a"], series: [{ name: "p", values: [1] }], alt: "" })).toThrow(TypeError);
});

test("an empty range is an error", () => {
  expect(() => curves({ series: [], yRange: [1, 1], alt })).toThrow(
    "plot.curves: yRange must go from a smaller",
  );
});

test("a fill needs zero on the axis", () => {
  expect(() => curves({ series: [{ name: "f", y: () => 2, fill: true }], yRange: [1, 3], alt })).toThrow(
    RangeError,
  );
});

test("the first series is p and solid, the second q and dashed", () => {
  const figure = curves({
    series: [
      { name: "p", y: (x) => x },
      { name: "q", y: (x) => x * x },
    ],
    alt,
  });
  expect(traceOf(figure, 0).line).toMatchObject({ color: "#0063a6", dash: "solid" });
  expect(traceOf(figure, 1).line).toMatchObject({ color: "#b44a00", dash: "7px,4px" });
});

test("a stacked bar begins where the one below ends", () => {
  const series = [
    { name: "H", values: [1, 2] },
    { name: "D", values: [0.5, 0.25] },
  ];
  const figure = bars({ outcomes: ["a", "b"], series, stacked: true, alt });
  expect(traceOf(figure, 1)).toMatchObject({ base: [1, 2], y: [0.5, 0.25], x: [0, 1] });
});

test("a bar that leaves the axis is cut", () => {
  const figure = bars({ outcomes: ["a"], series: [{ name: "p", values: [3] }], yRange: [0, 2], alt });
  expect(traceOf(figure, 0)).toMatchObject({ base: [0], y: [2] });
});

test("words that look like markup are shown as they are", () => {
  const figure = bars({ outcomes: ["a<b"], series: [{ name: "p", values: [1] }], alt });
  expect(figure.layout.xaxis).toMatchObject({ ticktext: ["a&lt;b"] });
});

const tree = {
  weight: 1,
  children: [
    { weight: 0.5, symbol: 1 },
    {
      weight: 0.5,
      children: [
        { weight: 0.25, symbol: 0 },
        { weight: 0.25, symbol: 2 },
      ],
    },
  ],
};

test("a leaf of a code tree stands at its codeword's length", () => {
  const figure = codeTree({ tree, symbols: ["a", "b", "c"], alt });
  // Root, b, inner node, a, c.
  expect(traceOf(figure, 1).x).toEqual([0, 1, 1, 2, 2]);
});

test("a leaf without a symbol is an error", () => {
  expect(() => codeTree({ tree, symbols: ["a", "b"], alt })).toThrow(
    'plot.codeTree: leaf "11" stands for symbol 2, there are 2',
  );
});

test("a leaf that nothing uses is named if there is a name for it", () => {
  const half = { weight: 1, children: [{ weight: 0.5, symbol: 0 }, { weight: 0.5 }] };
  const figure = codeTree({ tree: half, symbols: ["a"], free: "free", alt });
  expect(JSON.stringify(figure.data.at(-1)?.text)).toContain("free");
  expect(() => codeTree({ tree: half, symbols: ["a"], alt })).toThrow("stands for symbol undefined");
});

const line = (slope: number, top = 1) =>
  curves({ series: [{ name: "f", y: (x) => slope * x }], yRange: [0, top], alt: `slope ${slope}` });

test("figures that differ in numbers only have the same signature", () => {
  expect(signature(line(0.3))).toBe(signature(line(0.7)));
});

test("figures with other axes, another look or another size have another signature", () => {
  const signatures = [line(1), line(1, 2), sized(line(1), "narrow")].map(signature);
  signatures.push(
    signature(curves({ series: [{ name: "f", y: (x) => x, role: "q" }], yRange: [0, 1], alt })),
  );
  expect(new Set(signatures).size).toBe(4);
});

test("a narrow figure is 340 px wide and drops labels that would touch", () => {
  const outcomes = Array.from({ length: 12 }, (_, i) => `outcome ${i}`);
  const figure = bars({ outcomes, series: [{ name: "p", values: outcomes.map(() => 1 / 12) }], alt });
  const { width, xaxis } = sized(figure, "narrow").layout;
  expect(width).toBe(340);
  expect(xaxis).toMatchObject({ tickvals: [0, 2, 4, 6, 8, 10] });
});

test("a figure is plain JSON", () => {
  const figure = curves({
    series: [{ name: "I", y: (x) => -Math.log2(x) }],
    points: [{ x: 0.5, y: 1 }],
    alt,
  });
  expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
});
