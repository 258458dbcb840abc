import { type Arbitrary, array, assert, asyncProperty, constantFrom, nat, oneof, tuple } from "fast-check";
import { expect, test } from "vitest";
import { type CellSource, Notebook } from "./notebook.ts";
import type { NotebookEvent } from "./notebook-event.ts";

interface Shown {
  state: string;
  outputs: string[];
}

/** What a page would show of a notebook: each cell's state, and the outputs since it last started. */
class Page {
  readonly cells = new Map<string, Shown>();
  notebook = this.#open();

  theta: number | undefined;
  #now = 0;
  /** The cell that the reader stops as soon as it runs. */
  #doomed: string | undefined;

  slide(theta: number): void {
    this.theta = theta;
    this.notebook.setInput("t", theta);
  }

  /** A run that is stopped by force: what waited for it is out of date, and another notebook takes over. */
  async stop(id: string, cells: readonly CellSource[]): Promise<void> {
    this.#doomed = id;
    await this.notebook.run([id]);
    this.#doomed = undefined;
    if (this.cells.get(id)?.state !== "stopped") return;
    for (const cell of this.cells.values()) if (cell.state === "queued") cell.state = "stale";
    this.notebook = this.#open();
    if (this.theta !== undefined) this.notebook.setInput("t", this.theta);
    this.notebook.setCells(cells);
    this.notebook.interrupt(id);
  }

  /** Cells that claim to be up to date. */
  upToDate(): [string, Shown][] {
    return [...this.cells].filter(([, { state }]) => state === "done" || state === "failed");
  }

  #open(): Notebook {
    const slow = <Value>(value: Value): Value => {
      this.#now += 2000;
      return value;
    };
    const notebook: Notebook = new Notebook({
      library: { k: 2, slow },
      emit: (event) => {
        if (notebook === this.notebook && !this.#isStopped) this.#hear(event);
      },
      now: () => this.#now,
    });
    return notebook;
  }

  get #isStopped(): boolean {
    return this.#doomed !== undefined && this.cells.get(this.#doomed)?.state === "stopped";
  }

  #hear(event: NotebookEvent): void {
    if (!("cell" in event) || event.type === "shown") return;
    const cell = this.cells.get(event.cell) ?? { state: "", outputs: [] };
    this.cells.set(event.cell, cell);
    if (event.type === "output") cell.outputs.push(JSON.stringify(event.output));
    else cell.state = event.state;
    if (event.type !== "state" || event.state !== "running") return;
    cell.outputs = [];
    if (event.cell === this.#doomed) cell.state = "stopped";
  }
}

/** Text of a cell, given the letter that it should define. */
type Writer = (own: string) => string;

const LETTERS = [..."abcdefgh"];

/** Mostly a letter before one's own, so that most notebooks have chains and few have circles. */
const term = tuple(nat(), nat(19)).map(([at, kind]): Writer => {
  if (kind === 0) return () => LETTERS[at % LETTERS.length] ?? "";
  if (kind < 4) return () => ["1", "k", "void 0"][kind - 1] ?? "";
  if (kind < 7) return () => 'slider("t", { min: 0, max: 9 })';
  return (own) => LETTERS[at % Math.max(1, LETTERS.indexOf(own))] ?? "";
});

/** Numbers of writers below, each as often as it stands here. */
const mixes = {
  "of any sort": [0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 7],
  "that hold what can't be frozen, and change it": [8, 8, 8, 8, 9, 9, 10, 11, 12, 12, 12, 12, 13],
};

const writerOf = (kinds: readonly number[]) =>
  tuple(constantFrom(...kinds), term, term).map(([kind, x, y]): Writer => {
    const writers: Writer[] = [
      (own) => `const ${own} = [${x(own)}, ${y(own)}].flat();\n${own}`,
      (own) => `const ${own} = await ${x(own)}; display(${own})`,
      (own) => `console.log(${x(own)})`,
      (own) => `const ${own} = (`,
      (own) => `const ${own} = 1; throw new Error("no")`,
      (own) => `const k = ${x(own)}; ${y(own)} = 2`,
      (own) => `const ${own} = [${x(own)}]; ${x(own)}.push(1)`,
      (own) => `const ${own} = slow(${x(own)}); ${own}`,
      (own) => `const ${own} = Float64Array.of(1, 2); display(${own})`,
      (own) => `const ${own} = new Map([[1, [${x(own)}]]]); display(${own})`,
      (own) => `const ${own} = new (class { held = new Set([${x(own)}]); times = 0 })(); display(${own})`,
      (own) => `const ${own} = () => { ${x(own)}[0] = 9 }`,
      (own) => `const ${own} = ${x(own)}; ${own}[0]++; ${own}.set?.(1, 7); display(${own}, ${y(own)})`,
      (own) => `const ${own} = ${x(own)}; ${own}.held?.add(3); ${own}.times++; ${y(own)}?.()`,
    ];
    return writers[kind] ?? x;
  });

interface Draft {
  readonly cells: CellSource[];
  readonly page: Page;
  /** An id that no cell has had. */
  readonly newId: string;
}

type Step = (draft: Draft) => Promise<void> | void;

const edit = (writer: Arbitrary<Writer>) =>
  tuple(nat(), writer).map(
    ([at, write]): Step =>
      ({ cells }) => {
        const i = at % cells.length;
        const id = cells[i]?.id ?? "";
        cells.splice(i, 1, { id, source: write(id.slice(-1)) });
      },
  );
const move = tuple(nat(), nat()).map(
  ([from, to]): Step =>
    ({ cells }) => {
      cells.splice(to % cells.length, 0, ...cells.splice(from % cells.length, 1));
    },
);
const add = (writer: Arbitrary<Writer>) =>
  tuple(nat(), nat(7), writer).map(
    ([at, letter, write]): Step =>
      ({ cells, newId }) => {
        const own = LETTERS[letter] ?? "";
        cells.splice(at % cells.length, 0, { id: `${newId}-${own}`, source: write(own) });
      },
  );
const remove = nat().map(
  (at): Step =>
    ({ cells }) => {
      if (cells.length > 1) cells.splice(at % cells.length, 1);
    },
);
const run = nat().map(
  (at): Step =>
    ({ cells, page }) =>
      page.notebook.run([cells[at % cells.length]?.id ?? ""]),
);
const slide = nat(9).map(
  (value): Step =>
    ({ page }) => {
      page.slide(value);
      return value > 5 ? page.notebook.runInput("t") : undefined;
    },
);
const stop = nat().map(
  (at): Step =>
    ({ cells, page }) =>
      page.stop(cells[at % cells.length]?.id ?? "", cells),
);
const stepsOf = (writer: Arbitrary<Writer>) =>
  array(oneof(stop, edit(writer), edit(writer), move, add(writer), remove, run, run, run, slide, slide), {
    minLength: 1,
    maxLength: 15,
  });

async function restarted(cells: readonly CellSource[], theta: number | undefined): Promise<Page> {
  const page = new Page();
  page.notebook.setCells(cells);
  if (theta !== undefined) page.slide(theta);
  await page.notebook.runAll();
  return page;
}

test.each(Object.entries(mixes))(
  "after any edits and runs of cells %s, what is not marked stale is what a restart would show",
  async (_, kinds) => {
    const writer = writerOf(kinds);
    await assert(
      asyncProperty(
        array(writer, { minLength: 2, maxLength: 8 }),
        stepsOf(writer),
        async (writers, taken) => {
          const cells: CellSource[] = writers.map((write, i) => {
            const own = LETTERS[i] ?? "";
            return { id: `first-${own}`, source: write(own) };
          });
          const page = new Page();
          page.notebook.setCells(cells);
          for (const [i, step] of taken.entries()) {
            await step({ cells, page, newId: `new${i}` });
            page.notebook.setCells(cells);
          }

          const expected = await restarted(cells, page.theta);
          for (const [id, shown] of page.upToDate()) {
            if (cells.some((cell) => cell.id === id))
              expect([id, shown]).toEqual([id, expected.cells.get(id)]);
          }
        },
      ),
      { numRuns: 300 },
    );
    // On a busy machine hundreds of notebooks take seconds.
  },
  60_000,
);
