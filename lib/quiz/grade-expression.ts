import { evaluate, type Scope, scopeOf } from "./evaluate.ts";
import { parse } from "./expression.ts";
import { authored } from "./instantiate.ts";
import type { ExpressionQuestion, Instance, Verdict } from "./question.ts";
import { type Samples, samplesOf } from "./samples.ts";
import type { Tree } from "./tree.ts";

type Formula = (at: Scope) => number;

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
  const answer: Formula = (at) => evaluate(parsed.tree, at);
  const keyTree = authoredFormula(question, values, question.key);
  const key = functionOf(keyTree, values);

  if (areSame(answer, key, samples)) return right(parsed.tree, keyTree);
  if (samples.inside.every((at) => Number.isNaN(answer(at))))
    return { verdict: "ungraded", reason: { code: "undefined" } };
  const misconception = question.misconceptions.find(({ value }) =>
    areSame(answer, functionOf(authoredFormula(question, values, value), values), samples),
  );
  if (misconception) return { verdict: "wrong", misconception };
  if (areAlike(answer, key, samples)) return { verdict: "ungraded", reason: { code: "too-coarse" } };
  return { verdict: "wrong" };
}

/** Whether two authored expressions are too alike on the question's domain to be told apart. */
export function areIndistinct(
  question: ExpressionQuestion,
  values: Instance["values"],
  [one, other]: readonly [string, string],
): boolean {
  const [f, g] = [one, other].map((formula) =>
    functionOf(authoredFormula(question, values, formula), values),
  );
  return f !== undefined && g !== undefined && areAlike(f, g, samplesOf(question.variables));
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

export function functionOf(tree: Tree, values: Instance["values"]): Formula {
  const fixed = scopeOf(values);
  return (at) => evaluate(tree, new Map([...fixed, ...at]));
}

/**
 * Whether two functions agree: to all digits on most of the samples, and roughly on every one.
 *
 * Where a form cancels, as ln(1 − 1/(1 + e^−z)) does for a large z, doubles have few right digits left.
 */
function areSame(f: Formula, g: Formula, samples: Samples): boolean {
  return agreement(f, g, samples.inside, SAME) >= 0.5 && areAlike(f, g, samples);
}

function areAlike(f: Formula, g: Formula, { inside, edge }: Samples): boolean {
  const known = edge.filter((at) => !Number.isNaN(f(at)) && !Number.isNaN(g(at)));
  return agreement(f, g, [...inside, ...known], ROUNDED) === 1;
}

/** The share of the points at which two functions agree. */
function agreement(f: Formula, g: Formula, points: readonly Scope[], tolerance: number): number {
  const pairs = points.map((at) => [f(at), g(at)] as const);
  const sizes = pairs.map(([, value]) => Math.abs(value)).filter(Number.isFinite);
  const typical = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const agreeing = pairs.filter(([a, b]) => {
    const width = tolerance * Math.max(Math.abs(a), Math.abs(b), typical / 10);
    return Object.is(a, b) || a === b || (Number.isFinite(width) && Math.abs(a - b) <= width);
  });
  return agreeing.length / points.length;
}
