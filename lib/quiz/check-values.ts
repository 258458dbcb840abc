import { evaluate, scopeOf } from "./evaluate.ts";
import { areIndistinct, authoredFormula, functionOf } from "./grade-expression.ts";
import { widthOf } from "./grade-number.ts";
import { authored } from "./instantiate.ts";
import type { ExpressionQuestion, Instance, NumberQuestion } from "./question.ts";
import { samplesOf } from "./samples.ts";

type Values = Instance["values"];

/** A misconception's value must stay this many tolerances away from the key. */
const APART = 3;

/** What is wrong with a number's key and misconceptions, for any of the drawn values. */
export function checkNumber(question: NumberQuestion, drawn: readonly Values[]): string[] {
  const problems = new FirstOfEach();
  const names = Object.keys(drawn[0] ?? {});
  const key = authored(question.key, names);
  const mistakes = question.misconceptions.map(({ value }) => ({ value, tree: authored(value, names) }));
  if (mistakes.length === 0) problems.add("needs a misconception");
  for (const values of drawn) {
    const scope = scopeOf(values);
    const right = evaluate(key, scope);
    if (Number.isNaN(right)) problems.add(`key "${question.key}" is undefined`, at(values));
    for (const { value, tree } of mistakes) {
      const wrong = evaluate(tree, scope);
      if (Number.isNaN(wrong)) problems.add(`misconception "${value}" is undefined`, at(values));
      else if (isTooNear(wrong, right, question))
        problems.add(`misconception "${value}" is too near the key`, `: ${wrong} and ${right}${at(values)}`);
    }
  }
  return problems.messages();
}

function isTooNear(wrong: number, right: number, { tolerance }: NumberQuestion): boolean {
  return wrong === right || Math.abs(wrong - right) <= APART * widthOf(tolerance, right);
}

/** What is wrong with an expression's domain, key and misconceptions, for any of the drawn values. */
export function checkExpression(question: ExpressionQuestion, drawn: readonly Values[]): string[] {
  const problems = new FirstOfEach();
  const variables = Object.entries(question.variables);
  if (variables.length === 0) problems.add("needs a variable");
  if (question.misconceptions.length === 0) problems.add("needs a misconception");
  for (const [name, { from, to }] of variables) {
    if (!(from < to)) problems.add(`the domain of ${name} is empty`);
    if (drawn.some((values) => Object.hasOwn(values, name)))
      problems.add(`${name} is a value and a variable`);
  }
  for (const values of drawn) {
    const key = functionOf(authoredFormula(question, values, question.key), values);
    if (samplesOf(question.variables).inside.some((point) => Number.isNaN(key(point))))
      problems.add(`key "${question.key}" is undefined in a part of its domain`, at(values));
    for (const { value } of question.misconceptions)
      if (areIndistinct(question, values, [value, question.key]))
        problems.add(`misconception "${value}" can't be told from the key`, at(values));
  }
  return problems.messages();
}

function at(values: Values): string {
  const shown = Object.entries(values).map(([name, value]) => `${name} = ${Number(value.toPrecision(6))}`);
  return shown.length === 0 ? "" : ` for ${shown.join(", ")}`;
}

/** Problems by what they are; of those that differ by numbers only the first, for a thousand seeds say the same. */
class FirstOfEach {
  readonly #details = new Map<string, string>();

  add(problem: string, details = ""): void {
    if (!this.#details.has(problem)) this.#details.set(problem, details);
  }

  messages(): string[] {
    return [...this.#details].map(([problem, details]) => problem + details);
  }
}
