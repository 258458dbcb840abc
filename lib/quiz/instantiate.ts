import { evaluate, scopeOf } from "./evaluate.ts";
import { parse } from "./expression.ts";
import type { Instance, Question, Range } from "./question.ts";
import { randomNumbers } from "./random.ts";
import type { Tree } from "./tree.ts";

const MOST_TRIES = 1000;

/**
 * A question with its parameters drawn from a seed, and its values computed.
 *
 * The same seed gives the same numbers everywhere. Draws for which `where` does not hold are drawn again.
 *
 * @throws RangeError if an expression of the question can't be read, a range is empty, or `where` held for none of 1,000 draws
 */
export function instantiate(question: Question, seed: number): Instance {
  return instances(question)(seed);
}

/** `instantiate` for many seeds: the question's expressions are read once. */
export function instances(question: Question): (seed: number) => Instance {
  const draws = Object.entries(question.draw ?? {}).map(
    ([name, range]) => [name, numbersIn(question.id, name, range)] as const,
  );
  const names = draws.map(([name]) => name);
  const where = question.where === undefined ? undefined : authored(question.where, names);
  const formulas = Object.entries(question.values ?? {}).map(([name, formula]) => {
    const tree = authored(formula, names);
    names.push(name);
    return [name, tree] as const;
  });
  return (seed) => {
    const values = drawn(question.id, draws, where, seed);
    for (const [name, tree] of formulas) values[name] = evaluate(tree, scopeOf(values));
    return { question, seed, values };
  };
}

/**
 * An expression that an author wrote, in the given names.
 *
 * @throws RangeError if it can't be read
 */
export function authored(expression: string, names: Iterable<string>): Tree {
  const parsed = parse(expression, { names, comparisons: true });
  if ("tree" in parsed) return parsed.tree;
  const { reason } = parsed;
  const where = "at" in reason ? ` at ${reason.at}: "${reason.found}"` : "";
  throw new RangeError(`expression "${expression}": ${reason.code}${where}`);
}

function drawn(
  id: string,
  draws: readonly (readonly [string, readonly number[]])[],
  where: Tree | undefined,
  seed: number,
): Record<string, number> {
  const next = randomNumbers(seed);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const values: Record<string, number> = {};
    for (const [name, numbers] of draws) values[name] = numbers[Math.floor(next() * numbers.length)] ?? 0;
    if (where === undefined || evaluate(where, scopeOf(values)) === 1) return values;
  }
  throw new RangeError(
    `instantiate: "where" of ${id} held for none of ${MOST_TRIES} draws from seed ${seed}`,
  );
}

function numbersIn(id: string, name: string, range: Range): readonly number[] {
  const numbers = "from" in range ? evenlySpaced(range) : range;
  if (numbers.length === 0) throw new RangeError(`instantiate: ${id} draws ${name} from nothing`);
  return numbers;
}

/** Without the dust of repeated addition: 0.1 + 2 · 0.1 is 0.3. */
function evenlySpaced({ from, to, step }: Exclude<Range, readonly number[]>): number[] {
  if (!(step > 0 && to >= from)) return [];
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, i) => Number((from + i * step).toPrecision(12)));
}
