import type { Instance } from "./question.ts";
import { typesetNumber } from "./typeset-number.ts";

/** The commands of TeX that take an argument. */
const TAKERS = [
  "[dt]?frac|d?binom|sqrt|truth|model|excess|text(?:bf|it|rm|tt)?|math[a-z]+|operatorname\\*?|boxed|phantom",
  "(?:wide)?hat|(?:wide)?tilde|bar|vec|dot|(?:over|under)(?:line|brace|set)|stackrel|x(?:left|right)arrow|substack",
].join("|");

/** What makes the brace after it an argument, the brace, a name, and a number of digits. */
const PLACEHOLDER = new RegExp(
  `(\\\\(?:${TAKERS})(?![A-Za-z])\\s*|[\\\\}\\]^_])?\\{([A-Za-z]\\w*)(?::(\\d+))?\\}`,
  "g",
);

/**
 * A text with its values filled in: `{name}`, or `{name:3}` for at most 3 digits after the point.
 *
 * A brace that TeX takes as an argument is left alone: after a command that takes one (`\truth{p}`), another argument
 * (`\frac{1}{q}`), `^` or `_`. A value inside such an argument has braces of its own: `\frac{1}{{q}}`.
 *
 * @example fill("\\log_2 \\frac{1}{{q}}", { q: 0.25 }) // "\\log_2 \\frac{1}{0.25}"
 */
export function fill(text: string, values: Instance["values"]): string {
  return replacePlaceholders(text, (name, digits) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? undefined : typesetNumber(value, digits);
  });
}

/** The names that a text wants filled in. */
export function placeholders(text: string): string[] {
  const names: string[] = [];
  replacePlaceholders(text, (name) => {
    names.push(name);
    return undefined;
  });
  return names;
}

/** The arguments of TeX that look as if they were meant to be filled in: `\truth{p:2}`. */
export function misplacedPlaceholders(text: string): string[] {
  const misplaced: string[] = [];
  replacePlaceholders(
    text,
    () => undefined,
    (whole, digits) => {
      if (digits !== undefined) misplaced.push(whole);
    },
  );
  return misplaced;
}

function replacePlaceholders(
  text: string,
  textOf: (name: string, digits: number | undefined) => string | undefined,
  onArgument: (whole: string, digits: string | undefined) => void = () => {},
): string {
  let argumentEnd = -1;
  return text.replaceAll(
    PLACEHOLDER,
    (whole: string, before: string | undefined, name: string, digits: string | undefined, at: number) => {
      if (before === undefined && at !== argumentEnd)
        return textOf(name, digits === undefined ? undefined : Number(digits)) ?? whole;
      argumentEnd = at + whole.length;
      onArgument(whole, digits);
      return whole;
    },
  );
}
