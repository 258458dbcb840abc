import { positionOf } from "./cell-syntax.ts";
import type { CellError } from "./outputs.ts";
import type { ParsedCell } from "./parse.ts";
import { isObject, unlessItThrows } from "./reading.ts";

/** How engines say that an object can't be changed. */
const REFUSAL =
  /read[- ]only|not extensible|cannot delete property|can't (?:define|delete)|non-configurable/i;

/** A name that a cell has from another one, and its value there. */
export interface Borrowed {
  readonly name: string;
  readonly owner: string;
  readonly value: unknown;
}

/**
 * Says whose value it is, if the failure is that a cell changes what belongs to another one.
 *
 * The error itself does not tell: the names on its line do.
 */
export function explainFrozen(
  error: CellError,
  cell: ParsedCell,
  { id, borrowed }: { readonly id: string; readonly borrowed: readonly Borrowed[] },
): CellError {
  if (error.name !== "TypeError" || !REFUSAL.test(error.message)) return error;
  const frozen = borrowed.filter(({ value }) => isFrozenObject(value));
  const onLine = frozen.filter(({ name }) => error.at && isOnLine(cell, name, error.at.line));
  const concerned = onLine.length > 0 ? onLine : frozen;
  if (concerned.length === 0) return error;
  const whose = concerned.map(({ name, owner }) => `${name} belongs to cell ${owner}`).join(", ");
  return {
    ...error,
    code: "frozen",
    message: `${error.message} (${whose}: change a copy of it, as in [...${concerned[0]?.name}])`,
    names: concerned.map(({ name }) => name),
    cells: [...new Set([id, ...concerned.map(({ owner }) => owner)])],
  };
}

function isFrozenObject(value: unknown): boolean {
  return isObject(value) && (unlessItThrows(() => Object.isFrozen(value)) ?? false);
}

function isOnLine(cell: ParsedCell, name: string, line: number): boolean {
  const offset = cell.references.get(name);
  if (offset !== undefined && positionOf(cell.code, offset).line === line) return true;
  const text = cell.code.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1] ?? "";
  return text.split(/[^\p{ID_Continue}$]+/u).includes(name);
}
