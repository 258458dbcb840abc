import { CellSyntaxError, eachChild, isSyntaxNode, positionOf, type SyntaxNode } from "./cell-syntax.ts";

/** Syntax that a cell can't hold, each with what to write instead. */
const REFUSALS: Readonly<Record<string, string>> = {
  TSEnumDeclaration: "enum is not supported in a cell: use an object of constants",
  TSModuleDeclaration: "namespace is not supported in a cell: use an object",
  TSParameterProperty: "parameter properties are not supported in a cell: declare the field and assign it",
  TSTypeAssertion: "<T>value is not supported in a cell: write value as T",
  TSImportEqualsDeclaration: "import … = is not supported in a cell: write import { name } from",
  TSExportAssignment: "a cell needs no export: its names are seen by every cell",
  ExportAllDeclaration: "a cell needs no export: its names are seen by every cell",
  ExportDefaultDeclaration: "a cell needs no export: its names are seen by every cell",
  ExportNamedDeclaration: "a cell needs no export: its names are seen by every cell",
  ImportExpression: "import() is not supported in a cell: write import { name } from",
};

/** Most cells hold no word of it, and needn't be walked through. */
const SUSPICIOUS = /\b(?:enum|namespace|module|import|export|constructor|declare|as|satisfies)\b|</;

/** @throws CellSyntaxError if there is something in this tree that a cell can't hold */
export function checkSupported(tree: SyntaxNode, source: string): void {
  if (SUSPICIOUS.test(source)) check(tree, source);
}

function check(node: SyntaxNode, source: string): void {
  // What is only declared leaves no code.
  if (node.declare === true) return;
  const refusal = refusalOf(node);
  if (refusal !== undefined) throw new CellSyntaxError(refusal, positionOf(source, node.start));
  eachChild(node, isSyntaxNode, (child) => check(child, source));
}

function refusalOf(node: SyntaxNode): string | undefined {
  if (takesCastApart(node))
    return "an operator that binds more tightly follows a cast: put the cast in parentheses";
  if (node.type !== "MetaProperty") return REFUSALS[node.type];
  const isImportMeta = isSyntaxNode(node.meta) && node.meta.name === "import";
  return isImportMeta ? "import.meta is not supported in a cell" : undefined;
}

/** Operators that bind as tightly as a cast or more, each level more than the one before. */
const LEVELS = ["< > <= >= in instanceof", "<< >> >>>", "+ -", "* / %", "**"].map((level) =>
  level.split(" "),
);

/** `a + b as T * c`: TypeScript refuses it, too, for without the type it would be another calculation. */
function takesCastApart({ type, start, left, operator }: SyntaxNode): boolean {
  if (type !== "BinaryExpression" || !isCast(left)) return false;
  const operand = operandOf(left);
  if (operand.type !== "BinaryExpression" || operand.start !== start) return false;
  return levelOf(operator) > levelOf(operand.operator);
}

function levelOf(operator: unknown): number {
  return LEVELS.findIndex((level) => level.some((name) => name === operator));
}

function isCast(node: unknown): node is SyntaxNode {
  return isSyntaxNode(node) && (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression");
}

/** What is cast, however often. */
function operandOf(cast: SyntaxNode): SyntaxNode {
  return isCast(cast) && isSyntaxNode(cast.expression) ? operandOf(cast.expression) : cast;
}
