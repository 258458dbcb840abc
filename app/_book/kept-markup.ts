/** Where the two halves of the build's rendering, which share no modules, find what one keeps for the other. */
const shelf = Symbol.for("surprisal.kept-markup");

interface Kept {
  readonly names: Map<string, number>;
  readonly markups: string[];
}

function kept(): Kept {
  const found = Reflect.get(globalThis, shelf) as Kept | undefined;
  if (found !== undefined) return found;
  const made: Kept = { names: new Map(), markups: [] };
  Reflect.set(globalThis, shelf, made);
  return made;
}

/** Puts markup by for `keptMarkup`; the same markup has the same name. */
export function keepMarkup(html: string): number {
  const { names, markups } = kept();
  const known = names.get(html);
  if (known !== undefined) return known;
  const name = markups.push(html) - 1;
  names.set(html, name);
  return name;
}

/** @throws ReferenceError where nothing was kept under this name */
export function keptMarkup(name: number): string {
  const html = kept().markups[name];
  if (html === undefined) throw new ReferenceError(`keptMarkup: nothing was kept as ${name}`);
  return html;
}
