import type { SyntaxNode, Tree } from "@lezer/common";

type TextAt = (from: number, to: number) => string;

/** A call by name, `f(…)` or `plot.f(…)`. */
export interface Call {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly argumentList: SyntaxNode;
}

/** The name of what a call calls, if it is a name. */
export function callOf(node: SyntaxNode, textAt: TextAt): Call | undefined {
  const callee = node.firstChild;
  const argumentList = node.getChild("ArgList");
  if (callee === null || argumentList === null) return undefined;
  if (callee.name !== "VariableName" && callee.name !== "MemberExpression") return undefined;
  const name = textAt(callee.from, callee.to);
  if (!/^[\w$]+(\.[\w$]+)?$/.test(name)) return undefined;
  return { name, from: callee.from, to: callee.to, argumentList };
}

/** The innermost call in whose parentheses a place is. */
export function callAround(tree: Tree, place: number, textAt: TextAt): Call | undefined {
  let node: SyntaxNode | null = tree.resolveInner(place, -1);
  for (; node !== null; node = node.parent) {
    if (node.name === "ArgList" && node.from < place && (place < node.to || isOpen(node, textAt)))
      return node.parent === null ? undefined : callOf(node.parent, textAt);
    // A function in the arguments is a place of its own.
    if (node.name === "Block") return undefined;
  }
  return undefined;
}

function isOpen(list: SyntaxNode, textAt: TextAt): boolean {
  return textAt(list.to - 1, list.to) !== ")";
}

/** How many commas stand before a place. */
export function argumentIndex(list: SyntaxNode, place: number): number {
  return list.getChildren(",").filter((comma) => comma.to <= place).length;
}

/** The number of arguments; undefined where a spread hides it, or something is still being typed. */
export function argumentCount(list: SyntaxNode): number | undefined {
  let count = 0;
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (child.type.isError || child.name === "...") return undefined;
    if (!["(", ")", ",", "LineComment", "BlockComment"].includes(child.name)) count += 1;
  }
  return count;
}
