import { evaluate, type Scope, scopeOf } from "./evaluate.ts";
import { parse } from "./expression.ts";
import { authored } from "./instantiate.ts";
import type { ExpressionQuestion, Instance, Verdict } from "./question.ts";
import { type Samples, samplesOf } from "./samples.ts";
import type { Tree } from "./tree.ts";

type Function = (at: Scope) => number;

/** Equal but for rounding: p·ln(p/q) and p·ln p − p·ln q cancel differently. */
const SAME = 1e-9;

/** An answer with numbers rounded to three or four digits. */
const ROUNDED = 5e-4;

/**
 * Grades an expression by its values on samples of the domain, so that every form of the right one is right.
 *
 * Infinities are equal to themselves. At an edge of the domain, where a limit may be meant, an undefined value says nothing.
 */
export function gradeExpression(
  question: ExpressionQuestion,
  values: Instance["values"],
  text: string,
): Verdict {
  const parsed = parse(text, { names: Object.keys(question.variables), log: question.log });
  if ("reason" in parsed) return { verdict: "ungraded", reason: parsed.reason };
  const samples = samplesOf(question.variables);
  const answer: Function = (at) => evaluate(parsed.tree, at);
  const keyTree = authoredFormula(question, values, question.key);
  const key = functionOf(keyTree, values);

  if (areEqual(answer, key, samples, SAME)) return right(parsed.tree, keyTree);
  if (samples.inside.every((at) => Number.isNaN(answer(at))))
    return { verdict: "ungraded", reason: { code: "undefined" } };
  const misconception = question.misconceptions.find(({ value }) =>
    areEqual(answer, functionOf(authoredFormula(question, values, value), values), samples, SAME),
  );
  if (misconception) return { verdict: "wrong", misconception };
  if (areEqual(answer, key, samples, ROUNDED)) return { verdict: "ungraded", reason: { code: "too-coarse" } };
  return { verdict: "wrong" };
}

/** Whether two authored expressions are the same function on the question's domain. */
export function areSameFunction(
  question: ExpressionQuestion,
  values: Instance["values"],
  [one, other]: readonly [string, string],
): boolean {
  const [f, g] = [one, other].map((formula) =>
    functionOf(authoredFormula(question, values, formula), values),
  );
  return f !== undefined && g !== undefined && areEqual(f, g, samplesOf(question.variables), ROUNDED);
}

function right(answer: Tree, key: Tree): Verdict {
  const isKey = JSON.stringify(answer) === JSON.stringify(key);
  return isKey ? { verdict: "right" } : { verdict: "right", note: "other-form" };
}

export function authoredFormula(
  { variables }: ExpressionQuestion,
  values: Instance["values"],
  formula: string,
): Tree {
  return authored(formula, [...Object.keys(values), ...Object.keys(variables)]);
}

export function functionOf(tree: Tree, values: Instance["values"]): Function {
  const fixed = scopeOf(values);
  return (at) => evaluate(tree, new Map([...fixed, ...at]));
}

function areEqual(f: Function, g: Function, { inside, edge }: Samples, tolerance: number): boolean {
  const pairs = inside.map((at) => [f(at), g(at)] as const);
  const finite = pairs.map(([, value]) => Math.abs(value)).filter(Number.isFinite);
  const scale = finite.reduce((sum, size) => sum + size, 0) / Math.max(1, finite.length);
  const agree = (a: number, b: number): boolean =>
    Object.is(a, b) ||
    a === b ||
    Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), scale / 10);
  return (
    pairs.every(([a, b]) => agree(a, b)) &&
    edge.every((at) => {
      const [a, b] = [f(at), g(at)];
      return Number.isNaN(a) || Number.isNaN(b) || agree(a, b);
    })
  );
}
