import { tsPlugin } from "@sveltejs/acorn-typescript";
import { type Comment, getLineInfo, type Options, Parser, type Program } from "acorn";
import { type JavaScript, readAnnotated } from "./annotations.ts";
import type { Position } from "./outputs.ts";

/** Why a cell's text is no program, and where. */
export class CellSyntaxError extends Error {
  override readonly name = "SyntaxError";
  readonly at: Position | undefined;

  constructor(message: string, at?: Position) {
    super(message);
    this.at = at;
  }
}

/** What is said of code that nests deeper than the stack of whoever reads it. */
export const tooDeep = "the code is nested too deeply";

/** A node of any syntax tree, TypeScript's included, whose fields must be looked at before use. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const TypeScriptParser = Parser.extend(tsPlugin());
const OPTIONS: Options = { ecmaVersion: "latest", sourceType: "module" };

export interface TypeScriptTree {
  readonly tree: SyntaxNode;
  readonly comments: readonly Comment[];
}

/** @throws CellSyntaxError if the source does not parse */
export function parseTypeScript(source: string): TypeScriptTree {
  const comments: Comment[] = [];
  const program = withPlace(source, () =>
    TypeScriptParser.parse(source, { ...OPTIONS, onComment: comments }),
  );
  return { tree: { ...program }, comments };
}

/** @throws CellSyntaxError if the source does not parse */
export function parseJavaScript(source: string): Program {
  return withPlace(source, () => Parser.parse(source, OPTIONS));
}

/** @throws CellSyntaxError if the source is more than JavaScript with plain annotations, or does not parse */
export function parseAnnotated(source: string): JavaScript {
  return withPlace(source, () => readAnnotated(source, OPTIONS));
}

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Visits the nodes right below this one, in the order of its fields. */
export function eachChild<N>(
  node: object,
  isNode: (value: unknown) => value is N,
  visit: (child: N) => void,
): void {
  // The innermost loop of parsing: a list of the fields would cost more than looking at them.
  for (const key in node) {
    const field: unknown = Reflect.get(node, key);
    if (typeof field !== "object" || field === null) continue;
    if (Array.isArray(field)) for (const item of field) isNode(item) && visit(item);
    else if (isNode(field)) visit(field);
  }
}

/** Line and column, both from 1, of an offset in a source. */
export function positionOf(source: string, offset: number): Position {
  const { line, column } = getLineInfo(source, offset);
  return { line, column: column + 1 };
}

function withPlace<T>(source: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof SyntaxError && "pos" in error && typeof error.pos === "number")
      throw new CellSyntaxError(wordsOf(error), positionOf(source, error.pos));
    throw error;
  }
}

function wordsOf({ message }: SyntaxError): string {
  const words = message.replace(/ \(\d+:\d+\)$/, "");
  return words === "Not enough stack space to parse input" ? tooDeep : words;
}
