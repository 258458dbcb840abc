import type { Scope } from "./evaluate.ts";
import type { ExpressionQuestion } from "./question.ts";
import { randomNumbers } from "./random.ts";
import { canonicalName } from "./tokens.ts";

/** Where expressions are compared. */
export interface Samples {
  readonly inside: readonly Scope[];
  /** One variable at an end of its domain, the others inside. */
  readonly edge: readonly Scope[];
}

const INSIDE = 60;
const PER_EDGE = 3;

/** Points of the variables' domain; always the same ones, so that the same answer gets the same verdict. */
export function samplesOf(variables: ExpressionQuestion["variables"]): Samples {
  const next = randomNumbers(1);
  const domain = Object.entries(variables).map(
    ([name, { from, to }]) => ({ name: canonicalName(name), from, to }) as const,
  );
  const point = (): Map<string, number> =>
    new Map(domain.map(({ name, from, to }) => [name, from + (to - from) * (0.001 + 0.998 * next())]));
  const inside = Array.from({ length: INSIDE }, point);
  const edge = domain.flatMap(({ name, from, to }) =>
    [from, to].flatMap((end) => Array.from({ length: PER_EDGE }, () => point().set(name, end))),
  );
  return { inside, edge };
}
