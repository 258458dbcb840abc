import { plainText } from "./plain-text.ts";
import { treeOf } from "./value-tree.ts";

/** A formula, to be typeset where it is shown. */
export class Tex {
  readonly #latex: string;

  constructor(latex: string) {
    this.#latex = latex;
  }

  /** Its source, if the value is a formula. Unlike `instanceof`, asks no proxy for anything. */
  static latexOf(value: unknown): string | undefined {
    return typeof value === "object" && value !== null && #latex in value ? value.#latex : undefined;
  }
}

/**
 * A formula in LaTeX; backslashes stand for themselves and values are filled in.
 *
 * @example tex`H = ${1.5}\,\text{bits}`
 */
export function tex(template: TemplateStringsArray, ...values: readonly unknown[]): Tex {
  return new Tex(String.raw(template, ...values.map(inFormula)));
}

function inFormula(value: unknown): string {
  const latex = Tex.latexOf(value);
  if (latex !== undefined) return latex;
  if (value === Number.POSITIVE_INFINITY) return "\\infty";
  if (value === Number.NEGATIVE_INFINITY) return "-\\infty";
  if (typeof value === "string") return value;
  return plainText(treeOf(value));
}
