export interface GraphNode {
  readonly id: string;
  readonly needs: readonly string[];
}

/** A node's place in the drawing: its layer from the top, and where in the layer it stands, in steps from the middle. */
export interface PlacedNode extends GraphNode {
  readonly layer: number;
  readonly place: number;
}

/**
 * Places the nodes of a graph in layers, each below all that it needs (Sugiyama's method in its simplest form): within
 * a layer a node stands near the middle of what it needs. Nodes without edges are left out.
 */
export function layered(nodes: readonly GraphNode[]): PlacedNode[] {
  const depths = depthsOf(nodes);
  const isUsed = new Set(nodes.flatMap(({ needs }) => needs));
  const rows: GraphNode[][] = [];
  for (const node of nodes) {
    if (node.needs.length === 0 && !isUsed.has(node.id)) continue;
    const depth = depths.get(node.id) ?? 0;
    rows[depth] ??= [];
    rows[depth].push(node);
  }
  const places = new Map<string, number>();
  return rows.flatMap((row, layer) =>
    sortedByNeeds(row, places).map((node, index) => {
      const place = index - (row.length - 1) / 2;
      places.set(node.id, place);
      return { ...node, layer, place };
    }),
  );
}

/** The longest way down to each node; an edge that closes a circle does not count. */
function depthsOf(nodes: readonly GraphNode[]): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const visit = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) return -1;
    open.add(id);
    const depth = Math.max(-1, ...(byId.get(id)?.needs ?? []).map(visit)) + 1;
    open.delete(id);
    depths.set(id, depth);
    return depth;
  };
  for (const { id } of nodes) visit(id);
  return depths;
}

function sortedByNeeds(row: readonly GraphNode[], places: ReadonlyMap<string, number>): GraphNode[] {
  const middle = ({ needs }: GraphNode): number => {
    const above = needs.flatMap((id) => places.get(id) ?? []);
    return above.length === 0 ? 0 : above.reduce((sum, place) => sum + place, 0) / above.length;
  };
  return row.toSorted((one, other) => middle(one) - middle(other));
}
