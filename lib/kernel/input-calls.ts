import type { Program } from "acorn";
import { eachChild, isSyntaxNode, type SyntaxNode } from "./cell-syntax.ts";

/** The functions by which a cell declares a control. */
const CALL = /\b(?:slider|number|play|text|select|toggle|distribution)\s*\(/;

/** Names of the controls in a program, as far as they are literal. */
export function inputNames(program: Program, code: string): string[] {
  if (!CALL.test(code)) return [];
  const names = new Set<string>();
  collect({ ...program }, names);
  return [...names];
}

function collect(node: SyntaxNode, names: Set<string>): void {
  eachChild(node, isSyntaxNode, (child) => collect(child, names));
  if (node.type !== "CallExpression" || !isSyntaxNode(node.callee) || !Array.isArray(node.arguments)) return;
  const first: unknown = node.arguments[0];
  if (!CALL.test(`${String(node.callee.name)}(`) || !isSyntaxNode(first)) return;
  if (typeof first.value === "string") names.add(first.value);
}
