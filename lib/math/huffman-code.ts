import { requireWeights } from "./checks.ts";
import { chosenRadix, type RadixOption } from "./code-lengths.ts";
import type { Vector } from "./vector.ts";

/** A symbol, by its index among the weights. */
export interface HuffmanLeaf {
  readonly symbol: number;
  readonly weight: number;
}

/** Child k is reached by writing the digit k. */
export interface HuffmanBranch {
  readonly weight: number;
  readonly children: readonly HuffmanNode[];
}

export type HuffmanNode = HuffmanLeaf | HuffmanBranch;

export interface HuffmanCode {
  /** one a symbol, digits 0–9a–z; null for a symbol of weight 0, which is never sent */
  readonly codewords: readonly (string | null)[];
  /** in digits (bits for radix 2), one a symbol; Infinity for a symbol of weight 0 */
  readonly lengths: readonly number[];
  readonly tree: HuffmanNode;
}

/**
 * Huffman's prefix code: no code that spells out symbol by symbol has a smaller expected length.
 *
 * $H(p) \le L^* \le H(p) + 1$ in units of log radix
 *
 * The upper bound is reached only when one symbol is certain: H is 0 then, and its codeword still takes a
 * digit. Whenever two symbols can come, L* < H(p) + 1.
 *
 * Join the two lightest nodes (radix r: the r lightest) into one, until one is left; the path from the root
 * spells the codeword. Among equally light nodes the oldest comes first, which keeps the longest codeword as
 * short as an optimal code allows.
 *
 * A symbol of weight 0 gets no codeword: giving it one would lengthen others for nothing. A single symbol
 * gets the codeword 0, since an empty one could not be told from silence.
 *
 * @param weights how often each symbol comes: finite numbers ≥ 0, not all 0, any scale
 * @param options `radix`: number of code digits, a whole number from 2 to 36, 2 unless given
 * @returns codewords, their lengths in digits, and the tree
 * @throws RangeError if a weight is negative or not finite, all are 0, or there is none; or the radix is bad
 * @throws TypeError if weights is no array of numbers
 * @example huffmanCode([0.5, 0.25, 0.25]).codewords // ["0", "10", "11"]
 * @example huffmanCode([0.4, 0.2, 0.2, 0.1, 0.1]).lengths // [2, 2, 2, 3, 3]
 * @source D. A. Huffman, A Method for the Construction of Minimum-Redundancy Codes, Proc. IRE 40 (1952);
 *   J. van Leeuwen, On the construction of Huffman trees, ICALP (1976)
 */
export function huffmanCode(weights: Vector, options?: RadixOption): HuffmanCode {
  requireWeights("huffmanCode", "weights", weights);
  const radix = chosenRadix("huffmanCode", options);
  const leaves: HuffmanLeaf[] = [];
  for (const [symbol, weight] of weights.entries()) if (weight > 0) leaves.push({ symbol, weight });
  if (leaves.length === 0) throw new RangeError("huffmanCode: weights must not all be 0");
  leaves.sort((a, b) => a.weight - b.weight);
  const tree = buildTree(leaves, radix);
  const codewords = spell(tree, weights.length);
  return { codewords, lengths: codewords.map((word) => word?.length ?? Infinity), tree };
}

/**
 * Two queues, both in order of weight: the leaves, and the branches, which come out of the joining in that
 * order.
 */
function buildTree(leaves: readonly HuffmanLeaf[], radix: number): HuffmanNode {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return { weight: only.weight, children: [only] };
  const branches: HuffmanBranch[] = [];
  let nextLeaf = 0;
  let nextBranch = 0;
  const takeLightest = (): HuffmanNode | undefined => {
    const leaf = leaves[nextLeaf];
    const branch = branches[nextBranch];
    if (leaf !== undefined && (branch === undefined || leaf.weight <= branch.weight)) {
      nextLeaf++;
      return leaf;
    }
    nextBranch++;
    return branch;
  };
  // Each joining removes radix − 1 nodes; the first is made just small enough for all later ones, and so the
  // root, to be full.
  let width = 2 + ((leaves.length - 2) % (radix - 1));
  for (let remaining = leaves.length; remaining > 1; remaining -= width - 1, width = radix)
    branches.push(join(width, takeLightest));
  const root = branches.at(-1);
  if (root === undefined) throw new Error("huffmanCode: no tree was built");
  return root;
}

function join(width: number, takeLightest: () => HuffmanNode | undefined): HuffmanBranch {
  const children: HuffmanNode[] = [];
  let weight = 0;
  for (let i = 0; i < width; i++) {
    const node = takeLightest();
    if (node === undefined) break;
    children.push(node);
    weight += node.weight;
  }
  // Heaviest first: frequent symbols get small digits, and equals keep their order.
  children.sort((a, b) => b.weight - a.weight);
  return { weight, children };
}

/** Walks the tree with an explicit stack: a very uneven one is deeper than calls may nest. */
function spell(tree: HuffmanNode, symbolCount: number): (string | null)[] {
  const codewords = new Array<string | null>(symbolCount).fill(null);
  const stack: { node: HuffmanNode; word: string }[] = [{ node: tree, word: "" }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, word } = top;
    if ("symbol" in node) codewords[node.symbol] = word;
    else
      for (const [digit, child] of node.children.entries())
        stack.push({ node: child, word: word + digit.toString(36) });
  }
  return codewords;
}
