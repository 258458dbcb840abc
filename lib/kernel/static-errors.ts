import { positionOf } from "./cell-syntax.ts";
import type { Graph, GraphCell } from "./graph.ts";
import type { CellError } from "./outputs.ts";
import type { Surroundings } from "./surroundings.ts";

/** Why a cell can't run as the notebook stands, if it can't: known without running anything. */
export function staticErrorOf(
  cell: GraphCell,
  graph: Graph,
  surroundings: Surroundings,
): CellError | undefined {
  return (
    cell.parsed.error ??
    duplicateError(cell, graph) ??
    cycleError(cell, graph) ??
    assignmentError(cell, graph, surroundings) ??
    missingError(cell, graph, surroundings)
  );
}

function duplicateError({ parsed }: GraphCell, graph: Graph): CellError | undefined {
  const names = parsed.defines.filter((name) => graph.duplicates.has(name));
  if (names.length === 0) return undefined;
  const cells = [...new Set(names.flatMap((name) => graph.duplicates.get(name) ?? []))];
  const message = `${names.join(", ")} is defined by more than one cell: ${cells.join(", ")}`;
  return { code: "duplicate", name: "SyntaxError", message, names, cells };
}

function cycleError({ id }: GraphCell, graph: Graph): CellError | undefined {
  const cycle = graph.cycles.get(id);
  if (!cycle) return undefined;
  const message = `cells ${cycle.cells.join(", ")} wait for each other's ${cycle.names.join(", ")}`;
  return { code: "cycle", name: "SyntaxError", message, ...cycle };
}

function assignmentError(
  { id, parsed }: GraphCell,
  graph: Graph,
  around: Surroundings,
): CellError | undefined {
  const names = [...parsed.assigns.keys()].filter((name) => graph.definers.has(name) || around.has(name));
  const [first] = names;
  if (first === undefined) return undefined;
  const owners = names.flatMap((name) => graph.definers.get(name) ?? []);
  const owner = graph.definers.get(first)?.[0];
  const whose = owner === undefined ? "is not this cell's own" : `belongs to cell ${owner}`;
  return {
    code: "assignment",
    name: "TypeError",
    message: `${first} ${whose}: only the cell that declares a name can assign to it`,
    at: positionOf(parsed.code, parsed.assigns.get(first) ?? 0),
    names,
    cells: [...new Set([id, ...owners])],
  };
}

function missingError({ id, parsed }: GraphCell, graph: Graph, around: Surroundings): CellError | undefined {
  const unknown = [...parsed.references].filter(([name]) => !graph.definers.has(name) && !around.has(name));
  const names = [...unknown.map(([name]) => name), ...around.missingImports(parsed)];
  if (names.length === 0) return undefined;
  const offset = unknown[0]?.[1];
  return {
    code: "missing",
    name: "ReferenceError",
    message: `${names.join(", ")} is not defined`,
    ...(offset !== undefined && { at: positionOf(parsed.code, offset) }),
    names,
    cells: [id],
  };
}
