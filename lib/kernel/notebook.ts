import { type Cell, newCell } from "./cell.ts";
import { CellRunner } from "./cell-runner.ts";
import { describeCells } from "./describe.ts";
import { type Graph, graphOf } from "./graph.ts";
import type { NotebookEvent } from "./notebook-event.ts";
import type { Explanation, InputValue } from "./outputs.ts";
import { type ParsedCell, parseCell } from "./parse.ts";
import { type Condition, planOf, situationOf, withDescendants } from "./plan.ts";
import { type Modules, type Settings, Surroundings } from "./surroundings.ts";
import { TaskQueue } from "./task-queue.ts";

export type { NotebookEvent } from "./notebook-event.ts";

/**
 * A cell that took longer than this waits to be asked for, ms. Up to a second a reader's train of thought holds
 * (R. B. Miller, 1968), so that what follows a slider by itself should be there by then.
 */
const slowMs = 1000;

export interface CellSource {
  readonly id: string;
  readonly source: string;
  /** The code that made what is shown of it, if that is other code; empty if nothing is shown. */
  readonly was?: string;
  /** How long that took, in a kernel before this one, ms. */
  readonly took?: number;
}

export interface NotebookOptions {
  /** Names that every cell has without importing them; a cell that defines one of them takes its place. */
  readonly library: Readonly<Record<string, unknown>>;
  /** What cells may import from, by module name. */
  readonly modules?: Modules;
  /** What the reader chooses for the whole book: `setInput` sets these too, for the cells that use them. */
  readonly settings?: Settings;
  readonly emit: (event: NotebookEvent) => void;
  /** What has been parsed beforehand, by source. */
  readonly parsed?: ReadonlyMap<string, ParsedCell>;
  /** What is known of an error's message. */
  readonly explain?: (message: string) => Explanation | undefined;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/**
 * A notebook whose cells depend on each other by the names in their code.
 *
 * What it has shown is at any time what a restart followed by running the same cells would show, or is marked stale.
 * It does one thing at a time: what is asked of it meanwhile waits for its turn.
 */
export class Notebook {
  readonly #surroundings: Surroundings;
  readonly #emit: (event: NotebookEvent) => void;
  readonly #parsed: ReadonlyMap<string, ParsedCell>;
  readonly #runner: CellRunner;
  readonly #queue: TaskQueue;
  readonly #chosen = new Map<string, InputValue>();
  /** Cells that could not run as the notebook stood, and the cells that were in their way. */
  readonly #freed = new Map<string, readonly string[]>();
  #cells: ReadonlyMap<string, Cell> = new Map();
  /** The cell that was run last. */
  #latest: Cell | undefined;
  #graph: Graph = graphOf([]);

  constructor({
    library,
    modules = {},
    settings = {},
    emit,
    parsed = new Map(),
    explain = () => undefined,
    now = Date.now,
  }: NotebookOptions) {
    this.#surroundings = new Surroundings(library, modules, settings);
    this.#emit = emit;
    this.#parsed = parsed;
    this.#queue = new TaskQueue();
    this.#runner = new CellRunner({
      surroundings: this.#surroundings,
      emit,
      now,
      explain,
      chosen: (name) => this.#chosen.get(name),
      cell: (id) => this.#cells.get(id),
    });
  }

  /**
   * Declares the notebook, in document order. Unchanged cells keep their state; what the change concerns becomes stale.
   *
   * @throws RangeError if two cells have the same id
   */
  setCells(sources: readonly CellSource[]): void {
    if (new Set(sources.map(({ id }) => id)).size < sources.length)
      throw new RangeError("setCells: every cell needs an id of its own");
    void this.#queue.add(() => this.#declare(sources));
  }

  /** Sets a control or a setting; the cells that declare or use it become stale until they run, with what depends on them. */
  setInput(name: string, value: InputValue): void {
    void this.#queue.add(() => this.#choose(name, value), `set ${name}`);
  }

  /**
   * Runs these cells, and before them what they need that is not up to date, and after them what depends on them. What
   * is slow and only depends on them is made stale instead, with all that depends on it. What could not run because of
   * one of these, and now perhaps can, runs with it.
   */
  run(ids: readonly string[]): Promise<void> {
    return this.#queue.add(() => this.#run(ids.filter((id) => this.#cells.has(id))));
  }

  /** Says that a cell had to be stopped by force, so that it is not run again for the sake of others. */
  interrupt(id: string): void {
    void this.#queue.add(() => {
      const cell = this.#cells.get(id);
      if (cell) cell.freshness = "interrupted";
    });
  }

  /** Shows more of a cell's values, or less: what it has shown once more if it is up to date, else by running it. */
  show(id: string, step: number): Promise<void> {
    return this.#queue.add(() => this.#show(id, step));
  }

  /** Something was thrown while no cell ran: by what one of them has left behind. */
  failLate(thrown: unknown): void {
    this.#runner.failLate(thrown, this.#latest);
  }

  /** Tells what the cells define and need, as it is when all that was asked before is done. */
  describe(): void {
    void this.#queue.add(() =>
      this.#emit({ type: "described", cells: describeCells(this.#cells.values(), this.#graph) }),
    );
  }

  runAll(): Promise<void> {
    return this.#queue.add(() => this.#run([...this.#cells.keys()]));
  }

  /** Runs the cells that declare a control, however slow, or use a setting, and what depends on them. */
  runInput(name: string): Promise<void> {
    return this.#queue.add(() => {
      const users = this.#usersOf(name).filter((cell) => !isSlow(cell));
      return this.#run([...this.#declarersOf(name), ...users.map(({ id }) => id)]);
    }, `run ${name}`);
  }

  #declare(sources: readonly CellSource[]): void {
    // What the change concerns since all was made that is shown, it tells as it would have told then.
    if (this.#cells.size === 0 && sources.some(({ was }) => was !== undefined))
      this.#declare(sources.flatMap(asItWas));
    const [cells, graph] = [this.#cells, this.#graph];
    this.#cells = new Map(sources.map((source) => [source.id, this.#keptOrNew(source)]));
    this.#graph = graphOf([...this.#cells.values()]);
    const changed = [...this.#cells.values()].filter((cell) => {
      const before = cells.get(cell.id);
      if (!before) return false;
      return before.source !== cell.source || situationOf(before, graph) !== situationOf(cell, this.#graph);
    });
    for (const { id } of changed) this.#noteFreed(cells.get(id), graph);
    this.#markStale(changed.map(({ id }) => id));
    for (const [id, cell] of cells) if (!this.#cells.has(id)) cell.output?.close();
  }

  /** A cell that could not run as the notebook was before, through no change of its own. */
  #noteFreed(before: Cell | undefined, graph: Graph): void {
    const error = before && this.#runner.staticError(before, graph);
    if (before && error && this.#cells.get(before.id) === before)
      this.#freed.set(before.id, error.cells ?? []);
  }

  #keptOrNew({ id, source, took = 0 }: CellSource): Cell {
    const before = this.#cells.get(id);
    if (before?.source === source) return before;
    const parsed = this.#parsed.get(source) ?? parseCell(source, this.#surroundings.moduleNames);
    if (before) return { ...before, source, parsed, freshness: "unrun", took: 0 };
    return { ...newCell(id, source, parsed), took };
  }

  #choose(name: string, value: InputValue): void {
    if (JSON.stringify(this.#chosen.get(name)) === JSON.stringify(value)) return;
    this.#chosen.set(name, value);
    this.#markStale([...this.#declarersOf(name), ...this.#usersOf(name).map(({ id }) => id)]);
  }

  #declarersOf(control: string): string[] {
    const declarers = [...this.#cells.values()].filter(
      ({ parsed, inputs }) => inputs.has(control) || parsed.inputs.includes(control),
    );
    return declarers.map(({ id }) => id);
  }

  #usersOf(setting: string): Cell[] {
    if (this.#surroundings.setting(setting) === undefined || this.#graph.definers.has(setting)) return [];
    return [...this.#cells.values()].filter(({ parsed }) => parsed.references.has(setting));
  }

  #markStale(ids: Iterable<string>): void {
    for (const id of withDescendants(ids, this.#graph)) this.#outdate(id);
  }

  #outdate(id: string): void {
    const cell = this.#cells.get(id);
    if (cell && cell.freshness !== "stale" && cell.freshness !== "interrupted") this.#makeStale(cell);
  }

  #makeStale(cell: Cell): void {
    cell.freshness = "stale";
    cell.exports = new Map();
    cell.keepsakes = [];
    this.#emit({ type: "state", cell: cell.id, state: "stale" });
  }

  async #run(wanted: readonly string[]): Promise<void> {
    const ids = this.#withFreed(wanted);
    // Timers of some cell may have changed it since.
    for (const { keepsakes } of this.#cells.values()) this.#runner.giveBack(keepsakes);
    const plan = planOf(ids, this.#graph, (id) => this.#conditionOf(id));
    for (const id of plan.leave) this.#outdate(id);
    for (const id of plan.run) this.#emit({ type: "state", cell: id, state: "queued" });
    for (const id of plan.run) {
      const cell = this.#cells.get(id);
      if (cell) await this.#runOne(cell);
    }
    if (!this.#queue.isWaiting) this.#emit({ type: "idle" });
  }

  #withFreed(ids: readonly string[]): string[] {
    const freed = [...this.#freed].filter(([id, others]) => {
      const freshness = this.#cells.get(id)?.freshness;
      return freshness && freshness !== "interrupted" && others.some((other) => ids.includes(other));
    });
    return [...new Set([...ids, ...freed.map(([id]) => id)])];
  }

  #conditionOf(id: string): Condition | undefined {
    const cell = this.#cells.get(id);
    return cell && { freshness: cell.freshness, isSlow: isSlow(cell) };
  }

  async #show(id: string, step: number): Promise<void> {
    const cell = this.#cells.get(id);
    if (!cell) return;
    cell.step = step;
    const isShown = cell.output && (cell.freshness === "fresh" || cell.freshness === "failed");
    if (!isShown) return this.#run([id]);
    const outputs = cell.output?.shownAt(step) ?? [];
    this.#emit({ type: "shown", cell: id, outputs });
    if (!this.#queue.isWaiting) this.#emit({ type: "idle" });
  }

  async #runOne(cell: Cell): Promise<void> {
    this.#latest = cell;
    this.#freed.delete(cell.id);
    const parents = this.#graph.parents.get(cell.id) ?? [];
    const isReady = parents.every((id) => this.#cells.get(id)?.freshness === "fresh");
    // A cell that can't run at all says so, whatever it waits for.
    if (isReady || this.#runner.staticError(cell, this.#graph)) await this.#runner.run(cell, this.#graph);
    else this.#makeStale(cell);
  }
}

function asItWas({ was, ...cell }: CellSource): CellSource[] {
  return was === "" ? [] : [{ ...cell, source: was ?? cell.source }];
}

function isSlow({ took }: Cell): boolean {
  return took > slowMs;
}
