import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionText } from "./function-text.ts";

/** One line of an `@example`: a call and the value that it gives, both as code. */
export interface Example {
  readonly call: string;
  readonly value: string;
}

/** A function as its declaration and its docstring describe it. */
export interface Docstring {
  readonly name: string;
  /** Declarations without their bodies; several for an overloaded function. */
  readonly signatures: readonly string[];
  readonly text: FunctionText;
  /** The error's class for each of `text.throws`. */
  readonly errors: readonly string[];
  readonly examples: readonly Example[];
  /** Works that the formula and the method come from. */
  readonly source: string;
  /** Tags in the order in which they stand. */
  readonly tags: readonly string[];
}

/** The documented functions that the files of a folder export, by name. */
export function readDocstrings(folder: string): Map<string, Docstring> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  const docstrings = files.flatMap((file) => docstringsOf(readFileSync(join(folder, file), "utf8")));
  return new Map(docstrings.map((docstring) => [docstring.name, docstring]));
}

/** The documented functions that a source exports. */
export function docstringsOf(source: string): Docstring[] {
  const found = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)/g);
  return Array.from(found, ([, comment = "", name = ""]) => ({
    name,
    signatures: signaturesOf(name, source),
    ...parseComment(comment.replace(/\n \* ?/g, "\n")),
  }));
}

function signaturesOf(name: string, source: string): string[] {
  const declarations = source.matchAll(new RegExp(`^export (function ${name}\\([\\s\\S]*?)( \\{|;)$`, "gm"));
  const found = Array.from(declarations, ([, text = "", end]) => ({ text, isOverload: end === ";" }));
  const hasOverloads = found.some(({ isOverload }) => isOverload);
  return found
    .filter(({ isOverload }) => isOverload === hasOverloads)
    .map(({ text }) => spellOutAliases(onOneLine(text), source));
}

function onOneLine(declaration: string): string {
  return joinLines(declaration).replaceAll("( ", "(").replaceAll(", )", ")");
}

/** Puts a type that only its file knows by name in the name's place: a reader could not look it up. */
function spellOutAliases(signature: string, source: string): string {
  const aliases = source.matchAll(/^type (\w+) = (\{.*\});$/gm);
  return Array.from(aliases).reduce(
    (text, [, alias, meaning = ""]) =>
      text.replace(new RegExp(`\\b${alias}\\b`, "g"), meaning.replaceAll("readonly ", "")),
    signature,
  );
}

function parseComment(comment: string): Omit<Docstring, "name" | "signatures"> {
  const [body = "", ...rest] = comment.split(/^@/m);
  const [summary = "", formula = "", ...conventions] = body
    .trim()
    .split(/\n\s*\n/)
    .map(joinLines);
  const tags = rest.map(splitFirstWord);
  const textsOf = (wanted: string) => tags.filter(([tag]) => tag === wanted).map(([, text]) => text);
  const throws = textsOf("throws").map(splitFirstWord);
  return {
    text: {
      summary,
      formula,
      conventions,
      params: Object.fromEntries(textsOf("param").map(splitFirstWord)),
      returns: textsOf("returns").join(" "),
      throws: throws.map(([, text]) => text),
    },
    errors: throws.map(([error]) => error),
    examples: textsOf("example").map(splitExample),
    source: textsOf("source").join(" "),
    tags: tags.map(([tag]) => tag),
  };
}

function joinLines(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

function splitFirstWord(text: string): [word: string, rest: string] {
  const [word = "", ...rest] = joinLines(text).split(" ");
  return [word, rest.join(" ")];
}

function splitExample(text: string): Example {
  const [call = "", value = ""] = text.split(" // ");
  return { call, value };
}
