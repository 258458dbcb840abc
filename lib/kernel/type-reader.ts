import {
  type Expression,
  type Function as FunctionNode,
  Parser,
  type Pattern,
  type RestElement,
  type Statement,
  type TokenType,
  tokTypes as token,
} from "acorn";
import { hasLineEnd } from "./line-ends.ts";

/** What acorn's parser has for those that extend it. */
declare module "acorn" {
  interface TokenType {
    readonly beforeExpr: boolean;
    readonly binop: number | null;
  }
  interface Parser {
    type: TokenType;
    value: unknown;
    start: number;
    pos: number;
    lastTokEnd: number;
    exprAllowed: boolean;
    context: readonly unknown[];
    next(): void;
    nextToken(): void;
    eat(type: TokenType): boolean;
    expect(type: TokenType): void;
    unexpected(): never;
    finishToken(type: TokenType, value: string): void;
    startNode(): EmptyStatement;
    finishNodeAt(node: EmptyStatement, type: "EmptyStatement", end: number): EmptyStatement;
    canInsertSemicolon(): boolean;
    parseStatement(context?: string | null, topLevel?: boolean, exports?: unknown): Statement;
    parseBindingAtom(): Pattern;
    parseParenAndDistinguishExpression(canBeArrow: boolean, forInit?: unknown): Expression;
    parseParenItem(item: Expression | RestElement): Expression | RestElement;
    shouldParseArrow(items: readonly (Expression | RestElement)[]): boolean;
    parseFunctionBody(node: FunctionNode, isArrow: boolean, isMethod?: boolean, forInit?: unknown): void;
    parseExprOp(left: Expression, start: number, at: unknown, binds: number, forInit?: unknown): Expression;
    parseSubscript(
      base: Expression,
      start: number,
      at: unknown,
      noCalls?: boolean,
      mayBeAsync?: boolean,
      isOptional?: boolean,
      forInit?: unknown,
    ): Expression;
  }
}

/** Types, and beginnings of types, that are one token. */
const TYPE_WORDS: ReadonlySet<TokenType> = new Set([
  token.name,
  token.string,
  token.num,
  token._void,
  token._null,
  token._this,
  token._true,
  token._false,
]);

const PARAMETER_STARTS: ReadonlySet<TokenType> = new Set([
  token.name,
  token._this,
  token.braceL,
  token.bracketL,
]);

/** A parser of JavaScript that can also read what most types are, past which it goes without a node. */
export class TypeReader extends Parser {
  protected isAfterLineEnd(): boolean {
    return this.type === token.eof || hasLineEnd(this.input.slice(this.lastTokEnd, this.start));
  }

  protected isWord(word: string): boolean {
    return this.type === token.name && this.value === word;
  }

  protected isOpeningAngle(): boolean {
    return this.type === token.relational && this.value === "<";
  }

  protected readType(): void {
    let isAlone = !this.#eatOperator();
    do {
      this.#readOperand(isAlone);
      isAlone = false;
    } while (this.#eatOperator());
  }

  #eatOperator(): boolean {
    return this.eat(token.bitwiseOR) || this.eat(token.bitwiseAND);
  }

  /** @param isAlone so that it may be a function's without parentheses */
  #readOperand(isAlone: boolean): void {
    const { start } = this;
    while (this.isWord("readonly") || this.isWord("keyof")) this.next();
    if (this.type === token.parenL) this.#readParenthesized(isAlone && this.start === start);
    else if (this.type === token.braceL) this.readMembers();
    else if (this.type === token.bracketL) this.#readTuple();
    else this.#readNamed();
    while (this.type === token.bracketL && !this.isAfterLineEnd()) {
      this.next();
      if (this.eat(token.bracketR)) continue;
      this.readType();
      this.expect(token.bracketR);
    }
  }

  #readNamed(): void {
    const isQuery = this.eat(token._typeof);
    const isName = this.type === token.name;
    if (isQuery ? !isName : !TYPE_WORDS.has(this.type)) this.unexpected();
    this.next();
    if (!isName) return;
    while (this.eat(token.dot)) this.expect(token.name);
    if (this.isOpeningAngle() && !this.isAfterLineEnd()) this.readTypeArguments();
  }

  protected readTypeArguments(): void {
    do {
      this.next();
      this.readType();
    } while (this.type === token.comma);
    if (this.input[this.start] !== ">") this.unexpected();
    // Of `>>` only the first closes this list.
    this.pos = this.start + 1;
    this.finishToken(token.relational, ">");
    this.next();
  }

  #readTuple(): void {
    this.next();
    while (!this.eat(token.bracketR)) {
      this.readType();
      if (this.type !== token.bracketR) this.expect(token.comma);
    }
  }

  /** A type in parentheses, or a function's. */
  #readParenthesized(mayBeFunction: boolean): void {
    this.next();
    let areParameters = this.type === token.parenR;
    let areNames = mayBeFunction;
    while (!this.eat(token.parenR)) {
      const isRest = this.eat(token.ellipsis);
      const end = this.start + String(this.value).length;
      if (!PARAMETER_STARTS.has(this.type)) areNames = false;
      const isWord = this.type === token.name;
      this.readType();
      if (isWord && this.lastTokEnd !== end) areNames = false;
      const isOptional = this.eat(token.question);
      const isAnnotated = this.eat(token.colon);
      if (isAnnotated) this.readType();
      if (isRest || isOptional || isAnnotated || this.type !== token.parenR) areParameters = true;
      if (this.type !== token.parenR) this.expect(token.comma);
    }
    if (this.type !== token.arrow ? areParameters : !areNames) this.unexpected();
    if (this.eat(token.arrow)) this.readType();
  }

  protected readMembers(): void {
    this.expect(token.braceL);
    while (!this.eat(token.braceR)) {
      if (this.isWord("readonly")) this.next();
      if (this.type !== token.name && this.type !== token.string) this.unexpected();
      this.next();
      this.eat(token.question);
      this.expect(token.colon);
      this.readType();
      const isSeparate = this.eat(token.semi) || this.eat(token.comma) || this.canInsertSemicolon();
      if (!isSeparate) this.unexpected();
    }
  }
}
