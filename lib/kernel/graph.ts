import type { ParsedCell } from "./parse.ts";

/** How the cells of a notebook depend on one another, in document order throughout. */
export interface Graph {
  /** Every cell after those that it depends on, else as in the document. */
  readonly order: readonly string[];
  /** Which cells a name stands for: one, or all that define it if that is an error. */
  readonly definers: ReadonlyMap<string, readonly string[]>;
  /** Cells whose names a cell uses. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Cells that use a cell's names. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Names that more than one cell defines. */
  readonly duplicates: ReadonlyMap<string, readonly string[]>;
  /** Cells that wait for each other, by cell; all cells of a circle have the same entry. */
  readonly cycles: ReadonlyMap<string, Cycle>;
}

export interface Cycle {
  readonly cells: readonly string[];
  /** The names by which they depend on each other. */
  readonly names: readonly string[];
}

export interface GraphCell {
  readonly id: string;
  readonly parsed: ParsedCell;
}

/** Takes time in proportion to the cells, the names and the edges between them. */
export function graphOf(cells: readonly GraphCell[]): Graph {
  const definers = definersOf(cells);
  const duplicates = duplicatesOf(cells, definers);
  for (const [name, ids] of definers) if (!duplicates.has(name)) definers.set(name, ids.slice(0, 1));
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>(cells.map(({ id }) => [id, []]));
  for (const { id, parsed } of cells) {
    const found = new Set<string>();
    for (const name of parsed.references.keys())
      for (const definer of definers.get(name) ?? []) found.add(definer);
    parents.set(id, [...found]);
    for (const parent of found) children.get(parent)?.push(id);
  }
  const components = componentsOf(cells, parents);
  return {
    order: components.flat(),
    definers,
    parents,
    children,
    duplicates,
    cycles: cyclesOf(cells, components, definers),
  };
}

/** A broken cell's guessed names count only where no sound cell defines them. */
function definersOf(cells: readonly GraphCell[]): Map<string, string[]> {
  const definers = new Map<string, string[]>();
  for (const isSound of [true, false]) {
    const known = new Set(definers.keys());
    for (const { id, parsed } of cells) {
      if ((parsed.error === undefined) !== isSound) continue;
      for (const name of parsed.defines) {
        if (known.has(name)) continue;
        const others = definers.get(name);
        if (others) others.push(id);
        else definers.set(name, [id]);
      }
    }
  }
  return definers;
}

function duplicatesOf(
  cells: readonly GraphCell[],
  definers: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const doubled = [...definers].filter(([, ids]) => ids.length > 1);
  if (doubled.length === 0) return new Map();
  const parsed = new Map(cells.map((cell) => [cell.id, cell.parsed]));
  return new Map(
    doubled.filter(([name, ids]) => new Set(ids.map((id) => originOf(name, id, parsed.get(id)))).size > 1),
  );
}

/** The same import has the same origin wherever it stands; a cell's own definition has one of its own. */
function originOf(name: string, id: string, cell: ParsedCell | undefined): string {
  const source = cell?.imports.find(({ local }) => local === name);
  return source ? `import ${source.module} ${source.imported}` : `cell ${id}`;
}

function cyclesOf(
  cells: readonly GraphCell[],
  components: readonly (readonly string[])[],
  definers: ReadonlyMap<string, readonly string[]>,
): Map<string, Cycle> {
  const cycles = new Map<string, Cycle>();
  for (const component of components) {
    if (component.length < 2) continue;
    const members = new Set(component);
    const inside = cells.filter(({ id }) => members.has(id));
    const names = new Set<string>();
    for (const { parsed } of inside) {
      for (const name of parsed.references.keys())
        if (definers.get(name)?.some((id) => members.has(id))) names.add(name);
    }
    const cycle = { cells: inside.map(({ id }) => id), names: [...names] };
    for (const id of component) cycles.set(id, cycle);
  }
  return cycles;
}

/**
 * Groups of cells that reach each other, a group after those that it depends on (Tarjan, 1972).
 *
 * A group of one is a cell in no circle: no cell refers to its own names.
 */
function componentsOf(
  cells: readonly GraphCell[],
  parents: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const components: string[][] = [];
  const rank = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  /** The earliest open cell that this one reaches. */
  function visit(id: string): number {
    const own = rank.size;
    rank.set(id, own);
    open.push(id);
    isOpen.add(id);
    let lowest = own;
    for (const parent of parents.get(id) ?? []) {
      if (!rank.has(parent)) lowest = Math.min(lowest, visit(parent));
      else if (isOpen.has(parent)) lowest = Math.min(lowest, rank.get(parent) ?? own);
    }
    if (lowest === own) {
      const component = open.splice(open.lastIndexOf(id));
      for (const member of component) isOpen.delete(member);
      components.push(component);
    }
    return lowest;
  }

  for (const { id } of cells) if (!rank.has(id)) visit(id);
  return components;
}
