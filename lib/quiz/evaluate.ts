import { canonicalName } from "./tokens.ts";
import type { Comparison, FunctionName, Operator, Tree } from "./tree.ts";

/** Values by canonical name. */
export type Scope = ReadonlyMap<string, number>;

export function scopeOf(...records: readonly Readonly<Record<string, number>>[]): Scope {
  return new Map(
    records.flatMap((record) => Object.entries(record).map(([name, value]) => [canonicalName(name), value])),
  );
}

/**
 * The value of an expression: comparisons are 1 or 0, what is undefined is NaN.
 *
 * 0 times an infinity is 0, as the limit of p·log p: that is what the book means by 0·log 0.
 *
 * @throws RangeError if a name of the expression has no value
 */
export function evaluate(tree: Tree, scope: Scope): number {
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "name":
      return lookUp(tree.name, scope);
    case "negative":
      return -evaluate(tree.of, scope);
    case "call":
      return FUNCTIONS[tree.function](tree.arguments.map((argument) => evaluate(argument, scope)));
    case "binary":
      return OPERATIONS[tree.operator](evaluate(tree.left, scope), evaluate(tree.right, scope));
    case "chain": {
      const values = tree.operands.map((operand) => evaluate(operand, scope));
      return truth(
        tree.operators.every((operator, i) =>
          COMPARISONS[operator](values[i] ?? Number.NaN, values[i + 1] ?? Number.NaN),
        ),
      );
    }
  }
}

function lookUp(name: string, scope: Scope): number {
  const value = scope.get(name);
  if (value === undefined) throw new RangeError(`evaluate: ${name} has no value`);
  return value;
}

const FUNCTIONS: Readonly<Record<FunctionName, (given: readonly number[]) => number>> = {
  log2: ([x = Number.NaN]) => Math.log2(x),
  ln: ([x = Number.NaN]) => Math.log(x),
  log10: ([x = Number.NaN]) => Math.log10(x),
  exp: ([x = Number.NaN]) => Math.exp(x),
  sqrt: ([x = Number.NaN]) => Math.sqrt(x),
  abs: ([x = Number.NaN]) => Math.abs(x),
  min: (given) => Math.min(...given),
  max: (given) => Math.max(...given),
};

const OPERATIONS: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": times,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
  and: (left, right) => truth(left !== 0 && right !== 0),
  or: (left, right) => truth(left !== 0 || right !== 0),
};

const COMPARISONS: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
  "=": isSame,
  "!=": (left, right) => !isSame(left, right),
};

/** Up to rounding: 0.1 + 0.2 = 0.3 holds. */
function isSame(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) <= 1e-12 * Math.max(1, Math.abs(left), Math.abs(right));
}

function times(left: number, right: number): number {
  const isLimit = (left === 0 && !Number.isNaN(right)) || (right === 0 && !Number.isNaN(left));
  return isLimit ? 0 : left * right;
}

function truth(holds: boolean): number {
  return holds ? 1 : 0;
}
