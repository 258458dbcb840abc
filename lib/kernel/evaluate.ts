import { positionOf } from "./cell-syntax.ts";
import type { Position } from "./outputs.ts";
import type { ParsedCell } from "./parse.ts";

export interface Evaluation {
  /** The last expression's value; undefined if the cell ends with anything else. */
  readonly value: unknown;
  /** The cell's own names, imports included, as they were when it ended. */
  readonly exports: ReadonlyMap<string, unknown>;
}

/** Opens what the cell returns, right before its last expression. */
const RESULT_OPENING = "return[(";
const STRICT = '"use strict";\n';

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

/**
 * Runs a cell's code as the body of an async function whose parameters are the names that it takes from elsewhere.
 *
 * @param scope values of those names, imported ones included
 * @throws whatever the cell throws
 */
export async function evaluate(
  id: string,
  cell: ParsedCell,
  scope: ReadonlyMap<string, unknown>,
): Promise<Evaluation> {
  const body = `${STRICT}${withReturn(cell)}\n//# sourceURL=${sourceUrl(id)}`;
  const run = new AsyncFunction(...scope.keys(), body);
  const [value, ...values]: unknown[] = await run(...scope.values());
  return { value, exports: new Map(cell.defines.map((name, i) => [name, values[i]])) };
}

/** The name under which an engine lists the cell in a stack trace; it holds no space and no further colon. */
function sourceUrl(id: string): string {
  return `cell:${encodeURIComponent(id)}`;
}

/** A place in the text that was run, as a place in what the reader wrote. */
export function readerPosition(cell: ParsedCell, { line, column }: Position): Position {
  const place = { line: line - linesBefore(), column };
  if (!cell.result) return place;
  const opening = positionOf(cell.code, cell.result.start);
  if (place.line !== opening.line || place.column < opening.column) return place;
  return { line: place.line, column: Math.max(opening.column, place.column - RESULT_OPENING.length) };
}

/** The exports come after the result, so that an assignment in the last expression counts. */
function withReturn({ code, result, defines }: ParsedCell): string {
  const exports = defines.map((name) => `,${name}`).join("");
  if (!result) return `${code}\nreturn[void 0${exports}]`;
  const expression = code.slice(result.start, result.end);
  return `${code.slice(0, result.start)}${RESULT_OPENING}${expression})${exports}]${code.slice(result.end)}`;
}

let measuredLines: number | undefined;

/** Engines count the lines that the function constructor puts before a body in their own ways: ask this one. */
function linesBefore(): number {
  measuredLines ??= measureLines();
  return measuredLines;
}

function measureLines(): number {
  const probe: () => string | undefined = new Function(
    `${STRICT}return Error().stack\n//# sourceURL=cell:probe`,
  ).bind(null);
  const line = /cell:probe:(\d+)/.exec(probe() ?? "")?.[1];
  return line === undefined ? 0 : Number(line) - 1;
}
