import { Refusal } from "./refusal.ts";
import type { Token } from "./tokens.ts";
import { isFunctionName } from "./tree.ts";

/** Where the parser is in what was typed: looks at words, takes them, and refuses what it finds. */
export class ReadingHead {
  readonly #typed: string;
  readonly #tokens: readonly Token[];
  readonly #names: ReadonlySet<string>;
  #next = 0;

  /** @param names what stands for a value, and so is no function */
  constructor(typed: string, tokens: readonly Token[], names: ReadonlySet<string>) {
    this.#typed = typed;
    this.#names = names;
    this.#tokens = tokens.flatMap((token) => letterByLetter(token, names));
  }

  token(): Token {
    return this.#tokens[this.#next] ?? { kind: "end", at: this.#typed.length, end: this.#typed.length };
  }

  /** The mark that comes next; empty if something else does. */
  mark(): string {
    const token = this.token();
    return token.kind === "mark" ? token.mark : "";
  }

  advance(): void {
    this.#next += 1;
  }

  take(mark: string): boolean {
    const isThere = this.mark() === mark;
    if (isThere) this.#next += 1;
    return isThere;
  }

  takeWord(word: string): boolean {
    const token = this.token();
    const isThere = token.kind === "name" && token.name === word;
    if (isThere) this.#next += 1;
    return isThere;
  }

  isFunctionNext(ahead = 0): boolean {
    return this.#isFunction(this.#tokens[this.#next + ahead]);
  }

  /**
   * Whether a factor can follow side by side with what has been read.
   *
   * A number only after a function's name: `1 000` and `p 2` are not products. A bar only outside of bars, where it opens.
   */
  startsFactor(inBars: boolean): boolean {
    const token = this.token();
    if (token.kind === "name") return token.name !== "and" && token.name !== "or";
    if (token.kind === "number") return this.#isFunction(this.#tokens[this.#next - 1]);
    if (token.kind !== "mark") return false;
    return ["(", "√", "∞"].includes(token.mark) || (token.mark === "|" && !inBars);
  }

  /** A comma between two numbers may be a decimal comma: that is asked about, not guessed. */
  refuse(): never {
    const { at, end } = this.token();
    const isBetweenNumbers =
      this.#tokens[this.#next - 1]?.kind === "number" && this.#tokens[this.#next + 1]?.kind === "number";
    if (this.mark() === "," && isBetweenNumbers) throw new Refusal({ code: "comma" });
    throw new Refusal({ code: "unparseable", at, found: this.#typed.slice(at, end) });
  }

  /** What begins at a position and ends with the next word can be read in two ways. */
  refuseAmbiguous(from: number): never {
    const end = this.mark() === "/" ? this.#tokens[this.#next + 1]?.end : this.token().end;
    throw new Refusal({ code: "ambiguous", at: from, found: this.#typed.slice(from, end) });
  }

  refuseWord(code: "unknown-name" | "ambiguous", { at, end }: Token): never {
    throw new Refusal({ code, at, found: this.#typed.slice(at, end) });
  }

  #isFunction(token: Token | undefined): boolean {
    if (token?.kind === "mark") return token.mark === "√";
    if (token?.kind !== "name" || this.#names.has(token.name)) return false;
    const folded = token.name.toLowerCase();
    return isFunctionName(folded) || folded === "log" || folded === "lg";
  }
}

/** pq is p·q where there is no name pq, but p and q. */
function letterByLetter(token: Token, names: ReadonlySet<string>): Token[] {
  if (token.kind !== "name" || token.letters.length < 2) return [token];
  const { letters, name, at, end } = token;
  const isProduct = !names.has(name) && letters.every((letter) => names.has(letter));
  return isProduct
    ? letters.map((letter) => ({ kind: "name", name: letter, letters: [letter], at, end }))
    : [token];
}
