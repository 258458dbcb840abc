import { ambientFor } from "./ambient.ts";
import type { Cell } from "./cell.ts";
import { CellOutput } from "./cell-output.ts";
import { evaluate } from "./evaluate.ts";
import { failureOf } from "./failure.ts";
import { fixOf } from "./fix.ts";
import { freezeDeeply } from "./freeze.ts";
import { type Borrowed, changedError, explainFrozen, giveBack, type Lent } from "./frozen.ts";
import type { Graph } from "./graph.ts";
import { watched } from "./infinite.ts";
import type { NotebookEvent } from "./notebook-event.ts";
import type { CellError, Explanation, InputValue } from "./outputs.ts";
import { withAncestors } from "./plan.ts";
import { smallValues } from "./small-values.ts";
import { staticErrorOf } from "./static-errors.ts";
import type { Surroundings } from "./surroundings.ts";

export interface RunnerPort {
  readonly surroundings: Surroundings;
  readonly emit: (event: NotebookEvent) => void;
  readonly now: () => number;
  readonly explain: (message: string) => Explanation | undefined;
  readonly chosen: (name: string) => InputValue | undefined;
  readonly cell: (id: string) => Cell | undefined;
}

interface ScopeOf {
  readonly cell: Cell;
  readonly output: CellOutput;
  readonly borrowed: readonly Borrowed[];
  /** Told why a value is infinite. */
  readonly note: (reason: string) => void;
}

/** Runs one cell whose ancestors are up to date, and tells what comes of it. */
export class CellRunner {
  readonly #port: RunnerPort;
  #count = 0;

  constructor(port: RunnerPort) {
    this.#port = port;
  }

  staticError(cell: Cell, graph: Graph): CellError | undefined {
    return staticErrorOf(cell, graph, this.#port.surroundings);
  }

  #staticErrorWithFix(cell: Cell, graph: Graph): CellError | undefined {
    const error = this.staticError(cell, graph);
    const { surroundings } = this.#port;
    if (error === undefined) return undefined;
    // Of a circle's names a cell can only do without those that it needs itself.
    const names = error.names?.filter((name) => error.code !== "cycle" || cell.parsed.references.has(name));
    const fix = fixOf({ code: error.code, names }, cell.source, {
      isTaken: (name) => graph.definers.has(name) || surroundings.has(name),
      lastOf: (name) => this.#port.cell(graph.definers.get(name)?.[0] ?? "")?.values[name],
    });
    return fix ? { ...error, fix } : error;
  }

  async run(cell: Cell, graph: Graph): Promise<void> {
    const { emit, now } = this.#port;
    const count = ++this.#count;
    const start = now();
    cell.output?.close();
    cell.output = new CellOutput((output) => emit({ type: "output", cell: cell.id, output }), cell.step);
    cell.exports = new Map();
    cell.keepsakes = [];
    cell.inputs.clear();
    emit({ type: "state", cell: cell.id, state: "running" });
    const error = this.#staticErrorWithFix(cell, graph) ?? (await this.#evaluate(cell, cell.output, graph));
    if (error) cell.output.fail(this.#explained(error));
    cell.freshness = error ? "failed" : "fresh";
    cell.took = now() - start;
    const values = smallValues(cell.exports);
    if (!error) cell.values = values;
    emit({
      type: "finished",
      cell: cell.id,
      state: error ? "failed" : "done",
      count,
      ms: cell.took,
      values,
    });
  }

  async #evaluate(cell: Cell, output: CellOutput, graph: Graph): Promise<CellError | undefined> {
    const borrowed = this.#borrowed(cell, graph);
    const lent = this.#lent(cell, graph);
    let reason: string | undefined;
    const note = (found: string): void => {
      reason ??= found;
    };
    try {
      const scope = this.#scope({ cell, output, borrowed, note });
      const { value, exports } = await evaluate(cell.id, cell.parsed, scope);
      // What only a function of its owner's has changed, as one that remembers results does, is put back without a word.
      const changed = this.giveBack(lent).filter(({ name }) => cell.parsed.references.has(name));
      if (changed.length > 0) return changedError(changed, cell.parsed, cell.id);
      if (value !== undefined) output.result(value);
      if (reason !== undefined) output.remark(reason, this.#port.explain(reason));
      cell.keepsakes = [...exports].flatMap(([name, exported]) =>
        freezeDeeply(exported).map((keepsake) => ({ name, owner: cell.id, value: exported, keepsake })),
      );
      cell.exports = exports;
      return undefined;
    } catch (thrown) {
      this.giveBack(lent);
      return explainFrozen(this.#failure(thrown, cell.id), cell.parsed, { id: cell.id, borrowed });
    }
  }

  /** What a cell has thrown after its run, in a timer or in a promise that nothing waits for. */
  failLate(thrown: unknown, latest: Cell | undefined): void {
    const outermost = this.#failure(thrown, "").frames?.at(-1)?.cell;
    const cell = this.#port.cell(outermost ?? "") ?? latest;
    cell?.output?.fail(this.#explained(this.#failure(thrown, cell.id)));
  }

  #explained(error: CellError): CellError {
    const explanation = this.#port.explain(error.message);
    return explanation ? { ...error, explanation } : error;
  }

  #failure(thrown: unknown, id: string): CellError {
    return failureOf(thrown, id, (other) => this.#port.cell(other)?.parsed);
  }

  #borrowed({ parsed }: Cell, graph: Graph): Borrowed[] {
    return [...parsed.references.keys()].flatMap((name) => {
      const owner = graph.definers.get(name)?.[0];
      return owner === undefined ? [] : [{ name, owner, value: this.#port.cell(owner)?.exports.get(name) }];
    });
  }

  /** Puts in order what others may have changed, and gives what they have; a cell that has lost something has to run again. */
  giveBack(lent: readonly Lent[]): readonly Lent[] {
    const changed = giveBack(lent);
    for (const { owner, keepsake } of changed) if (!keepsake.isIntact()) forget(this.#port.cell(owner));
    return changed;
  }

  /** What a cell could change of others: a function that it calls may reach what its own names don't. */
  #lent({ id }: Cell, graph: Graph): Lent[] {
    return [...withAncestors([id], graph)].flatMap((ancestor) => this.#port.cell(ancestor)?.keepsakes ?? []);
  }

  /** Another cell's name goes before an ambient one, that before a setting, and that before the library's. */
  #scope({ cell, output, borrowed, note }: ScopeOf): Map<string, unknown> {
    const { surroundings, chosen } = this.#port;
    const ambient = ambientFor({ output, chosen, declared: (name) => cell.inputs.add(name) });
    const scope = new Map<string, unknown>(surroundings.imports(cell.parsed));
    for (const { name, value } of borrowed) scope.set(name, value);
    for (const name of cell.parsed.references.keys()) {
      if (scope.has(name)) continue;
      const library = surroundings.library(name);
      const setting = surroundings.setting(name);
      if (ambient.has(name)) scope.set(name, ambient.get(name));
      else if (setting) scope.set(name, setting(chosen(name)));
      else if (library) scope.set(name, watched(name, library[0], note));
    }
    return scope;
  }
}

function forget(cell: Cell | undefined): void {
  if (cell === undefined) return;
  cell.freshness = "unrun";
  cell.exports = new Map();
  cell.keepsakes = [];
}
