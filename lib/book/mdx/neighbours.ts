import type { Node, Parent, Text } from "mdast";
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

const closing = /^[，。、；：！？）》」』”’,.;:!?)]+/u;

/** Takes the punctuation with which a text begins off it, for whoever stands before: a line must not start with it. */
export function takePunctuation(node: Node | undefined): string {
  if (node === undefined || !isText(node)) return "";
  const found = closing.exec(node.value)?.[0] ?? "";
  node.value = node.value.slice(found.length);
  return found;
}

function isText(node: Node): node is Text {
  return node.type === "text";
}
