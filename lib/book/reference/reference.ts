import { join } from "node:path";
import { translations } from "../../../content/reference/index.ts";
import type { BuiltCell } from "../built.ts";
import { buildCell } from "../chapter.ts";
import { highlight } from "../highlight.ts";
import type { Locale } from "../locale.ts";
import type { CellSource } from "../outline.ts";
import { runCells } from "../run-cells.ts";
import { type Docstring, type Example, readDocstrings } from "./docstrings.ts";
import type { FunctionText } from "./function-text.ts";
import { formulaHtml, proseHtml } from "./prose.ts";
import { type Theme, themes } from "./themes.ts";

/** A function as the page shows it; every text is HTML. */
export interface FunctionEntry {
  readonly name: string;
  readonly signatures: readonly string[];
  readonly summary: string;
  readonly formula: string;
  readonly conventions: readonly string[];
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: readonly { readonly error: string; readonly text: string }[];
  readonly source: string;
}

export interface Reference {
  readonly groups: readonly { readonly theme: Theme; readonly entries: readonly FunctionEntry[] }[];
  /** One a function, under the function's name. */
  readonly cells: readonly BuiltCell[];
}

/** What lib/math says about itself, in one language, with its examples run. */
export async function loadReference(root: string, locale: Locale): Promise<Reference> {
  const docstrings = readDocstrings(join(root, "lib/math"));
  const documented = (name: string): Docstring => {
    const docstring = docstrings.get(name);
    if (docstring === undefined) throw new RangeError(`loadReference: ${name} has no docstring`);
    return docstring;
  };
  const groups = themeNames().map((theme) => ({
    theme,
    entries: themes[theme].map((name) => entryOf(documented(name), locale)),
  }));
  const sources = groups.flatMap(({ entries }) => entries.map(({ name }) => exampleCell(documented(name))));
  const ran = await runCells(sources);
  return {
    groups,
    cells: await Promise.all(sources.map((source, index) => buildCell(source, index + 1, ran))),
  };
}

function themeNames(): Theme[] {
  return Object.keys(themes).filter((name): name is Theme => name in themes);
}

function entryOf(docstring: Docstring, locale: Locale): FunctionEntry {
  const { name, signatures, errors, source } = docstring;
  const text = textIn(locale, docstring);
  return {
    name,
    signatures: signatures.map((signature) => highlight(signature)),
    summary: proseHtml(text.summary),
    formula: formulaHtml(text.formula),
    conventions: text.conventions.map(proseHtml),
    params: Object.entries(text.params).map(([param, meaning]) => ({
      name: param,
      text: proseHtml(meaning),
    })),
    returns: proseHtml(text.returns),
    throws: errors.map((error, i) => ({ error, text: proseHtml(text.throws[i] ?? "") })),
    source: proseHtml(source),
  };
}

/** English is the docstring's own; another language says all of it again, but for a formula without words. */
export function textIn(locale: Locale, { name, text }: Docstring): FunctionText {
  if (locale === "en") return text;
  const translated = translations[locale][name];
  if (translated === undefined) throw new RangeError(`textIn: ${name} is not translated into ${locale}`);
  return { formula: text.formula, conventions: [], throws: [], ...translated };
}

function exampleCell({ name, examples }: Docstring): CellSource {
  return { id: name, source: exampleSource(examples), line: 1, isFolded: false };
}

/** One example is the cell's result; several are displayed one after the other. */
function exampleSource(examples: readonly Example[]): string {
  const isOnly = examples.length === 1;
  return examples.map(({ call, value }) => `${isOnly ? call : `display(${call})`}; // ${value}`).join("\n");
}
