import type { ImportDeclaration, ModuleDeclaration, Program, Statement } from "acorn";
import { mostSourceCharacters } from "./bounds.ts";
import { CellSyntaxError, positionOf, tooDeep } from "./cell-syntax.ts";
import { inputNames } from "./input-calls.ts";
import { blanked } from "./line-ends.ts";
import type { CellError } from "./outputs.ts";
import { namesOf } from "./scope.ts";
import { toJavaScript } from "./to-javascript.ts";

/** One name that a cell takes from a module of the book's library. */
export interface Import {
  readonly module: string;
  /** The name in the module; `*` stands for all of it. */
  readonly imported: string;
  readonly local: string;
}

/** What a cell's text says before it runs. */
export interface ParsedCell {
  /** Why the cell can't run at all. Of a broken cell `defines` is what its lines seem to declare; all else is empty. */
  readonly error?: CellError;
  /** JavaScript without imports, of the same lines and columns as the source. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** Names of the cell's own, imports included. */
  readonly defines: readonly string[];
  /** Names that must come from elsewhere, each with the offset of its first use. */
  readonly references: ReadonlyMap<string, number>;
  /** Names assigned that are not the cell's own; each is a reference, too. */
  readonly assigns: ReadonlyMap<string, number>;
  /** The expression whose value is the cell's result, as offsets in `code`. */
  readonly result?: { readonly start: number; readonly end: number };
  /** Controls that the cell declares with a literal name, as in `slider("theta", …)`. */
  readonly inputs: readonly string[];
}

/**
 * Names, imports and plain JavaScript of a cell's TypeScript source.
 *
 * Never throws: a source that is no program comes back with its `error`.
 *
 * @param modules what a cell may import from
 */
export function parseCell(source: string, modules: readonly string[] = []): ParsedCell {
  if (source.length > mostSourceCharacters) {
    const message = `the code is too long: a cell holds ${mostSourceCharacters} characters, and this has ${source.length}`;
    return brokenCell(source, new CellSyntaxError(message));
  }
  try {
    return parseSource(source, modules);
  } catch (error) {
    if (error instanceof CellSyntaxError) return brokenCell(source, error);
    // Nesting that the parser could follow, and those who read its tree can't.
    if (error instanceof RangeError) return brokenCell(source, new CellSyntaxError(tooDeep));
    throw error;
  }
}

function parseSource(source: string, modules: readonly string[]): ParsedCell {
  const { code, program } = toJavaScript(source);
  const declarations = program.body.filter((node) => node.type === "ImportDeclaration");
  const imports = declarations.flatMap((node) => importsOf(node, source, modules));
  const { declared, free, assigned } = namesOf(program);
  const result = resultOf(program, code);
  return {
    code: declarations.reduce(withoutImport, code),
    imports,
    defines: [...declared],
    references: free,
    assigns: assigned,
    inputs: inputNames(program, code),
    ...(result && { result }),
  };
}

function brokenCell(source: string, { message, at }: CellSyntaxError): ParsedCell {
  return {
    error: { code: "syntax", name: "SyntaxError", message, ...(at && { at }) },
    code: "",
    imports: [],
    defines: guessDefinitions(source),
    references: new Map(),
    assigns: new Map(),
    inputs: [],
  };
}

/** Lets the users of a name in a half-typed cell wait for it, instead of hearing that it does not exist. */
function guessDefinitions(source: string): string[] {
  const declaration =
    /^(?:async\s+)?(?:const|let|var|class|function\b(?:\s*\*)?)\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;
  return [...new Set([...source.matchAll(declaration)].map((match) => match[1] ?? ""))];
}

function importsOf(node: ImportDeclaration, source: string, modules: readonly string[]): Import[] {
  const module = String(node.source.value);
  if (!modules.includes(module)) {
    const known =
      modules.length === 0 ? "nothing can be imported here" : `a cell can import ${modules.join(", ")}`;
    throw new CellSyntaxError(`no module "${module}": ${known}`, positionOf(source, node.source.start));
  }
  return node.specifiers.map((specifier) => {
    const local = specifier.local.name;
    if (specifier.type === "ImportNamespaceSpecifier") return { module, imported: "*", local };
    if (specifier.type === "ImportDefaultSpecifier") return { module, imported: "default", local };
    const { imported } = specifier;
    return {
      module,
      imported: imported.type === "Identifier" ? imported.name : String(imported.value),
      local,
    };
  });
}

function withoutImport(code: string, { start, end }: ImportDeclaration): string {
  return `${code.slice(0, start)};${blanked(code.slice(start + 1, end))}${code.slice(end)}`;
}

/** The last statement, if it is an expression; without its semicolon. */
function resultOf(program: Program, code: string): ParsedCell["result"] {
  const last: Statement | ModuleDeclaration | undefined = program.body.findLast(
    (node) => node.type !== "EmptyStatement",
  );
  if (last?.type !== "ExpressionStatement") return undefined;
  return { start: last.start, end: code[last.end - 1] === ";" ? last.end - 1 : last.end };
}
