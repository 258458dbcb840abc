import { requireAlt } from "./check.ts";
import type { Figure, Role, Trace } from "./figure.ts";
import { frame } from "./frame.ts";
import { blank, colored, type Note } from "./notes.ts";
import { colorOf } from "./palette.ts";
import { escapeLabel, textWidth } from "./text.ts";
import { formatNumber } from "./ticks.ts";

/** A node of a prefix code: a leaf names the symbol it stands for, by its place in the alphabet; a free one stands for none. */
export interface CodeNode {
  readonly weight: number;
  readonly symbol?: number;
  readonly children?: readonly CodeNode[];
}

export interface CodeTreeOptions {
  readonly tree: CodeNode;
  /** The alphabet: what the leaves' numbers stand for. */
  readonly symbols: readonly string[];
  /** Bits that the axis has room for; the longest codeword's when left out. Give it when a slider changes the tree. */
  readonly depth?: number;
  /** What is written at leaves that stand for no symbol; without it there must be none. */
  readonly free?: string;
  /** Whose weights they are: those of the truth, unless said otherwise. */
  readonly role?: Role;
  readonly xLabel?: string;
  readonly alt: string;
}

interface Placed {
  readonly codeword: string;
  readonly weight: number;
  readonly symbol: number | undefined;
  readonly height: number;
  readonly children: readonly Placed[];
}

/** Leaves one below the other in the order of their codewords, every other node half-way between its children. */
function place(node: CodeNode, codeword: string, nextLeaf: () => number): Placed {
  const children = (node.children ?? []).map((child, digit) =>
    place(child, codeword + digit.toString(36), nextLeaf),
  );
  const first = children[0];
  const last = children.at(-1);
  const height = first !== undefined && last !== undefined ? (first.height + last.height) / 2 : nextLeaf();
  return { codeword, weight: node.weight, symbol: node.symbol, height, children };
}

function nodesOf(node: Placed): Placed[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

type Vertex = readonly [x: number, y: number];

/** All branches in one stroke: to each child and back again, at right angles. */
function outline(node: Placed): Vertex[] {
  const here: Vertex = [node.codeword.length, node.height];
  return node.children.flatMap((child) => {
    const corner: Vertex = [node.codeword.length, child.height];
    return [here, corner, ...outline(child), [child.codeword.length, child.height], corner, here];
  });
}

function branchTrace(root: Placed): Trace {
  const vertices = outline(root);
  return {
    type: "scatter",
    mode: "lines",
    x: vertices.map(([x]) => x),
    y: vertices.map(([, y]) => y),
    line: { color: colorOf("axis"), width: 1.5, simplify: false },
    hoverinfo: "skip",
  };
}

function nodeTrace(nodes: readonly Placed[], symbols: readonly string[], role: Role): Trace {
  const isUsed = (node: Placed): boolean => node.symbol !== undefined;
  return {
    type: "scatter",
    mode: "markers",
    x: nodes.map((node) => node.codeword.length),
    y: nodes.map((node) => node.height),
    marker: {
      size: nodes.map((node) => (isUsed(node) ? 9 : 6)),
      color: nodes.map((node) => colorOf(isUsed(node) ? role : "axis")),
      opacity: 1,
      line: { width: 0 },
    },
    cliponaxis: false,
    hovertext: nodes.map(
      (node) => `${escapeLabel(symbols[node.symbol ?? -1] ?? "")} ${formatNumber(node.weight, 4)}`,
    ),
    hovertemplate: "%{hovertext}<extra></extra>",
  };
}

/** The digit of each branch, over the branch. */
function digitNotes(nodes: readonly Placed[]): Note[] {
  return nodes
    .filter((node) => node.codeword !== "")
    .map(({ codeword, height }) => ({
      x: codeword.length - 0.5,
      y: height,
      lines: [codeword.at(-1) ?? ""],
      at: "top center",
      token: "faint",
    }));
}

interface LeafLook {
  readonly symbols: readonly string[];
  readonly free: string;
  readonly role: Role;
  readonly depth: number;
}

/** What a leaf stands for: symbol, probability, codeword. There is room for any weight and any codeword. */
function leafNotes(leaves: readonly Placed[], { symbols, free, role, depth }: LeafLook): Note[] {
  const room = Math.max(...[...symbols, free].map(textWidth)) + textWidth(`   0.000${"0".repeat(depth)}`);
  return leaves.map(({ codeword, height, weight, symbol }) => {
    const name = symbols[symbol ?? -1];
    const isFree = name === undefined;
    const parts = [
      colored(name ?? free, isFree ? "muted" : "ink"),
      colored(formatNumber(weight), isFree ? "muted" : role),
      colored(codeword, isFree ? "muted" : "accent"),
    ];
    const lines = [blank + parts.join("\u2002")];
    return { x: codeword.length, y: height, lines, at: "middle right", token: "text", isMarkup: true, room };
  });
}

/** Symbols without a leaf stand below the tree, without a codeword. */
function unusedNotes(leaves: readonly Placed[], symbols: readonly string[]): Note[] {
  const used = new Set(leaves.map(({ symbol }) => symbol));
  const unused = symbols.filter((_, i) => !used.has(i));
  return unused.map((name, i) => ({
    x: 0,
    y: -leaves.length - i,
    lines: [blank + [colored(name, "ink"), colored("0", "p"), "–"].join("\u2002")],
    at: "middle right",
    token: "text",
    isMarkup: true,
  }));
}

function requireSymbols(leaves: readonly Placed[], { symbols, free }: CodeTreeOptions): void {
  for (const { symbol, codeword } of leaves) {
    if (symbol === undefined && free !== undefined) continue;
    if (symbols[symbol ?? -1] !== undefined) continue;
    throw new RangeError(
      `plot.codeTree: leaf "${codeword}" stands for symbol ${symbol}, there are ${symbols.length}`,
    );
  }
}

/**
 * The tree of a prefix code: branches labelled with the digit that they write, each leaf at the depth that is its codeword's length,
 * with its symbol, its probability and its codeword. Symbols that the tree has no leaf for are listed below it; leaves without a
 * symbol are codewords that nothing uses.
 *
 * @param options the tree (a leaf's `symbol` is an index into `symbols`), the symbols, and the name of what is free
 * @returns a figure without a size of its own, as high as its leaves need
 * @throws TypeError for a missing alt; RangeError for a leaf without a symbol
 * @example plot.codeTree({ tree: { weight: 1, children: [{ weight: 0.5, symbol: 0 }, { weight: 0.5, symbol: 1 }] },
 *   symbols: ["a", "b"], alt: "a is 0, b is 1" })
 */
export function codeTree(options: CodeTreeOptions): Figure {
  const { tree, symbols, depth = 1, free = "", role = "p", xLabel, alt } = options;
  requireAlt(alt, "plot.codeTree");
  let placed = 0;
  const root = place(tree, "", () => -placed++);
  const nodes = nodesOf(root);
  const leaves = nodes.filter((node) => node.children.length === 0);
  requireSymbols(leaves, options);
  const end = Math.max(depth, ...leaves.map((leaf) => leaf.codeword.length));
  const bits = Array.from({ length: end + 1 }, (_, i) => i);
  const unused = unusedNotes(leaves, symbols);
  const rows = leaves.length + unused.length;
  const height = 90 + 36 * rows;
  return frame({
    alt,
    x: {
      range: [0, end],
      ticks: bits,
      labels: bits.map(String),
      name: xLabel === undefined ? undefined : { text: xLabel },
    },
    y: { range: [0.6 - rows, 0.6], ticks: [], labels: [] },
    traces: [branchTrace(root), nodeTrace(nodes, symbols, role)],
    notes: [...digitNotes(nodes), ...leafNotes(leaves, { symbols, free, role, depth: end }), ...unused],
    heights: { wide: height, narrow: height },
  });
}
