import { Parser } from "./parser.ts";
import type { LogBase, Reason } from "./question.ts";
import { Refusal } from "./refusal.ts";
import { canonicalName, tokensOf } from "./tokens.ts";
import type { Tree } from "./tree.ts";

/** What an expression may hold besides numbers and functions. */
export interface Vocabulary {
  readonly names: Iterable<string>;
  /** What a bare `log` means; without it, that is ambiguous. */
  readonly log?: LogBase | undefined;
  /** Whether comparisons, `and` and `or` are allowed. */
  readonly comparisons?: boolean;
}

export type Parsed = { readonly tree: Tree } | { readonly reason: Reason };

const LONGEST = 1000;

/**
 * Reads an expression as readers type it and authors write it.
 *
 * Besides what `question.ts` documents it takes `2p`, `p q`, `p(1-p)` and `pq` as products, `ln p` as ln(p), `|x|`, `×`, `÷`,
 * `²`, `½`, `√2`, `log₂`, Greek letters, ŷ (as `yhat`), and full-width characters. It refuses as ambiguous what people read
 * in two ways: `1/2p`, `ln 2p`, `ln p/q`, and a `log` or `lg` without a base.
 *
 * @returns the tree, or why there is none; never throws, whatever was typed
 * @example parse("2p", { names: ["p"] }) // { tree: 2 * p }
 */
export function parse(typed: string, vocabulary: Vocabulary): Parsed {
  if (typed.length > LONGEST) return { reason: { code: "too-long" } };
  if (typed.trim() === "") return { reason: { code: "empty" } };
  const names = new Set([...vocabulary.names].map(canonicalName));
  try {
    return { tree: new Parser(typed, tokensOf(typed), { ...vocabulary, names }).parse() };
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.reason };
    throw error;
  }
}
