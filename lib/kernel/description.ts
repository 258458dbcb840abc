/** A name that a cell defines; its kind and value only while the cell is up to date. */
export interface VariableDescription {
  readonly name: string;
  readonly kind?: string;
  /** The value on one line, cut short. */
  readonly text?: string;
}

/** What a cell defines, and which cells it needs for it. */
export interface CellDescription {
  readonly id: string;
  readonly needs: readonly string[];
  readonly state: "fresh" | "stale" | "failed";
  readonly variables: readonly VariableDescription[];
}
