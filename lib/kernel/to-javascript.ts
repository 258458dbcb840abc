import type { Program } from "acorn";
import { CellSyntaxError, parseJavaScript, parseTypeScript } from "./cell-syntax.ts";
import { eraseTypes } from "./erase.ts";
import { checkSupported } from "./unsupported.ts";

export interface JavaScript {
  /** As long as the source, with the same lines and columns. */
  readonly code: string;
  readonly program: Program;
}

/** Perhaps type arguments: to JavaScript, the call `f<T>(x)` is two comparisons. */
const TYPE_ARGUMENTS = /[\w$)\]]\s*<[^=]/;
/** Surely, or nearly so, types: not worth an attempt without them. */
const ANNOTATION =
  /[\w$)\]}]\??:\s*(?:readonly|number|string|boolean|unknown|void)\b|\b(?:as|type|interface|satisfies)\s+[\w$]/;

/**
 * A cell's TypeScript as JavaScript.
 *
 * What is JavaScript already is taken as it is. That is quicker, and the TypeScript parser stumbles over some of it, as
 * over `a ? (b) : c => d`.
 *
 * @throws CellSyntaxError if the source does not parse, or holds what a cell can't (`enum`, `export`)
 */
export function toJavaScript(source: string): JavaScript {
  // Nothing after the last bracket is in brackets; to ask of every `<` whether a `>` follows would take far longer.
  const bracketed = source.slice(0, source.lastIndexOf(">") + 1);
  const isTyped = TYPE_ARGUMENTS.test(bracketed) || ANNOTATION.test(source);
  const plain = isTyped ? undefined : asJavaScript(source);
  if (plain) return plain;
  const typed = attempt(() => parseTypeScript(source));
  if (typed instanceof CellSyntaxError) {
    const fallback = asJavaScript(source);
    if (fallback) return fallback;
    throw typed;
  }
  checkSupported(typed.tree, source);
  const code = eraseTypes(source, typed);
  return { code, program: parseJavaScript(code) };
}

function asJavaScript(source: string): JavaScript | undefined {
  const program = attempt(() => parseJavaScript(source));
  if (program instanceof CellSyntaxError) return undefined;
  checkSupported({ ...program }, source);
  return { code: source, program };
}

function attempt<T>(parse: () => T): T | CellSyntaxError {
  try {
    return parse();
  } catch (error) {
    if (error instanceof CellSyntaxError) return error;
    throw error;
  }
}
