import type { SyntaxNode, Tree } from "@lezer/common";

/** What a call needs to be judged. */
export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly isRest: boolean;
}

/** A function that a cell declares at its top, as it is written there. */
export interface WrittenFunction {
  /** Its name and parameters. */
  readonly signature: string;
  readonly parameters: readonly Parameter[];
  /** What stands in a comment right above it. */
  readonly comment: string;
}

type TextAt = (from: number, to: number) => string;

const functions = new Set(["ArrowFunction", "FunctionExpression"]);

/** The functions that code declares at its top and never changes, by name. */
export function functionsIn(tree: Tree, textAt: TextAt): Map<string, WrittenFunction> {
  const found = new Map<string, WrittenFunction>();
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const declaration = node.name === "ExportDeclaration" ? node.lastChild : node;
    const name = declaration?.getChild("VariableDefinition");
    const list = declaration && parametersOf(declaration, textAt);
    if (!name || !list) continue;
    const text = textAt(name.from, name.to);
    found.set(text, {
      signature: `${text}${withParentheses(textAt(list.from, list.to))}`,
      parameters: parametersIn(list, textAt),
      comment: commentAbove(node, textAt),
    });
  }
  return found;
}

/** Where a declaration's only name is that of a function: its list of parameters. */
function parametersOf(declaration: SyntaxNode, textAt: TextAt): SyntaxNode | null {
  if (declaration.name === "FunctionDeclaration") return declaration.getChild("ParamList");
  const isConstant = textAt(declaration.from, declaration.from + 5) === "const";
  const isAlone = declaration.getChildren("VariableDefinition").length === 1;
  const value = declaration.getChild("Equals")?.nextSibling;
  if (declaration.name !== "VariableDeclaration" || !isConstant || !isAlone || !value) return null;
  return functions.has(value.name) ? value.getChild("ParamList") : null;
}

function parametersIn(list: SyntaxNode, textAt: TextAt): Parameter[] {
  const parameters: Parameter[] = [];
  for (let node = list.firstChild; node !== null; node = node.nextSibling) {
    if (!/^(VariableDefinition|ArrayPattern|ObjectPattern)$/.test(node.name)) continue;
    parameters.push({
      name: textAt(node.from, node.to),
      isOptional: isOptional(node),
      isRest: node.prevSibling?.name === "Spread",
    });
  }
  return parameters;
}

/** Whether `?` or a default stands behind a parameter. */
function isOptional(parameter: SyntaxNode): boolean {
  for (let node = parameter.nextSibling; node !== null && node.name !== ","; node = node.nextSibling)
    if (node.name === "Optional" || node.name === "Equals") return true;
  return parameter.prevSibling?.name === "Spread";
}

function withParentheses(list: string): string {
  return list.startsWith("(") ? list : `(${list})`;
}

function commentAbove(node: SyntaxNode, textAt: TextAt): string {
  const above = node.prevSibling;
  if (above === null || !/Comment$/.test(above.name)) return "";
  if (textAt(above.to, node.from).split("\n").length > 2) return "";
  return textAt(above.from, above.to)
    .replace(/^\/\*+|\*\/$|^\/\/+/g, "")
    .replace(/^\s*\*\s?/gm, "")
    .trim();
}
