import type { Instance } from "./question.ts";
import { typesetNumber } from "./typeset-number.ts";

/** What may stand before a brace, the brace, a name, and a number of digits. */
const PLACEHOLDER = /(\\[A-Za-z]+\s*|[\\}\]^_])?\{([A-Za-z]\w*)(?::(\d+))?\}/g;

/**
 * A text with its values filled in: `{name}`, or `{name:3}` for at most 3 digits after the point.
 *
 * A brace that TeX takes as an argument is left alone: after a command (`\truth{p}`), another argument (`\frac{1}{q}`), `^`
 * or `_`. A value inside such an argument has braces of its own: `\frac{1}{{q}}`.
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

function replacePlaceholders(
  text: string,
  textOf: (name: string, digits: number | undefined) => string | undefined,
): string {
  let argumentEnd = -1;
  return text.replaceAll(
    PLACEHOLDER,
    (whole: string, before: string | undefined, name: string, digits: string | undefined, at: number) => {
      const isArgument = before !== undefined || at === argumentEnd;
      if (isArgument) argumentEnd = at + whole.length;
      const filled = isArgument ? undefined : textOf(name, digits === undefined ? undefined : Number(digits));
      return filled ?? whole;
    },
  );
}
