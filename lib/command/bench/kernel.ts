import { bookContents, loadText } from "../../book/chapter.ts";
import { parseJavaScript } from "../../kernel/cell-syntax.ts";
import { graphOf } from "../../kernel/graph.ts";
import { type CellSource, Notebook } from "../../kernel/notebook.ts";
import { parseCell } from "../../kernel/parse.ts";
import { toJavaScript } from "../../kernel/to-javascript.ts";
import { library, modules } from "../../worker/library.ts";
import { median, type Row, table } from "./statistics.ts";

const runs = 9;
const moduleNames = Object.keys(modules);

/** `npm run bench kernel`: what the kernel takes by itself, without a page. */
export async function benchKernel(): Promise<string> {
  const texts = await Promise.all(
    bookContents(process.cwd()).map((place) => loadText(process.cwd(), place, "en")),
  );
  const chapters = texts.map(({ outline }) => outline.cells);
  const cells = chapters.flat();
  const typed = cells.filter(({ source }) => isTyped(source));
  const share = `${Math.round((100 * typed.length) / cells.length)} %`;
  const replays: number[] = [];
  for (const cells of chapters) replays.push(await replay(cells));
  const step = await stepWithDependents();
  const rows: Row[] = [
    ...orderRows(cells, `the book's own (${share} with types)`),
    ...orderRows(typed, "all with types"),
    {
      what: "the slowest chapter, run from nothing",
      value: `${Math.max(...replays).toFixed(0)} ms`,
      aim: "< 300 ms",
    },
    {
      what: "a step of a slider with ten dependents and a plot",
      value: `${step.toFixed(1)} ms`,
      aim: "< 16 ms",
    },
  ];
  return table(rows);
}

/** Nothing is known of any cell beforehand; in a notebook, only cells that were edited are parsed again. */
function orderRows(cells: readonly CellSource[], which: string): Row[] {
  const [few, many] = [chained(cells, 200), chained(cells, 2000)];
  const [small, large] = [repeat(() => order(few)), repeat(() => order(many))];
  return [
    { what: `200 cells parsed and put in order, ${which}`, value: `${small.toFixed(1)} ms`, aim: "< 20 ms" },
    { what: "2000 of them", value: `${large.toFixed(0)} ms`, aim: "< 200 ms" },
    { what: "of which acorn by itself, without types", value: `${bare(many).toFixed(0)} ms`, aim: "" },
    { what: "ratio, for ten times as many", value: (large / small).toFixed(1), aim: "≤ 10" },
  ];
}

/** What parsing takes if the types are erased before, and nothing is asked of the trees. */
function bare(cells: readonly CellSource[]): number {
  const codes = cells.map(({ source }) => toJavaScript(source).code);
  return repeat(() => {
    for (const code of codes) parseJavaScript(code);
  });
}

function isTyped(source: string): boolean {
  return toJavaScript(source).code !== source;
}

/** Cells of the book over and over, each with names of its own and one that it takes from the cell before. */
function chained(cells: readonly CellSource[], count: number): CellSource[] {
  return Array.from({ length: count }, (_, i) => {
    const source = cells[i % cells.length]?.source ?? "";
    const own = source.replace(/^(const|let|function|class) (\w+)/gm, `$1 $2_${i}`);
    return { id: `cell-${i}`, source: `const chain${i} = ${i === 0 ? "0" : `chain${i - 1}`};\n${own}` };
  });
}

function order(cells: readonly CellSource[]): void {
  graphOf(cells.map(({ id, source }) => ({ id, parsed: parseCell(source, moduleNames) })));
}

function repeat(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

async function replay(cells: readonly CellSource[]): Promise<number> {
  const start = performance.now();
  const notebook = new Notebook({ library, modules, emit: () => {} });
  notebook.setCells(cells.map(({ id, source }) => ({ id, source })));
  await notebook.runAll();
  return performance.now() - start;
}

async function stepWithDependents(): Promise<number> {
  const notebook = new Notebook({ library, modules, emit: () => {} });
  const dependents = Array.from({ length: 9 }, (_, i) => ({
    id: `dependent-${i}`,
    source: `const h${i} = binaryEntropy(theta) * ${i}; h${i};`,
  }));
  const plot = `plot.curves({ series: [{ name: "h", y: (t) => binaryEntropy(t) }], points: [{ x: theta, y: h1 / 1 }], alt: "h" });`;
  notebook.setCells([
    { id: "slider", source: `const theta = slider("theta", { min: 0, max: 1, step: 0.01 });` },
    ...dependents,
    { id: "plot", source: plot },
  ]);
  await notebook.runAll();
  const times: number[] = [];
  for (let i = 1; i <= 50; i++) {
    const start = performance.now();
    notebook.setInput("theta", i / 100);
    await notebook.runInput("theta");
    times.push(performance.now() - start);
  }
  return median(times);
}
