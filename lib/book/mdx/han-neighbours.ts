import type { Parent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

const endsInHan = /\p{Script=Han}$/u;
const beginsWithHan = /^\p{Script=Han}/u;

/** The classes that give an inline formula its gap to the Han characters beside it, as Latin words have one. */
export function hanNeighbours(parent: Parent, index: number): string | undefined {
  const before = parent.children[index - 1];
  const after = parent.children[index + 1];
  const classes = [
    before && endsInHan.test(textOf(before)) ? "han-before" : "",
    after && beginsWithHan.test(textOf(after)) ? "han-after" : "",
  ].filter(Boolean);
  return classes.length === 0 ? undefined : classes.join(" ");
}
