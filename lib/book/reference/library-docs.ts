import { join } from "node:path";
import { cellFunctions } from "../../../content/reference/cell-functions.ts";
import { highlight } from "../highlight.ts";
import type { Locale } from "../locale.ts";
import { readDocstrings } from "./docstrings.ts";
import { proseHtml } from "./prose.ts";
import { textIn } from "./reference.ts";
import { themes } from "./themes.ts";

/** A parameter as its signature declares it. */
export interface ParameterDoc {
  readonly name: string;
  readonly isOptional: boolean;
  readonly isRest: boolean;
  /** HTML; empty where nothing is said. */
  readonly text: string;
}

/** What an editor shows about a function while its name or its arguments are typed; texts are HTML. */
export interface FunctionDoc {
  readonly name: string;
  readonly signature: string;
  readonly parameters: readonly ParameterDoc[];
  readonly summary: string;
  readonly returns: string;
  /** Whether the reference page says more. */
  readonly isInReference: boolean;
}

/** Everything that a cell can call without importing it, in one language. */
export function loadLibraryDocs(root: string, locale: Locale): FunctionDoc[] {
  const docstrings = readDocstrings(join(root, "lib/math"));
  const ofMath = Object.values(themes)
    .flat()
    .map((name): FunctionDoc => {
      const docstring = docstrings.get(name);
      if (docstring === undefined) throw new RangeError(`loadLibraryDocs: ${name} has no docstring`);
      const { summary, params, returns } = textIn(locale, docstring);
      // The last overload is the one that takes every shape.
      const declaration = (docstring.signatures.at(-1) ?? "").replace(/^function /, "");
      return {
        name,
        signature: highlight(declaration),
        parameters: parametersOf(declaration, params),
        summary: proseHtml(summary),
        returns: proseHtml(returns),
        isInReference: true,
      };
    });
  const ofCells = cellFunctions.map(
    ({ name, signature, summary, returns }): FunctionDoc => ({
      name,
      signature: highlight(signature),
      parameters: parametersOf(signature, {}),
      summary: proseHtml(summary[locale]),
      returns: proseHtml(returns[locale]),
      isInReference: false,
    }),
  );
  return [...ofMath, ...ofCells];
}

/** The parameters of `name(a: A, b?: B, ...rest: C[]): D`. */
export function parametersOf(declaration: string, texts: Readonly<Record<string, string>>): ParameterDoc[] {
  // An arrow's head closes nothing.
  const plain = declaration.replaceAll("=>", "→");
  return splitAtCommas(betweenParentheses(plain)).map((part) => {
    const [, dots, name = "", mark] = /^(\.\.\.)?(\w+)(\?)?/.exec(part.trim()) ?? [];
    return {
      name,
      isOptional: mark !== undefined || dots !== undefined,
      isRest: dots !== undefined,
      text: proseHtml(texts[name] ?? ""),
    };
  });
}

function betweenParentheses(declaration: string): string {
  const start = declaration.indexOf("(") + 1;
  let depth = 1;
  let end = start;
  while (end < declaration.length && depth > 0) depth += depthChange(declaration[end++] ?? "");
  return declaration.slice(start, end - 1);
}

/** Commas between parameters, not those inside a parameter's type. */
function splitAtCommas(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const [i, character] of [...list].entries()) {
    depth += depthChange(character);
    if (character !== "," || depth > 0) continue;
    parts.push(list.slice(from, i));
    from = i + 1;
  }
  return [...parts, list.slice(from)].filter((part) => part.trim() !== "");
}

function depthChange(character: string): number {
  if ("([{<".includes(character)) return 1;
  return ")]}>".includes(character) ? -1 : 0;
}
