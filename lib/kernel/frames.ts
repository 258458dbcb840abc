import type { Position } from "./outputs.ts";

/** One line of a stack trace that lies in a cell; its position is that of the engine, not yet the reader's. */
export interface Frame extends Position {
  readonly cell: string;
  /** The function's name; empty at the top of a cell. */
  readonly name: string;
}

/** V8: `at async name (cell:id:3:5)`, `at cell:id:3:5`. SpiderMonkey and JavaScriptCore: `async*name@cell:id:3:5`. */
const FRAME = /^(?:\s*at (?:async )?(?:(.*) \()?|(?:async\*)?(.*?)@)cell:([^\s:]+):(\d+):(\d+)\)?$/;

/** What engines call the function made from a cell. */
const TOP = new Set(["", "eval", "anonymous"]);

const MOST_FRAMES = 20;

/** The frames of a stack trace that lie in cells, innermost first. */
export function cellFrames(stack: string): Frame[] {
  const frames: Frame[] = [];
  for (const text of stack.split("\n")) {
    const frame = frameOf(text);
    if (frame) frames.push(frame);
    if (frames.length === MOST_FRAMES) break;
  }
  return frames;
}

function frameOf(text: string): Frame | undefined {
  const match = FRAME.exec(text);
  if (!match) return undefined;
  const [, v8Name, otherName, id = "", line, column] = match;
  const name = (v8Name ?? otherName ?? "").slice(0, 200);
  return { cell: decoded(id), name: TOP.has(name) ? "" : name, line: Number(line), column: Number(column) };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
