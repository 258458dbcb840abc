/** A parsed expression. */
export type Tree =
  | { readonly kind: "number"; readonly value: number; readonly literal: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly function: FunctionName; readonly arguments: readonly Tree[] }
  | { readonly kind: "negative"; readonly of: Tree }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  /** `operators[i]` stands between `operands[i]` and `operands[i + 1]`; all must hold. */
  | { readonly kind: "chain"; readonly operands: readonly Tree[]; readonly operators: readonly Comparison[] };

export type Operator = "+" | "-" | "*" | "/" | "^" | "and" | "or";
export type Comparison = "<" | "<=" | ">" | ">=" | "=" | "!=";
export type FunctionName = "log2" | "ln" | "log10" | "exp" | "sqrt" | "abs" | "min" | "max";

/** How many arguments each function takes, at least and at most. */
export const ARITIES: Readonly<Record<FunctionName, readonly [number, number]>> = {
  log2: [1, 1],
  ln: [1, 1],
  log10: [1, 1],
  exp: [1, 1],
  sqrt: [1, 1],
  abs: [1, 1],
  min: [1, Number.POSITIVE_INFINITY],
  max: [1, Number.POSITIVE_INFINITY],
};

export const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ["e", Math.E],
  ["pi", Math.PI],
  ["π", Math.PI],
  ...["inf", "infinity", "∞", "无穷", "无穷大", "正无穷", "正无穷大", "無窮", "無窮大"].map(
    (name): [string, number] => [name, Number.POSITIVE_INFINITY],
  ),
  ["负无穷", Number.NEGATIVE_INFINITY],
  ["负无穷大", Number.NEGATIVE_INFINITY],
]);

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(ARITIES, name);
}

export function isComparison(mark: string): mark is Comparison {
  return ["<", "<=", ">", ">=", "=", "!="].includes(mark);
}
