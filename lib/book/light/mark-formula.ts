import { type Term, withBookTerms } from "./terms.ts";
import { tokensOf } from "./tokens.ts";

/** A piece of a formula that is a term. */
interface Found {
  readonly term: Term;
  readonly sign: string;
  /** The tokens after it begin here. */
  readonly end: number;
}

/** Where letters are words, names, or an alphabet of their own. */
const wordy = /^\\(?:text(?:bf|it|rm|tt)?|math[a-z]+|operatorname|begin|end|htmlClass)$/;

/** The end of a term's sign that begins at a token; spaces within it do not count. */
function endOfSign(tokens: readonly string[], start: number, sign: string): number | undefined {
  let end = start;
  for (const wanted of tokensOf(sign).filter((token) => token.trim() !== "")) {
    while (end > start && tokens[end]?.trim() === "") end++;
    if (tokens[end] !== wanted) return undefined;
    end++;
  }
  return end;
}

/** The longest sign that begins at a token. */
function signAt(tokens: readonly string[], start: number, terms: readonly Term[]): Found | undefined {
  const found = terms.flatMap((term) =>
    term.tex.flatMap((sign): Found[] => {
      const end = endOfSign(tokens, start, sign);
      return end === undefined ? [] : [{ term, sign, end }];
    }),
  );
  return found.toSorted((one, other) => other.end - one.end)[0];
}

/** After a command's argument in braces, and a star before it. */
function endOfWords(tokens: readonly string[], start: number): number {
  let end = tokens[start + 1] === "*" ? start + 2 : start + 1;
  let depth = 0;
  do {
    if (tokens[end] === "{") depth++;
    if (tokens[end] === "}") depth--;
    end++;
  } while (depth > 0 && end < tokens.length);
  return end;
}

/** A formula in pieces: its terms, and what stands between them. */
function piecesOf(tex: string, own: readonly Term[]): { readonly text: string; readonly found?: Found }[] {
  const terms = withBookTerms(own);
  const tokens = tokensOf(tex);
  const pieces: { text: string; found?: Found }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = signAt(tokens, at, terms);
    const end = found?.end ?? (wordy.test(tokens[at] ?? "") ? endOfWords(tokens, at) : at + 1);
    const text = tokens.slice(at, end).join("");
    pieces.push(found === undefined ? { text } : { text, found });
    at = end;
  }
  return pieces;
}

/** The formula with a class around each of its terms. */
export function markFormula(tex: string, own: readonly Term[]): string {
  return piecesOf(tex, own)
    .map(({ text, found }) =>
      found === undefined ? text : `{\\htmlClass{term-${found.term.name}}{${text}}}`,
    )
    .join("");
}

/** The signs of terms that stand in a formula. */
export function signsIn(tex: string, own: readonly Term[]): string[] {
  return piecesOf(tex, own).flatMap(({ found }) => found?.sign ?? []);
}
