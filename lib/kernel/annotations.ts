import {
  type Expression,
  type Function as FunctionNode,
  type Options,
  type Pattern,
  type Program,
  type RestElement,
  type Statement,
  type TokenType,
  tokTypes as token,
} from "acorn";
import { blanked, hasLineEnd } from "./line-ends.ts";
import { TypeReader } from "./type-reader.ts";

export interface JavaScript {
  /** As long as the source, with the same lines and columns. */
  readonly code: string;
  readonly program: Program;
}

/**
 * Reads JavaScript with the annotations that most typed code is content with: of variables, parameters and results, `as`,
 * `!`, `new Map<…>()`, and simple declarations of types.
 *
 * It takes what it reads for what TypeScript takes it for, unless that is a call with type arguments.
 *
 * @throws SyntaxError for all other code, TypeScript or not
 */
export function readAnnotated(source: string, options: Options): JavaScript {
  return new AnnotationParser(source, options).read();
}

/** What can stand before a colon in the parameters of an arrow function. */
const PARAMETERS = new Set([
  "Identifier",
  "ObjectExpression",
  "ArrayExpression",
  "AssignmentExpression",
  "RestElement",
]);
/** Tokens before which no statement ends. */
const GO_ON: ReadonlySet<TokenType> = new Set([
  token.parenR,
  token.bracketR,
  token.comma,
  token.eq,
  token.semi,
]);
const DECLARATION = /(?:type[ \t]+[\w$]+[ \t]*=|interface[ \t]+[\w$]+[ \t]*\{)/y;

class AnnotationParser extends TypeReader {
  /** JavaScript so far, up to the end of the last type. */
  #code = "";
  #copied = 0;
  /** How many patterns we are in: within them, a colon renames. */
  #patterns = 0;
  /** Whether the innermost parentheses hold an annotation, so that they must be parameters. */
  #areParameters = false;

  constructor(source: string, options: Options) {
    super(options, source);
  }

  read(): JavaScript {
    const program = this.parse();
    return { program, code: this.#code + this.input.slice(this.#copied) };
  }

  override parseStatement(context?: string | null, topLevel?: boolean, exports?: unknown): Statement {
    return !context && this.#isDeclaration()
      ? this.#readDeclaration()
      : super.parseStatement(context, topLevel, exports);
  }

  override parseBindingAtom(): Pattern {
    const isPattern = this.type === token.bracketL || this.type === token.braceL;
    if (isPattern) this.#patterns++;
    const atom = super.parseBindingAtom();
    if (isPattern) this.#patterns--;
    if (this.#patterns === 0 && this.type === token.colon) this.#passAnnotation(token.name);
    return atom;
  }

  override parseParenAndDistinguishExpression(canBeArrow: boolean, forInit?: unknown): Expression {
    const outer = this.#areParameters;
    this.#areParameters = false;
    const { start } = this;
    const node = super.parseParenAndDistinguishExpression(canBeArrow, forInit);
    const isArrow = node.type === "ArrowFunctionExpression" && node.start === start;
    if (this.#areParameters && !isArrow) this.unexpected();
    this.#areParameters = outer;
    return node;
  }

  override parseParenItem(item: Expression | RestElement): Expression | RestElement {
    if (this.type !== token.colon) return item;
    this.#areParameters = true;
    this.#passAnnotation(token.name);
    return item;
  }

  override shouldParseArrow(items: readonly (Expression | RestElement)[]): boolean {
    if (this.type === token.colon && items.every(({ type }) => PARAMETERS.has(type))) {
      this.#passAnnotation(token.parenR);
      // It was a conditional expression's colon, perhaps.
      if (this.type !== token.arrow) this.unexpected();
    }
    return super.shouldParseArrow(items);
  }

  override parseFunctionBody(
    node: FunctionNode,
    isArrow: boolean,
    isMethod?: boolean,
    forInit?: unknown,
  ): void {
    if (!isArrow && this.type === token.colon) this.#passAnnotation(token.parenR);
    super.parseFunctionBody(node, isArrow, isMethod, forInit);
  }

  override parseExprOp(
    left: Expression,
    start: number,
    at: unknown,
    binds: number,
    forInit?: unknown,
  ): Expression {
    const isCast = this.isWord("as") || this.isWord("satisfies");
    if (!isCast || binds >= (token._in.binop ?? 0) || this.isAfterLineEnd())
      return super.parseExprOp(left, start, at, binds, forInit);
    this.#pass(token.name, () => {
      this.next();
      if (!this.eat(token._const)) this.readType();
    });
    // Without the type, the operator would bind in its own way, and what is cast could be assigned to.
    if (this.type.binop !== null || this.type === token.eq || this.type === token.assign) this.unexpected();
    return this.parseExprOp(left, start, at, binds, forInit);
  }

  override parseSubscript(
    base: Expression,
    start: number,
    at: unknown,
    noCalls?: boolean,
    mayBeAsync?: boolean,
    isOptional?: boolean,
    forInit?: unknown,
  ): Expression {
    if (this.type === token.prefix && this.value === "!" && !this.isAfterLineEnd())
      this.#pass(token.name, () => this.next());
    else if (noCalls && this.isOpeningAngle()) {
      this.#pass(token.name, () => this.readTypeArguments());
      if (this.type !== token.parenL) this.unexpected();
    }
    return super.parseSubscript(base, start, at, noCalls, mayBeAsync, isOptional, forInit);
  }

  #isDeclaration(): boolean {
    if (!this.isWord("type") && !this.isWord("interface")) return false;
    const isAfterStatement =
      this.lastTokEnd === 0 || this.input[this.lastTokEnd - 1] === ";" || this.lastTokEnd <= this.#copied;
    if (!isAfterStatement) return false;
    DECLARATION.lastIndex = this.start;
    return DECLARATION.test(this.input);
  }

  #readDeclaration(): Statement {
    const { start } = this;
    const node = this.startNode();
    this.#skip(token.semi, () => {
      const isAlias = this.value === "type";
      this.next();
      this.next();
      if (!isAlias) return this.readMembers();
      this.expect(token.eq);
      this.readType();
      if (!this.eat(token.semi) && !this.canInsertSemicolon()) this.unexpected();
    });
    this.#erase(start, ";");
    this.lastTokEnd = start + 1;
    return this.finishNodeAt(node, "EmptyStatement", start + 1);
  }

  #passAnnotation(previous: TokenType): void {
    this.#pass(previous, () => {
      this.expect(token.colon);
      this.readType();
    });
  }

  /** Goes on after a type, as if white space stood in its place, after a token of the kind `previous`. */
  #pass(previous: TokenType, read: () => void): void {
    const { start, lastTokEnd } = this;
    this.#skip(previous, read);
    this.#erase(start, "");
    // Without the type, what follows on another line could go on with this one.
    const isAfterLineEnd = this.type === token.eof || hasLineEnd(this.input.slice(start, this.start));
    if (isAfterLineEnd && !GO_ON.has(this.type)) this.unexpected();
    this.lastTokEnd = lastTokEnd;
  }

  /** Leaves white space of what was read since `start`, after `mark`. */
  #erase(start: number, mark: string): void {
    const erased = blanked(this.input.slice(start + mark.length, this.lastTokEnd));
    this.#code += this.input.slice(this.#copied, start) + mark + erased;
    this.#copied = this.lastTokEnd;
  }

  /** What a token is depends on those before it, so the one after the skipped ones is read once more. */
  #skip(previous: TokenType, read: () => void): void {
    const context = [...this.context];
    read();
    this.context = context;
    this.pos = this.lastTokEnd;
    this.type = previous;
    this.exprAllowed = previous.beforeExpr;
    this.nextToken();
  }
}
