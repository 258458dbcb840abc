import { AMBIENT_NAMES } from "./ambient.ts";
import type { InputValue } from "./outputs.ts";
import type { ParsedCell } from "./parse.ts";

/** Modules that a cell may import, by name. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Names whose values the reader chooses for the whole book, each with what it is for a choice, or for none. */
export type Settings = Readonly<Record<string, (chosen: InputValue | undefined) => unknown>>;

/** What cells find around them, apart from each other's names. */
export class Surroundings {
  readonly #library: Readonly<Record<string, unknown>>;
  readonly #modules: Modules;
  readonly #settings: Settings;
  /** As they were at first: a name that a cell adds to the global object is not there after a restart. */
  readonly #globals: ReadonlySet<string> = globalNames();

  constructor(library: Readonly<Record<string, unknown>>, modules: Modules, settings: Settings) {
    this.#library = library;
    this.#modules = modules;
    this.#settings = settings;
  }

  get moduleNames(): string[] {
    return Object.keys(this.#modules);
  }

  has(name: string): boolean {
    const isOwn = [this.#library, this.#settings].some((names) => Object.hasOwn(names, name));
    return isOwn || AMBIENT_NAMES.has(name) || this.#globals.has(name);
  }

  /** Names that a cell imports though their modules lack them. */
  missingImports(cell: ParsedCell): string[] {
    const missing = cell.imports.filter(({ module, imported }) => {
      const exports = this.#modules[module];
      return imported !== "*" && !(exports && Object.hasOwn(exports, imported));
    });
    return missing.map(({ imported }) => imported);
  }

  imports(cell: ParsedCell): [name: string, value: unknown][] {
    return cell.imports.map(({ module, imported, local }) => {
      const exports = this.#modules[module] ?? {};
      return [local, imported === "*" ? exports : exports[imported]];
    });
  }

  /** How a setting comes to its value. */
  setting(name: string): Settings[string] | undefined {
    return Object.hasOwn(this.#settings, name) ? this.#settings[name] : undefined;
  }

  /** Value of a library name, to be passed to a cell; globals are there anyway. */
  library(name: string): readonly [value: unknown] | undefined {
    return Object.hasOwn(this.#library, name) ? [this.#library[name]] : undefined;
  }
}

function globalNames(): Set<string> {
  const names = new Set<string>();
  let holder: object | null = globalThis;
  while (holder) {
    for (const name of Object.getOwnPropertyNames(holder)) names.add(name);
    holder = Object.getPrototypeOf(holder);
  }
  return names;
}
