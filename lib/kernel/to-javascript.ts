import type { JavaScript } from "./annotations.ts";
import { CellSyntaxError, parseAnnotated, parseJavaScript, parseTypeScript } from "./cell-syntax.ts";
import { eraseTypes } from "./erase.ts";
import { checkSupported } from "./unsupported.ts";

const OPENING_ANGLE = /[\w$)\]]\s*<(?!=)/;
const CLOSING_ANGLE = /(?<!=)>(?!=|[ \t]*[\w$])/g;

/** To JavaScript, the call `f<T>(x)` is two comparisons. One pass for each bracket: of a pair's two, code may hold many. */
function mayHaveTypeArguments(source: string): boolean {
  const closing = [...source.matchAll(CLOSING_ANGLE)].at(-1);
  return closing !== undefined && OPENING_ANGLE.test(source.slice(0, closing.index));
}

/**
 * A cell's TypeScript as JavaScript.
 *
 * JavaScript, and what is that but for annotations, is parsed once. The whole of TypeScript takes another parser, thrice
 * as slow, which stumbles over some JavaScript, as over `a ? (b) : c => d`: it is asked last.
 *
 * @throws CellSyntaxError if the source does not parse, or holds what a cell can't (`enum`, `export`)
 */
export function toJavaScript(source: string): JavaScript {
  const quick = asAnnotated(source) ?? (mayHaveTypeArguments(source) ? undefined : asJavaScript(source));
  if (quick) return quick;
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

function asAnnotated(source: string): JavaScript | undefined {
  const annotated = attempt(() => parseAnnotated(source));
  if (annotated instanceof CellSyntaxError || mayHaveTypeArguments(annotated.code)) return undefined;
  checkSupported({ ...annotated.program }, annotated.code);
  return annotated;
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
