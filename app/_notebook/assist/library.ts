import type { Locale } from "../../../lib/book/locale.ts";
import type { FunctionDoc } from "../../../lib/book/reference/library-docs.ts";
import { libraryPath } from "../../_book/paths.ts";

/** The functions that a cell can call, by name; `plot.curves` is one name. */
export type Library = ReadonlyMap<string, FunctionDoc>;

let fetched: Promise<Library> | undefined;

/** Fetched once, when the first editor opens; without it the editor only knows less. */
export function fetchLibrary(locale: Locale): Promise<Library> {
  fetched ??= readLibrary(locale).catch(() => {
    fetched = undefined;
    return new Map();
  });
  return fetched;
}

async function readLibrary(locale: Locale): Promise<Library> {
  const response = await fetch(libraryPath(locale));
  if (!response.ok) throw new Error(`no ${response.url}`);
  // The file is our own, built from the same type.
  const docs: FunctionDoc[] = await response.json();
  return new Map(docs.map((doc) => [doc.name, doc]));
}
