import { isReadable } from "../is-readable.ts";
import type { NamePlace } from "./code-names.ts";
import { namesInSource } from "./code-names.ts";
import type { Words } from "./dictionary.ts";
import type { Library } from "./library.ts";

/** Another cell of the chapter. */
export interface Neighbour {
  /** What the page calls it by, "3". */
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
}

/** Names of the other cells; the first cell to declare a name has it. */
export function neighbourNames(neighbours: readonly Neighbour[]): Map<string, NeighbourName> {
  const names = new Map<string, NeighbourName>();
  for (const { label, source } of neighbours)
    for (const place of topNames(source))
      if (!names.has(place.name))
        names.set(place.name, { name: place.name, label, line: lineAt(source, place) });
  return names;
}

/** Sources change rarely and are asked for at every key: each is parsed once. */
const parsed = new Map<string, readonly NamePlace[]>();
const MOST_PARSED = 500;

function topNames(source: string): readonly NamePlace[] {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const top = isReadable(source) ? namesInSource(source).top : [];
  parsed.set(source, top);
  return top;
}

function lineAt(source: string, { from }: NamePlace): string {
  const start = source.lastIndexOf("\n", from) + 1;
  const end = source.indexOf("\n", from);
  return source.slice(start, end === -1 ? source.length : end).trim();
}
