import { positionOf } from "./cell-syntax.ts";
import type { Keepsake } from "./keepsake.ts";
import { linesOf } from "./line-ends.ts";
import type { CellError } from "./outputs.ts";
import type { ParsedCell } from "./parse.ts";
import { isObject, isPlainObject, unlessItThrows } from "./reading.ts";

/** How engines say that an object can't be changed. */
const REFUSAL =
  /read[- ]only|not extensible|cannot delete property|can't (?:define|delete)|non-configurable/i;

/** A name that a cell has from another one, and its value there. */
export interface Borrowed {
  readonly name: string;
  readonly owner: string;
  readonly value: unknown;
}

/** A name of a cell's whose value holds something that can't be frozen. */
export interface Lent extends Borrowed {
  readonly keepsake: Keepsake;
}

/** Puts in order what others may have changed, and gives what they have. */
export function giveBack(lent: readonly Lent[]): Lent[] {
  const changed = lent.filter(({ keepsake }) => !keepsake.isIntact());
  for (const { keepsake } of changed) keepsake.restore();
  return changed;
}

/** Says whose it was, and whose doing. */
export function changedError(changed: readonly Borrowed[], cell: ParsedCell, id: string): CellError {
  const offset = changed.map(({ name }) => cell.references.get(name)).find((place) => place !== undefined);
  const error: CellError = {
    code: "frozen",
    name: "TypeError",
    message: "This cell has changed what another one has made",
    ...(offset !== undefined && { at: positionOf(cell.code, offset) }),
  };
  return withOwners(error, changed, id);
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
  const frozen = borrowed.filter(({ value }) => isClosed(value));
  const onLine = frozen.filter(({ name }) => error.at && isOnLine(cell, name, error.at.line));
  const concerned = onLine.length > 0 ? onLine : frozen;
  return concerned.length === 0 ? error : withOwners({ ...error, code: "frozen" }, concerned, id);
}

function withOwners(error: CellError, concerned: readonly Borrowed[], id: string): CellError {
  const whose = concerned.map(({ name, owner }) => `${name} belongs to cell ${owner}`).join(", ");
  return {
    ...error,
    message: `${error.message} (${whose}: change a copy of it, as in ${copyOf(concerned[0])})`,
    names: [...new Set(concerned.map(({ name }) => name))],
    cells: [...new Set([id, ...concerned.map(({ owner }) => owner)])],
  };
}

function copyOf({ name = "", value }: Partial<Borrowed> = {}): string {
  if (Array.isArray(value)) return `[...${name}]`;
  if (value instanceof Map) return `new Map(${name})`;
  if (value instanceof Set) return `new Set(${name})`;
  return isPlainObject(value) ? `{ ...${name} }` : `structuredClone(${name})`;
}

function isClosed(value: unknown): boolean {
  return isObject(value) && !(unlessItThrows(() => Object.isExtensible(value)) ?? true);
}

function isOnLine(cell: ParsedCell, name: string, line: number): boolean {
  const offset = cell.references.get(name);
  if (offset !== undefined && positionOf(cell.code, offset).line === line) return true;
  const text = linesOf(cell.code)[line - 1] ?? "";
  return text.split(/[^\p{ID_Continue}$]+/u).includes(name);
}
