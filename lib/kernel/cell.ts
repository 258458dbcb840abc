import type { CellOutput } from "./cell-output.ts";
import type { Lent } from "./frozen.ts";
import type { InputValue } from "./outputs.ts";
import type { ParsedCell } from "./parse.ts";

/**
 * How far what a cell shows can be trusted. `unrun`: not run here, but nothing has changed since the notebook was first
 * declared, so that what its page was built with still holds. `stale`: something has. `interrupted`: it was stopped by
 * force, and runs again only when it is edited or asked for by name.
 */
export type Freshness = "unrun" | "stale" | "fresh" | "failed" | "interrupted";

/** One cell of a notebook, and what has become of it. */
export interface Cell {
  readonly id: string;
  readonly source: string;
  readonly parsed: ParsedCell;
  freshness: Freshness;
  /** Values of its names; empty unless it is fresh. */
  exports: ReadonlyMap<string, unknown>;
  /** What of them can't be frozen, as it was when they were made. */
  keepsakes: readonly Lent[];
  /** Of its names those with small values, as its last run without an error left them. */
  values: Readonly<Record<string, InputValue>>;
  /** Where its last run shows things, even after it has ended. */
  output: CellOutput | undefined;
  /** How long its last run took, ms; nothing while this code has not run here. */
  took: number;
  /** How much of its values a reader has asked to see; see `bounds.ts`. */
  step: number;
  /** Controls that it declared when it last ran. */
  readonly inputs: Set<string>;
}

export function newCell(id: string, source: string, parsed: ParsedCell): Cell {
  return {
    id,
    source,
    parsed,
    freshness: "unrun",
    exports: new Map(),
    keepsakes: [],
    values: {},
    output: undefined,
    took: 0,
    step: 0,
    inputs: new Set(),
  };
}
