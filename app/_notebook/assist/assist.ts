import type { Extension } from "@codemirror/state";
import type { Locale } from "../../../lib/book/locale.ts";
import { completion } from "./completion.ts";
import { diagnostics } from "./diagnostics.ts";
import { dictionary } from "./dictionary.ts";
import { hover } from "./hover.ts";
import { fetchLibrary, type Library } from "./library.ts";
import { signatureHelp } from "./signature.ts";
import type { Neighbour, Surroundings } from "./surroundings.ts";

/** All that helps while code is written: completion, signatures, documentation under the pointer, and what is wrong. */
export function assist(locale: Locale, neighbours: () => readonly Neighbour[]): Extension {
  let library: Library = new Map();
  const isRead = fetchLibrary(locale).then((fetched) => {
    library = fetched;
  });
  const surroundings: Surroundings = {
    library: () => library,
    isRead,
    neighbours,
    words: dictionary[locale],
  };
  return [
    completion(surroundings),
    hover(surroundings),
    signatureHelp(surroundings),
    diagnostics(surroundings),
  ];
}
