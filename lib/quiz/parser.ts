import type { LogBase } from "./question.ts";
import { ReadingHead } from "./reading-head.ts";
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
  readonly #head: ReadingHead;
  readonly #words: Words;
  #depth = 0;
  /** Inside |…| a bar closes and does not open. */
  #inBars = false;

  constructor(typed: string, tokens: readonly Token[], words: Words) {
    this.#head = new ReadingHead(typed, tokens, words.names);
    this.#words = words;
  }

  parse(): Tree {
    const tree = this.#whole();
    if (this.#head.token().kind !== "end") this.#head.refuse();
    return tree;
  }

  #whole(): Tree {
    return this.#words.comparisons ? this.#either() : this.#sum();
  }

  #either(): Tree {
    let left = this.#both();
    while (this.#head.takeWord("or")) left = binary("or", left, this.#both());
    return left;
  }

  #both(): Tree {
    let left = this.#chain();
    while (this.#head.takeWord("and") || this.#head.take("and")) left = binary("and", left, this.#chain());
    return left;
  }

  #chain(): Tree {
    const first = this.#sum();
    const operands = [first];
    const operators: Comparison[] = [];
    for (let mark = this.#head.mark(); isComparison(mark); mark = this.#head.mark()) {
      this.#head.advance();
      operators.push(mark);
      operands.push(this.#sum());
    }
    return operators.length === 0 ? first : { kind: "chain", operands, operators };
  }

  #sum(): Tree {
    let left = this.#product();
    for (let mark = this.#head.mark(); mark === "+" || mark === "-"; mark = this.#head.mark()) {
      this.#head.advance();
      left = binary(mark, left, this.#product());
    }
    return left;
  }

  #product(): Tree {
    const factor = (): Tree => this.#signed(() => this.#juxtaposed());
    let left = factor();
    for (;;) {
      if (this.#head.take("*")) left = binary("*", left, factor());
      else if (this.#head.take("/")) left = binary("/", left, this.#divisor());
      else return left;
    }
  }

  /** 1/2p may be (1/2)p or 1/(2p). */
  #divisor(): Tree {
    const { at } = this.#head.token();
    const divisor = this.#signed(() => this.#power());
    if (this.#head.startsFactor(this.#inBars)) this.#head.refuseAmbiguous(at);
    return divisor;
  }

  #signed(read: () => Tree): Tree {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Refusal({ code: "too-long" });
    const isNegative = this.#head.take("-");
    const tree = isNegative || this.#head.take("+") ? this.#signed(read) : read();
    this.#depth -= 1;
    return isNegative ? { kind: "negative", of: tree } : tree;
  }

  /** Factors side by side: 2p, p(1 − p). */
  #juxtaposed(): Tree {
    let left = this.#power();
    while (this.#head.startsFactor(this.#inBars)) left = binary("*", left, this.#power());
    return left;
  }

  #power(): Tree {
    const base = this.#factor();
    if (this.#head.take("^")) {
      const exponent = this.#signed(() => this.#power());
      return binary("^", base, exponent);
    }
    const token = this.#head.token();
    if (token.kind !== "power") return base;
    if (!Number.isInteger(token.exponent)) this.#head.refuse();
    return binary("^", base, this.#taken(number(token.exponent)));
  }

  #factor(): Tree {
    const token = this.#head.token();
    if (token.kind === "number") return this.#taken(number(token.value, token.literal));
    if (token.kind === "name") return this.#named(token, token.name);
    if (this.#head.take("(")) return this.#enclosed(")", false);
    if (this.#head.take("√")) return this.#called("sqrt", token);
    if (!this.#inBars && this.#head.take("|")) return call("abs", [this.#enclosed("|", true)]);
    if (this.#head.take("∞")) return number(Number.POSITIVE_INFINITY);
    return this.#head.refuse();
  }

  #enclosed(closing: string, inBars: boolean): Tree {
    const outside = this.#inBars;
    this.#inBars = inBars;
    const tree = this.#whole();
    if (!this.#head.take(closing)) this.#head.refuse();
    this.#inBars = outside;
    return tree;
  }

  #named(token: Token, name: string): Tree {
    if (this.#words.names.has(name)) return this.#taken({ kind: "name", name });
    const folded = name.length > 1 ? name.toLowerCase() : name;
    const constant = CONSTANTS.get(folded);
    if (constant !== undefined) return this.#taken(number(constant, folded));
    this.#head.advance();
    return this.#called(this.#functionOf(folded, token), token);
  }

  #functionOf(name: string, token: Token): FunctionName {
    if (isFunctionName(name)) return name;
    if (name !== "log" && name !== "lg") return this.#head.refuseWord("unknown-name", token);
    if (this.#words.log === undefined || name === "lg") return this.#head.refuseWord("ambiguous", token);
    return LOGS[this.#words.log];
  }

  /** The function's name has been read; `ln p` needs no parentheses as long as it can't be mistaken. */
  #called(name: FunctionName, { at }: Token): Tree {
    if (this.#head.take("(")) return call(name, this.#arguments(name));
    if (!this.#head.startsFactor(this.#inBars) || this.#head.isFunctionNext()) this.#head.refuse();
    const argument = this.#power();
    // The root's sign says where it ends in √2/2; ln 2/3 may be (ln 2)/3 or ln(2/3), but ln 3/ln 2 is plain.
    const isOpen = this.#head.mark() === "/" && name !== "sqrt" && !this.#head.isFunctionNext(1);
    if (this.#head.startsFactor(this.#inBars) || isOpen) this.#head.refuseAmbiguous(at);
    return call(name, [argument]);
  }

  #arguments(name: FunctionName): Tree[] {
    const outside = this.#inBars;
    this.#inBars = false;
    const [, most] = ARITIES[name];
    const read = [this.#whole()];
    while (read.length < most && this.#head.take(",")) read.push(this.#whole());
    if (!this.#head.take(")")) this.#head.refuse();
    this.#inBars = outside;
    return read;
  }

  /** A tree for the word that comes next. */
  #taken(tree: Tree): Tree {
    this.#head.advance();
    return tree;
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
