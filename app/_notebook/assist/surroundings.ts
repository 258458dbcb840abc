import { typescriptLanguage } from "@codemirror/lang-javascript";
import { isReadable } from "../is-readable.ts";
import type { NamePlace } from "./code-names.ts";
import { namesIn } from "./code-names.ts";
import type { Words } from "./dictionary.ts";
import type { Library } from "./library.ts";
import { functionsIn, type WrittenFunction } from "./written-functions.ts";

/** Another cell of the chapter. */
export interface Neighbour {
  /** What the page calls it, "cell 3". */
  readonly label: string;
  readonly source: string;
}

/** What the code in an editor can refer to. */
export interface Surroundings {
  readonly library: () => Library;
  /** Resolves when the library is there, or can't be had. */
  readonly isRead: Promise<void>;
  readonly neighbours: () => readonly Neighbour[];
  readonly words: Words;
}

/** A name that another cell declares. */
export interface NeighbourName {
  readonly name: string;
  readonly label: string;
  /** The line that declares it. */
  readonly line: string;
  /** If it is a function's, and stays one. */
  readonly written: WrittenFunction | undefined;
}

/** Names of the other cells; the first cell to declare a name has it. */
export function neighbourNames(neighbours: readonly Neighbour[]): Map<string, NeighbourName> {
  const names = new Map<string, NeighbourName>();
  for (const { label, source } of neighbours) {
    const { top, functions } = declarationsIn(source);
    for (const place of top) {
      const { name } = place;
      if (!names.has(name))
        names.set(name, { name, label, line: lineAt(source, place), written: functions.get(name) });
    }
  }
  return names;
}

interface Declarations {
  readonly top: readonly NamePlace[];
  readonly functions: ReadonlyMap<string, WrittenFunction>;
}

const unreadable: Declarations = { top: [], functions: new Map() };

/** Sources change rarely and are asked for at every key: each is parsed once. */
const parsed = new Map<string, Declarations>();
const MOST_PARSED = 500;

function declarationsIn(source: string): Declarations {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const declarations = isReadable(source) ? readDeclarations(source) : unreadable;
  parsed.set(source, declarations);
  return declarations;
}

function readDeclarations(source: string): Declarations {
  const tree = typescriptLanguage.parser.parse(source);
  const textAt = (from: number, to: number): string => source.slice(from, to);
  return { top: namesIn(tree, textAt).top, functions: functionsIn(tree, textAt) };
}

function lineAt(source: string, { from }: NamePlace): string {
  const start = source.lastIndexOf("\n", from) + 1;
  const end = source.indexOf("\n", from);
  return source.slice(start, end === -1 ? source.length : end).trim();
}
