import { typescriptLanguage } from "@codemirror/lang-javascript";
import { expect, test } from "vitest";
import type { FunctionDoc } from "../../../lib/book/reference/library-docs.ts";
import { dictionary } from "./dictionary.ts";
import { findProblems } from "./problems.ts";
import type { Surroundings } from "./surroundings.ts";

function doc(name: string, ...parameters: string[]): [string, FunctionDoc] {
  return [
    name,
    {
      name,
      signature: "",
      parameters: parameters.map((parameter) => ({
        name: parameter,
        isOptional: parameter.endsWith("?"),
        isRest: parameter.startsWith("..."),
        text: "",
      })),
      summary: "",
      returns: "",
      isInReference: true,
    },
  ];
}

const library = new Map([
  doc("entropy", "p", "options?"),
  doc("crossEntropy", "p", "q", "options?"),
  doc("display", "...values"),
  doc("plot.curves", "options"),
]);

const surroundings: Surroundings = {
  library: () => library,
  isRead: Promise.resolve(),
  neighbours: () => [
    {
      label: "cell 1",
      source: "const theta = 0.11;\nfunction half(x: number): number { const inner = x; return inner / 2; }",
    },
    { label: "cell 2", source: "const { a, b: [c] } = { a: 1, b: [2] };\nclass Model {}" },
  ],
  words: dictionary.en,
};

/** What is found, as "the code: the message". */
function problemsOf(source: string): string[] {
  const textAt = (from: number, to: number) => source.slice(from, to);
  return findProblems(typescriptLanguage.parser.parse(source), textAt, surroundings).map(
    ({ from, to, message, fix }) =>
      `${textAt(from, to)}: ${message}${fix === undefined ? "" : ` (${fix.text})`}`,
  );
}

test.each([
  ["const p: number[] = [0.5, 0.5];\nentropy(p);"],
  ["entropy([theta, 1 - theta], { base: 2 }) + half(a + c);"],
  ["display(tex`H`, html`<b>x</b>`);\nentropy([1], unit);"],
  ["for (const x of [1, 2]) display(x, [x]);\nplot.curves({ series: [], alt: '' });"],
  ["type Row = { x: number };\nconst rows: Row[] = [1, 2].map((x) => ({ x }));\nnew Model();"],
  ["try { throw new RangeError('no'); } catch (error) { console.log(error instanceof Error); }"],
  ["const f = async (n: number) => { await Promise.resolve(); return Math.log2(n); };\nawait f(2);"],
  ["crossEntropy(...[[1], [1]] as const);"],
  ["const entropy = (a, b, c = 1, ...rest) => a;\nentropy(1, 2);\nentropy(1, 2, 3, 4, 5);"],
  ["const crossEntropy = theta > 0 ? Math.min : Math.max;\ncrossEntropy();"],
  ["[half].map((entropy) => entropy());\nentropy([1]);"],
  ["{ const f = (x) => x; f(1); }\nconst f = (x, y) => x;\nf(1, 2);"],
])("finds nothing wrong with %s", (source) => {
  expect(problemsOf(source)).toEqual([]);
});

test.each([
  ["const p = [0.5, 0.5;", "something is missing here."],
  ["const = 3;", "does not belong here."],
  ["entropie([1]);", "entropie: entropie is not defined in any cell or in the library. (entropy)"],
  ["zzz + 1;", "zzz: zzz is not defined in any cell or in the library."],
  ["inner;", "inner: inner is not defined in any cell or in the library."],
  ["crossEntropy([1]);", "Too few arguments for crossEntropy: at least 2, here 1."],
  ["entropy([1], {}, 3);", "Too many arguments for entropy: at most 2, here 3."],
  ["half();", "half: Too few arguments for half: at least 1, here 0."],
  ["const f = (x, y?) => x;\nf(1, 2, 3);", "f: Too many arguments for f: at most 2, here 3."],
  ["function entropy(a, b) {}\nentropy([1]);", "entropy: Too few arguments for entropy: at least 2, here 1."],
  ["plot.curves();", "Too few arguments for plot.curves: at least 1, here 0."],
  ["const theta = 0.5;", "theta: theta is already defined in cell 1."],
  ["let c = 0;", "c: c is already defined in cell 2."],
])("finds what is wrong with %s", (source, problem) => {
  expect(problemsOf(source)).toHaveLength(1);
  expect(problemsOf(source)[0]).toContain(problem);
});

test("a cell's own function of a library's name has its own arguments", () => {
  expect(
    problemsOf("const entropy = (a: number, b: number, c: number) => a + b + c;\nentropy(1, 2, 3);"),
  ).toEqual([]);
});

test("while the library has not come nothing is called unknown", () => {
  const source = "entropie([1]);";
  const without = { ...surroundings, library: () => new Map<string, FunctionDoc>() };
  const textAt = (from: number, to: number) => source.slice(from, to);
  expect(findProblems(typescriptLanguage.parser.parse(source), textAt, without)).toEqual([]);
});
