import type { BuiltCell, BuiltOutput } from "../../lib/book/built.ts";
import type { InputValue } from "../../lib/kernel/outputs.ts";

export type CellState = "idle" | "stale" | "queued" | "running" | "done" | "failed";
export type KernelState = "off" | "starting" | "idle" | "busy" | "dead";

/** One cell as the page shows it. */
export interface CellView {
  readonly source: string;
  readonly isEdited: boolean;
  readonly state: CellState;
  readonly outputs: readonly BuiltOutput[];
  /** The n of In [n]. */
  readonly count: number | undefined;
  /** How often the reader has asked to see more of its values. */
  readonly step: number;
  /** When the present run began, on `performance.now()`'s clock. */
  readonly since: number | undefined;
}

/** The whole notebook at one moment; replaced, never changed, so that components can compare by identity. */
export interface NotebookView {
  readonly kernel: KernelState;
  readonly cells: ReadonlyMap<string, CellView>;
  readonly inputs: ReadonlyMap<string, InputValue>;
  /** What the cells' variables hold, where that is small: the numbers in prose follow it. */
  readonly values: Readonly<Record<string, InputValue>>;
}

export function builtView(
  cells: readonly BuiltCell[],
  values: Readonly<Record<string, InputValue>>,
): NotebookView {
  return {
    kernel: "off",
    cells: new Map(cells.map((cell) => [cell.id, builtCellView(cell)])),
    inputs: new Map(),
    values,
  };
}

function builtCellView(cell: BuiltCell): CellView {
  return {
    source: cell.source,
    isEdited: false,
    state: cell.hasFailed ? "failed" : "done",
    outputs: cell.outputs,
    count: cell.number,
    step: 0,
    since: undefined,
  };
}
