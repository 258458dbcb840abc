import { plainText } from "./plain-text.ts";
import { treeOf } from "./value-tree.ts";

/** A formula, to be typeset where it is shown. */
export class Tex {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
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
  if (value instanceof Tex) return value.source;
  if (value === Number.POSITIVE_INFINITY) return "\\infty";
  if (value === Number.NEGATIVE_INFINITY) return "-\\infty";
  if (typeof value === "string") return value;
  return plainText(treeOf(value));
}
