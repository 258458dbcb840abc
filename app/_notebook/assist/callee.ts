import type { Tree } from "@lezer/common";
import type { FunctionDoc } from "../../../lib/book/reference/library-docs.ts";
import { namesIn } from "./code-names.ts";
import { neighbourNames, type Surroundings } from "./surroundings.ts";
import { functionsIn, type Parameter, type WrittenFunction } from "./written-functions.ts";

/** The function that a name stands for: one that a cell declares, or one of the library. */
export type Callee = { readonly written: WrittenFunction } | { readonly doc: FunctionDoc };

type TextAt = (from: number, to: number) => string;

/**
 * Says what names stand for in a piece of code. Its own declarations hide those of other cells, and these the library;
 * what can be told only by running it stands for nothing.
 */
export function calleesIn(
  tree: Tree,
  textAt: TextAt,
  { neighbours, library }: Surroundings,
): (name: string) => Callee | undefined {
  const { declared, repeated } = namesIn(tree, textAt);
  const own = functionsIn(tree, textAt);
  const others = neighbourNames(neighbours());
  return (name) => {
    if (declared.has(name)) return repeated.has(name) ? undefined : asWritten(own.get(name));
    const other = others.get(name);
    if (other !== undefined) return asWritten(other.written);
    const doc = library().get(name);
    return doc && { doc };
  };
}

function asWritten(written: WrittenFunction | undefined): Callee | undefined {
  return written && { written };
}

export function parametersOf(callee: Callee | undefined): readonly Parameter[] | undefined {
  if (callee === undefined) return undefined;
  return "doc" in callee ? callee.doc.parameters : callee.written.parameters;
}
