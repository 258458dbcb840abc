import type { Freshness } from "./cell.ts";
import type { Graph, GraphCell } from "./graph.ts";

/** What a plan has to know of a cell. */
export interface Condition {
  readonly freshness: Freshness;
  /** Whether its last run took longer than a change elsewhere should cost. */
  readonly isSlow: boolean;
}

export interface Plan {
  /** Cells to run, in order. */
  readonly run: readonly string[];
  /** Cells that the run concerns and that it leaves out of date. */
  readonly leave: ReadonlySet<string>;
}

/**
 * Which cells to run for the sake of some, in order: these, what depends on them, and whatever any of it needs that is
 * not up to date.
 *
 * An ancestor that was out of date brings its other dependents along. One that merely has not run here yet does not:
 * they show what they would. A cell that had to be interrupted is left alone unless it is one of these; one that is
 * slow, unless it is one of these or needed by them. What depends on a cell that is left alone is left as well.
 */
export function planOf(
  ids: readonly string[],
  graph: Graph,
  conditionOf: (id: string) => Condition | undefined,
): Plan {
  const asked = askedFor(ids, graph, conditionOf);
  const planned = new Set<string>();
  const left = new Set<string>();
  const spreading = new Set<string>();
  const waiting = ids.map((id) => ({ id, spreads: true }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, spreads } = next;
    const { freshness, isSlow } = conditionOf(id) ?? { freshness: "unrun", isSlow: false };
    if (!asked.has(id) && (isSlow || freshness === "interrupted")) {
      left.add(id);
      continue;
    }
    if (spreads && !spreading.has(id)) {
      spreading.add(id);
      for (const child of graph.children.get(id) ?? []) waiting.push({ id: child, spreads: true });
    }
    if (planned.has(id)) continue;
    planned.add(id);
    for (const parent of graph.parents.get(id) ?? []) {
      const parentFreshness = conditionOf(parent)?.freshness;
      if (parentFreshness !== "fresh") waiting.push({ id: parent, spreads: parentFreshness !== "unrun" });
    }
  }
  const leave = withDescendants(left, graph);
  for (const id of asked) leave.delete(id);
  return { run: graph.order.filter((id) => planned.has(id) && !leave.has(id)), leave };
}

/** These cells, and what they need that is not up to date or will not be once the others of them have run. */
function askedFor(
  ids: readonly string[],
  graph: Graph,
  conditionOf: (id: string) => Condition | undefined,
): Set<string> {
  const asked = new Set(ids);
  const changing = withDescendants(ids, graph);
  for (const id of asked)
    for (const parent of graph.parents.get(id) ?? []) {
      const freshness = conditionOf(parent)?.freshness;
      if (freshness !== "interrupted" && (freshness !== "fresh" || changing.has(parent))) asked.add(parent);
    }
  return asked;
}

/** These cells and all that depend on them, directly or not. */
export function withDescendants(ids: Iterable<string>, { children }: Graph): Set<string> {
  return reached(ids, children);
}

/** These cells and all that they need, directly or not. */
export function withAncestors(ids: Iterable<string>, { parents }: Graph): Set<string> {
  return reached(ids, parents);
}

function reached(ids: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(ids);
  // A set's iteration reaches what is added on the way.
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return found;
}

/** All that a cell's outcome depends on besides its own code and its ancestors' outcomes; equal texts, equal situations. */
export function situationOf({ id, parsed }: GraphCell, graph: Graph): string {
  const sources = [...parsed.references.keys()].map((name) => graph.definers.get(name) ?? []);
  const rivals = parsed.defines.map((name) => graph.duplicates.get(name) ?? []);
  return JSON.stringify([sources, rivals, graph.cycles.get(id)?.cells ?? []]);
}
