import { graphOf } from "../kernel/graph.ts";
import { Notebook } from "../kernel/notebook.ts";
import type { NotebookEvent } from "../kernel/notebook-event.ts";
import type { InputValue, Output } from "../kernel/outputs.ts";
import { parseCell } from "../kernel/parse.ts";
import { explain } from "../worker/explain.ts";
import { library, modules } from "../worker/library.ts";
import { settings } from "../worker/settings.ts";
import type { CellSource } from "./outline.ts";

/** What one cell did when the build ran it. */
export interface RanCell {
  readonly outputs: readonly Output[];
  readonly hasFailed: boolean;
  readonly count: number;
  readonly ms: number;
}

export interface RanCells {
  readonly cells: ReadonlyMap<string, RanCell>;
  /** What the cells' variables hold, where that is small. */
  readonly values: Readonly<Record<string, InputValue>>;
  /** The cells whose names a cell uses. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
}

/**
 * Runs a chapter's cells in the kernel that readers run them in, from nothing.
 *
 * @param chosen what a reader would have chosen for the whole book, by setting
 */
export async function runCells(
  sources: readonly Pick<CellSource, "id" | "source">[],
  chosen: Readonly<Record<string, InputValue>> = {},
): Promise<RanCells> {
  const outputs = new Map<string, Output[]>(sources.map(({ id }) => [id, []]));
  const cells = new Map<string, RanCell>();
  let values: Record<string, InputValue> = {};
  const emit = (event: NotebookEvent): void => {
    if (event.type === "output") outputs.get(event.cell)?.push(event.output);
    if (event.type !== "finished") return;
    const { cell, state, count, ms } = event;
    cells.set(cell, { outputs: outputs.get(cell) ?? [], hasFailed: state === "failed", count, ms });
    values = { ...values, ...event.values };
  };
  const notebook = new Notebook({ library, modules, settings, emit, explain });
  for (const [name, value] of Object.entries(chosen)) notebook.setInput(name, value);
  notebook.setCells(sources.map(({ id, source }) => ({ id, source })));
  await notebook.runAll();
  const parsed = sources.map(({ id, source }) => ({ id, parsed: parseCell(source, Object.keys(modules)) }));
  return { cells, values, needs: graphOf(parsed).parents };
}
