import { evaluate, scopeOf } from "../../quiz/evaluate.ts";
import { authored } from "../../quiz/instantiate.ts";
import type { Instance } from "../../quiz/question.ts";

/** The readouts of a sliders question where its sliders stand like this, in order. */
export function readoutsOf(
  { question, values }: Instance,
  settings: Readonly<Record<string, number>>,
): readonly number[] {
  if (question.kind !== "sliders") return [];
  const known = { ...values, ...settings };
  return question.readouts.map(({ value }) => evaluate(authored(value, Object.keys(known)), scopeOf(known)));
}
