import { bookContents, loadText } from "../../book/chapter.ts";
import { graphOf } from "../../kernel/graph.ts";
import { type CellSource, Notebook } from "../../kernel/notebook.ts";
import { parseCell } from "../../kernel/parse.ts";
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
  const [few, many] = [chained(chapters.flat(), 200), chained(chapters.flat(), 2000)];
  const [small, large] = [repeat(() => order(few)), repeat(() => order(many))];
  const replays: number[] = [];
  for (const cells of chapters) replays.push(await replay(cells));
  const step = await stepWithDependents();
  const rows: Row[] = [
    { what: "200 cells parsed and put in order", value: `${small.toFixed(1)} ms`, aim: "< 20 ms" },
    { what: "2000 cells parsed and put in order", value: `${large.toFixed(0)} ms`, aim: "< 200 ms" },
    { what: "ratio of the two, for ten times as many", value: (large / small).toFixed(1), aim: "≤ 10" },
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

/** The book's own cells over and over, each with names of its own and one that it takes from the cell before. */
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
