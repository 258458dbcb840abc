import type { Freshness } from "./cell.ts";
import type { Graph, GraphCell } from "./graph.ts";

/**
 * Which cells to run for the sake of some, in order: these, what depends on them, and whatever any of it needs that is
 * not up to date.
 *
 * An ancestor that was out of date brings its other dependents along. One that merely has not run here yet does not:
 * they show what they would. A cell that had to be interrupted is left alone unless it is one of these.
 */
export function planOf(
  ids: readonly string[],
  graph: Graph,
  freshnessOf: (id: string) => Freshness | undefined,
): string[] {
  const planned = new Set<string>();
  const spreading = new Set<string>();
  const waiting = ids.map((id) => ({ id, spreads: true }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, spreads } = next;
    if (freshnessOf(id) === "interrupted" && !ids.includes(id)) continue;
    if (spreads && !spreading.has(id)) {
      spreading.add(id);
      for (const child of graph.children.get(id) ?? []) waiting.push({ id: child, spreads: true });
    }
    if (planned.has(id)) continue;
    planned.add(id);
    for (const parent of graph.parents.get(id) ?? []) {
      const freshness = freshnessOf(parent);
      if (freshness !== "fresh") waiting.push({ id: parent, spreads: freshness !== "unrun" });
    }
  }
  return graph.order.filter((id) => planned.has(id));
}

/** These cells and all that depend on them, directly or not. */
export function withDescendants(ids: Iterable<string>, graph: Graph): Set<string> {
  const found = new Set(ids);
  // A set's iteration reaches what is added on the way.
  for (const id of found) for (const child of graph.children.get(id) ?? []) found.add(child);
  return found;
}

/** All that a cell's outcome depends on besides its own code and its ancestors' outcomes; equal texts, equal situations. */
export function situationOf({ id, parsed }: GraphCell, graph: Graph): string {
  const sources = [...parsed.references.keys()].map((name) => graph.definers.get(name) ?? []);
  const rivals = parsed.defines.map((name) => graph.duplicates.get(name) ?? []);
  return JSON.stringify([sources, rivals, graph.cycles.get(id)?.cells ?? []]);
}
