import type { Comment } from "acorn";
import { eachChild, isSyntaxNode, type SyntaxNode, type TypeScriptTree } from "./cell-syntax.ts";
import { blanked, hasLineEnd } from "./line-ends.ts";

/**
 * The JavaScript in a TypeScript tree's source: types become spaces where they stood.
 *
 * The result has the length, the lines and the columns of the source, so that a place in one is the same place in the other.
 *
 * @param tree holds no TypeScript that is more than types
 * @example `const p: number = 1` // `const p         = 1`
 */
export function eraseTypes(source: string, { tree, comments }: TypeScriptTree): string {
  const eraser = new Eraser(source, comments);
  eraser.visit(tree);
  return eraser.result();
}

/** Statements that a line end may close, so that losing their last type could join them with the next line. */
const CLOSED_BY_LINE_END = new Set([
  "ExpressionStatement",
  "VariableDeclaration",
  "ReturnStatement",
  "ThrowStatement",
  "PropertyDefinition",
]);

class Eraser {
  readonly #source: string;
  /** The source with its comments blanked: a search in it finds code only. */
  readonly #bare: string;
  readonly #output: string[];
  readonly #openEnds = new Set<number>();

  constructor(source: string, comments: readonly Comment[]) {
    this.#source = source;
    this.#output = source.split("");
    this.#bare = comments.length === 0 ? source : withoutComments(source, comments);
  }

  result(): string {
    return this.#output.join("");
  }

  visit(node: SyntaxNode): void {
    if (hasNoCode(node)) {
      this.#eraseStatement(node);
      return;
    }
    if (CLOSED_BY_LINE_END.has(node.type) && this.#source[node.end - 1] !== ";") this.#openEnds.add(node.end);
    if (node.type.startsWith("TS")) this.#visitType(node);
    else this.#visitCode(node);
  }

  #visitType(node: SyntaxNode): void {
    const { expression, typeAnnotation } = node;
    if (!isSyntaxNode(expression) || node.type === "TSExpressionWithTypeArguments") {
      this.#erase(node.start, node.end);
      return;
    }
    this.visit(expression);
    if (node.type === "TSNonNullExpression") this.#erase(node.end - 1, node.end);
    else if (isSyntaxNode(node.typeArguments)) this.visit(node.typeArguments);
    else if (isSyntaxNode(typeAnnotation)) {
      const keyword = node.type === "TSAsExpression" ? "as" : "satisfies";
      this.#erase(this.#lastIndexOf(keyword, typeAnnotation.start), node.end);
    }
  }

  #visitCode(node: SyntaxNode): void {
    // A `for` head ends its declaration with its own semicolon.
    eachChild(node, isSyntaxNode, (child) => {
      if (node.type === "ForStatement" && child.type === "VariableDeclaration") this.#visitCode(child);
      else this.visit(child);
    });
    this.#eraseMarks(node);
    if (node.type === "ArrowFunctionExpression") this.#keepArrowOnOneLine(node);
    if (node.type === "ClassDeclaration" || node.type === "ClassExpression") this.#eraseClassHead(node);
    if (node.type === "MethodDefinition" || node.type === "PropertyDefinition") this.#eraseModifiers(node);
    if (node.type === "ImportDeclaration") this.#eraseTypeSpecifiers(node);
    if (Array.isArray(node.params)) this.#eraseThisParameter(node.params[0]);
  }

  /** `?` and `!` after a declared name. */
  #eraseMarks(node: SyntaxNode): void {
    if (node.optional !== true && node.definite !== true) return;
    if (node.type.endsWith("Expression")) return;
    const named = isSyntaxNode(node.key) ? node.key : isSyntaxNode(node.id) ? node.id : undefined;
    const after = named?.type === "Identifier" || named === undefined ? nameEnd(named ?? node) : named.end;
    const mark = this.#indexOf(node.optional === true ? "?" : "!", after);
    if (mark < node.end) this.#erase(mark, mark + 1);
  }

  /** JavaScript allows no line end between the parameters of an arrow function and its arrow, nor before them after `async` or `return`. */
  #keepArrowOnOneLine(node: SyntaxNode): void {
    const { returnType, typeParameters } = node;
    if (isSyntaxNode(returnType) && this.#isBroken(returnType)) {
      this.#move(this.#lastIndexOf(")", returnType.start), returnType.end - 1);
    }
    if (isSyntaxNode(typeParameters) && this.#isBroken(typeParameters)) {
      this.#move(this.#indexOf("(", typeParameters.end), typeParameters.start);
    }
  }

  #eraseClassHead(node: SyntaxNode): void {
    if (node.abstract === true)
      this.#eraseWords(/\babstract\b/g, node.start, this.#indexOf("class", node.start));
    const types = node.implements;
    if (!Array.isArray(types) || !isSyntaxNode(types[0])) return;
    const last: unknown = types.at(-1);
    const end = isSyntaxNode(last) ? last.end : types[0].end;
    this.#erase(this.#lastIndexOf("implements", types[0].start), end);
  }

  #eraseModifiers(node: SyntaxNode): void {
    if (!isSyntaxNode(node.key)) return;
    this.#eraseWords(/\b(?:public|private|protected|readonly|override)\b/g, node.start, node.key.start);
  }

  #eraseTypeSpecifiers(node: SyntaxNode): void {
    eachChild(node, isSyntaxNode, (specifier) => {
      if (specifier.importKind === "type") this.#eraseListed(specifier);
    });
  }

  #eraseThisParameter(first: unknown): void {
    if (!isSyntaxNode(first) || first.type !== "Identifier" || first.name !== "this") return;
    this.#eraseListed(first);
  }

  /** One item of a list, and the comma after it. */
  #eraseListed({ start, end }: SyntaxNode): void {
    const comma = /^\s*,/.exec(this.#bare.slice(end));
    this.#erase(start, end + (comma?.[0].length ?? 0));
  }

  #eraseWords(words: RegExp, start: number, end: number): void {
    for (const word of this.#bare.slice(start, end).matchAll(words)) {
      this.#erase(start + word.index, start + word.index + word[0].length);
    }
  }

  #eraseStatement(node: SyntaxNode): void {
    blank(this.#output, node.start, node.end);
    this.#output[node.start] = ";";
  }

  #erase(start: number, end: number): void {
    blank(this.#output, start, end);
    if (this.#openEnds.has(end)) this.#output[start] = ";";
  }

  #move(from: number, to: number): void {
    this.#output[to] = this.#output[from] ?? "";
    this.#output[from] = " ";
  }

  #isBroken(node: SyntaxNode): boolean {
    return hasLineEnd(this.#source.slice(node.start, node.end));
  }

  #indexOf(text: string, from: number): number {
    return this.#bare.indexOf(text, from);
  }

  #lastIndexOf(text: string, before: number): number {
    return this.#bare.lastIndexOf(text, before - text.length);
  }
}

function withoutComments(source: string, comments: readonly Comment[]): string {
  const bare = source.split("");
  for (const { start, end } of comments) blank(bare, start, end);
  return bare.join("");
}

/** Declarations that leave nothing at run time. */
function hasNoCode(node: SyntaxNode): boolean {
  if (node.declare === true || node.importKind === "type") return node.type !== "ImportSpecifier";
  if (node.exportKind === "type" || node.abstract === true) return !node.type.startsWith("Class");
  if (node.type === "MethodDefinition")
    return isSyntaxNode(node.value) && node.value.type === "TSDeclareMethod";
  return [
    "TSTypeAliasDeclaration",
    "TSInterfaceDeclaration",
    "TSDeclareFunction",
    "TSIndexSignature",
  ].includes(node.type);
}

/** A parameter's node reaches to the end of its annotation; its name does not. */
function nameEnd(node: SyntaxNode): number {
  return node.start + (typeof node.name === "string" ? node.name.length : 0);
}

function blank(characters: string[], start: number, end: number): void {
  const text = blanked(characters.slice(start, end).join(""));
  for (let i = start; i < end; i++) characters[i] = text.charAt(i - start);
}
