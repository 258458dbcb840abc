/** A list of numbers as a cell writes it or as a computation stores it. A distribution is one such list. */
export type Vector = readonly number[] | Float64Array;

/** A table as a list of equally long rows: a joint distribution, or a batch of logits. */
export type Matrix = readonly Vector[];

const NO_ROW: Vector = [];

/** A row of a table; an empty one beyond its end. */
export function rowOf(table: Matrix, i: number): Vector {
  return table[i] ?? NO_ROW;
}

export function isVector(value: unknown): value is Vector {
  return Array.isArray(value) || value instanceof Float64Array;
}
