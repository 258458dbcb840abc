import { type Sign, signsOf } from "./signs.ts";

/** A word of the expression language, and where it stood in what was typed. */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly kind: "number"; readonly value: number; readonly literal: string }
  /** `letters` for a reader who writes `pq` and means p·q. */
  | { readonly kind: "name"; readonly name: string; readonly letters: readonly string[] }
  /** A superscript number. */
  | { readonly kind: "power"; readonly exponent: number }
  | { readonly kind: "mark"; readonly mark: string }
  | { readonly kind: "end" }
);

const LONG_MARKS = ["<=", ">=", "!=", "==", "**", "&&"];
const SAME_MARKS: Readonly<Record<string, string>> = { "==": "=", "**": "^", "&&": "and" };

/** Splits what was typed into words; the last is always `end`. What makes no sense is left to the parser to refuse. */
export function tokensOf(typed: string): Token[] {
  const signs = signsOf(typed);
  const tokens: Token[] = [];
  let i = 0;
  while (i < signs.length) {
    const sign = signs[i];
    if (sign === undefined) break;
    if (sign.kind === "space") {
      i += 1;
      continue;
    }
    const length = lengthOf(signs, i, sign);
    tokens.push(token(signs.slice(i, i + length), sign));
    i += length;
  }
  return [...tokens, { kind: "end", at: typed.length, end: typed.length }];
}

/** How many signs the word that begins at i takes. */
function lengthOf(signs: readonly Sign[], i: number, sign: Sign): number {
  const next = signs[i + 1];
  if (sign.kind === "digit" || (sign.text === "." && next?.kind === "digit")) return numberLength(signs, i);
  if (sign.kind === "letter") return nameLength(signs, i);
  if (sign.kind === "superscript") return countWhile(signs, i, (other) => other.kind === "superscript");
  return LONG_MARKS.includes(sign.text + (next?.text ?? "")) ? 2 : 1;
}

/** Digits, and a fraction as in 2½ or a point, digits, and an exponent. */
function numberLength(signs: readonly Sign[], start: number): number {
  const digits = (from: number): number => from + countWhile(signs, from, ({ kind }) => kind === "digit");
  let end = digits(start);
  if (signs[end]?.kind === "fraction") return end + 1 - start;
  if (signs[end]?.text === ".") end = digits(end + 1);
  if (/^[eE]$/u.test(signs[end]?.text ?? "")) {
    const signed = /^[+-]$/u.test(signs[end + 1]?.text ?? "") ? end + 2 : end + 1;
    if (signs[signed]?.kind === "digit") end = digits(signed);
  }
  return end - start;
}

/** Letters and digits; a subscript ends the name, so that log₂3 is log2 and 3. */
function nameLength(signs: readonly Sign[], start: number): number {
  const plain = countWhile(signs, start, ({ kind }) => kind === "letter" || kind === "digit");
  return plain + countWhile(signs, start + plain, ({ kind }) => kind === "subscript");
}

function countWhile(signs: readonly Sign[], from: number, belongs: (sign: Sign) => boolean): number {
  let end = from;
  for (let sign = signs[end]; sign !== undefined && belongs(sign); sign = signs[end]) end += 1;
  return end - from;
}

function token(signs: readonly Sign[], first: Sign): Token {
  const last = signs.at(-1) ?? first;
  const place = { at: first.at, end: last.at + last.length };
  const texts = signs.map(({ text }) => text);
  const word = texts.join("");
  if (first.kind === "letter")
    return {
      ...place,
      kind: "name",
      name: canonicalName(word),
      letters: texts.filter((text) => text !== "_"),
    };
  if (first.kind === "superscript") return { ...place, kind: "power", exponent: Number(word) };
  if (first.kind === "fraction" || first.kind === "digit" || word.length > 1) {
    const value = numberValue(signs);
    if (value !== undefined) return { ...place, kind: "number", value, literal: word };
  }
  return { ...place, kind: "mark", mark: SAME_MARKS[word] ?? word };
}

function numberValue(signs: readonly Sign[]): number | undefined {
  const fraction = signs.at(-1)?.kind === "fraction" ? signs.at(-1)?.text : undefined;
  const digits = signs.slice(0, fraction === undefined ? undefined : -1).map(({ text }) => text);
  const whole = Number(digits.join(""));
  const [above, below] = (fraction ?? "0/1").split("/").map(Number);
  const value = whole + (above ?? 0) / (below ?? 1);
  return Number.isNaN(value) ? undefined : value;
}

/** Names are equal with or without underscores: log_2 is log2. */
export function canonicalName(name: string): string {
  return name.replaceAll("_", "");
}
