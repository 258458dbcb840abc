import { readerPosition } from "./evaluate.ts";
import { cellFrames } from "./frames.ts";
import { consoleText } from "./inspect.ts";
import type { CellError, Position } from "./outputs.ts";
import type { ParsedCell } from "./parse.ts";
import { isObject, unlessItThrows } from "./reading.ts";

const MOST_CHARACTERS = 10_000;
const MOST_NAME_CHARACTERS = 200;

/** What a running cell has thrown, with its places as the reader sees them. */
export function failureOf(
  thrown: unknown,
  id: string,
  cellOf: (id: string) => ParsedCell | undefined,
): CellError {
  const frames = cellFrames(textOf(thrown, "stack")).flatMap((frame) => {
    const cell = cellOf(frame.cell);
    return cell ? [{ ...frame, ...readerPosition(cell, frame) }] : [];
  });
  const own = frames.find((frame) => frame.cell === id);
  const at: Position | undefined = own && { line: own.line, column: own.column };
  return {
    code: "runtime",
    name: isObject(thrown) ? textOf(thrown, "name").slice(0, MOST_NAME_CHARACTERS) || "Error" : "Error",
    message: isObject(thrown) ? messageText(thrown) : consoleText(thrown),
    ...(at && { at }),
    ...(frames.length > 0 && { frames }),
  };
}

/** An error may have no message; anything else that is thrown is described instead. */
function messageText(thrown: object): string {
  const isError = unlessItThrows(() => thrown instanceof Error) ?? false;
  return textOf(thrown, "message") || (isError ? "" : consoleText(thrown));
}

/** A thrown value may be anything: a proxy, or an object whose accessors throw in turn. */
function textOf(thrown: unknown, key: string): string {
  const text: unknown = isObject(thrown) ? unlessItThrows(() => Reflect.get(thrown, key)) : "";
  return typeof text === "string" ? text.slice(0, MOST_CHARACTERS) : "";
}
