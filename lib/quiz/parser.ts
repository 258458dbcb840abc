import type { LogBase } from "./question.ts";
import { Refusal } from "./refusal.ts";
import type { Token } from "./tokens.ts";
import {
  ARITIES,
  CONSTANTS,
  type Comparison,
  type FunctionName,
  isComparison,
  isFunctionName,
  type Operator,
  type Tree,
} from "./tree.ts";

interface Words {
  readonly names: ReadonlySet<string>;
  readonly log?: LogBase | undefined;
  readonly comparisons?: boolean;
}

const DEEPEST = 60;
const LOGS: Readonly<Record<LogBase, FunctionName>> = { 2: "log2", e: "ln", 10: "log10" };

/** By recursive descent: each method reads one level of binding, from `or` down to a single number. */
export class Parser {
  readonly #typed: string;
  readonly #tokens: readonly Token[];
  readonly #words: Words;
  #next = 0;
  #depth = 0;
  /** Inside |…| a bar closes and does not open. */
  #inBars = false;

  constructor(typed: string, tokens: readonly Token[], words: Words) {
    this.#typed = typed;
    this.#words = words;
    this.#tokens = tokens.flatMap((token) => this.#split(token));
  }

  parse(): Tree {
    const tree = this.#whole();
    if (this.#token().kind !== "end") this.#refuse();
    return tree;
  }

  #whole(): Tree {
    return this.#words.comparisons ? this.#either() : this.#sum();
  }

  #either(): Tree {
    let left = this.#both();
    while (this.#takeWord("or")) left = binary("or", left, this.#both());
    return left;
  }

  #both(): Tree {
    let left = this.#chain();
    while (this.#takeWord("and") || this.#take("and")) left = binary("and", left, this.#chain());
    return left;
  }

  #chain(): Tree {
    const first = this.#sum();
    const operands = [first];
    const operators: Comparison[] = [];
    for (let mark = this.#mark(); isComparison(mark); mark = this.#mark()) {
      this.#next += 1;
      operators.push(mark);
      operands.push(this.#sum());
    }
    return operators.length === 0 ? first : { kind: "chain", operands, operators };
  }

  #sum(): Tree {
    let left = this.#product();
    for (let mark = this.#mark(); mark === "+" || mark === "-"; mark = this.#mark()) {
      this.#next += 1;
      left = binary(mark, left, this.#product());
    }
    return left;
  }

  #product(): Tree {
    const factor = (): Tree => this.#signed(() => this.#juxtaposed());
    let left = factor();
    for (;;) {
      if (this.#take("*")) left = binary("*", left, factor());
      else if (this.#take("/")) left = binary("/", left, this.#divisor());
      else return left;
    }
  }

  /** 1/2p may be (1/2)p or 1/(2p). */
  #divisor(): Tree {
    const at = this.#token().at;
    const divisor = this.#signed(() => this.#power());
    if (this.#startsFactor()) this.#refuseAmbiguous(at);
    return divisor;
  }

  #signed(read: () => Tree): Tree {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Refusal({ code: "too-long" });
    const isNegative = this.#take("-");
    const tree = isNegative || this.#take("+") ? this.#signed(read) : read();
    this.#depth -= 1;
    return isNegative ? { kind: "negative", of: tree } : tree;
  }

  /** Factors side by side: 2p, p(1 − p). */
  #juxtaposed(): Tree {
    let left = this.#power();
    while (this.#startsFactor()) left = binary("*", left, this.#power());
    return left;
  }

  #power(): Tree {
    const base = this.#factor();
    const exponent = (): Tree => this.#signed(() => this.#power());
    if (this.#take("^")) return binary("^", base, exponent());
    const token = this.#token();
    if (token.kind !== "power") return base;
    if (!Number.isInteger(token.exponent)) this.#refuse();
    this.#next += 1;
    return binary("^", base, number(token.exponent));
  }

  #factor(): Tree {
    const token = this.#token();
    if (token.kind === "number") return this.#advance(number(token.value, token.literal));
    if (token.kind === "name") return this.#named(token.name);
    if (this.#take("(")) return this.#enclosed(")", false);
    if (this.#take("√")) return this.#called("sqrt", token);
    if (!this.#inBars && this.#take("|")) return call("abs", [this.#enclosed("|", true)]);
    if (token.kind === "mark" && token.mark === "∞") return this.#advance(number(Number.POSITIVE_INFINITY));
    return this.#refuse();
  }

  #enclosed(closing: string, inBars: boolean): Tree {
    const outside = this.#inBars;
    this.#inBars = inBars;
    const tree = this.#whole();
    if (!this.#take(closing)) this.#refuse();
    this.#inBars = outside;
    return tree;
  }

  #named(name: string): Tree {
    const token = this.#token();
    if (this.#words.names.has(name)) return this.#advance({ kind: "name", name });
    const folded = name.length > 1 ? name.toLowerCase() : name;
    const constant = CONSTANTS.get(folded);
    if (constant !== undefined) return this.#advance(number(constant, folded));
    this.#next += 1;
    if (isFunctionName(folded)) return this.#called(folded, token);
    const found = this.#typed.slice(token.at, token.end);
    if (folded !== "log" && folded !== "lg") throw new Refusal({ code: "unknown-name", at: token.at, found });
    if (this.#words.log === undefined || folded === "lg")
      throw new Refusal({ code: "ambiguous", at: token.at, found });
    return this.#called(LOGS[this.#words.log], token);
  }

  /** The function's name has been read; `ln p` needs no parentheses as long as it can't be mistaken. */
  #called(name: FunctionName, { at }: Token): Tree {
    if (this.#take("(")) return call(name, this.#arguments(name));
    if (!this.#startsFactor() || this.#isFunction(this.#token())) this.#refuse();
    const argument = this.#power();
    // The root's sign says where it ends in √2/2; ln 2/3 may be (ln 2)/3 or ln(2/3), but ln 3/ln 2 is plain.
    const isOpen = name !== "sqrt" && !this.#isFunction(this.#tokens[this.#next + 1]);
    if (this.#startsFactor() || (this.#mark() === "/" && isOpen)) this.#refuseAmbiguous(at);
    return call(name, [argument]);
  }

  #arguments(name: FunctionName): Tree[] {
    const outside = this.#inBars;
    this.#inBars = false;
    const [, most] = ARITIES[name];
    const read = [this.#whole()];
    while (read.length < most && this.#take(",")) read.push(this.#whole());
    if (!this.#take(")")) this.#refuse();
    this.#inBars = outside;
    return read;
  }

  /** pq is p·q where there is no name pq, but p and q. */
  #split(token: Token): Token[] {
    if (token.kind !== "name" || token.letters.length < 2) return [token];
    const { letters, name, at, end } = token;
    const isProduct =
      !this.#words.names.has(name) && letters.every((letter) => this.#words.names.has(letter));
    return isProduct
      ? letters.map((letter) => ({ kind: "name", name: letter, letters: [letter], at, end }))
      : [token];
  }

  /** A number never follows side by side: `1 000` and `p 2` are not products. */
  #startsFactor(): boolean {
    const token = this.#token();
    if (token.kind === "name") return !["and", "or"].includes(token.name);
    if (token.kind === "number") return this.#isAfterFunction();
    if (token.kind !== "mark") return false;
    return ["(", "√", "∞"].includes(token.mark) || (token.mark === "|" && !this.#inBars);
  }

  #isAfterFunction(): boolean {
    const before = this.#tokens[this.#next - 1];
    return this.#isFunction(before);
  }

  #isFunction(token: Token | undefined): boolean {
    if (token?.kind === "mark") return token.mark === "√";
    if (token?.kind !== "name" || this.#words.names.has(token.name)) return false;
    const folded = token.name.toLowerCase();
    return isFunctionName(folded) || folded === "log" || folded === "lg";
  }

  #token(): Token {
    return this.#tokens[this.#next] ?? { kind: "end", at: this.#typed.length, end: this.#typed.length };
  }

  #mark(): string {
    const token = this.#token();
    return token.kind === "mark" ? token.mark : "";
  }

  #take(mark: string): boolean {
    const isThere = this.#mark() === mark;
    if (isThere) this.#next += 1;
    return isThere;
  }

  #takeWord(word: string): boolean {
    const token = this.#token();
    const isThere = token.kind === "name" && token.name === word && this.#words.comparisons === true;
    if (isThere) this.#next += 1;
    return isThere;
  }

  #advance(tree: Tree): Tree {
    this.#next += 1;
    return tree;
  }

  /** A comma between two numbers may be a decimal comma: that is asked about, not guessed. */
  #refuse(): never {
    const { at, end } = this.#token();
    const isBetweenNumbers =
      this.#tokens[this.#next - 1]?.kind === "number" && this.#tokens[this.#next + 1]?.kind === "number";
    if (this.#mark() === "," && isBetweenNumbers) throw new Refusal({ code: "comma" });
    throw new Refusal({ code: "unparseable", at, found: this.#typed.slice(at, end) });
  }

  #refuseAmbiguous(from: number): never {
    const end = this.#mark() === "/" ? this.#tokens[this.#next + 1]?.end : this.#token().end;
    throw new Refusal({ code: "ambiguous", at: from, found: this.#typed.slice(from, end) });
  }
}

function number(value: number, literal = String(value)): Tree {
  return { kind: "number", value, literal };
}

function call(name: FunctionName, given: readonly Tree[]): Tree {
  return { kind: "call", function: name, arguments: given };
}

function binary(operator: Operator, left: Tree, right: Tree): Tree {
  return { kind: "binary", operator, left, right };
}
