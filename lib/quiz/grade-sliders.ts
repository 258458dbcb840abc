import { evaluate, scopeOf } from "./evaluate.ts";
import { authored } from "./instantiate.ts";
import type { Instance, SlidersQuestion, Verdict } from "./question.ts";

/** Grades a setting of sliders by the question's goal; the first misconception whose condition holds is told. */
export function gradeSliders(
  { sliders, goal, misconceptions }: SlidersQuestion,
  values: Instance["values"],
  setting: Readonly<Record<string, number>>,
): Verdict {
  if (!sliders.every(({ name }) => Number.isFinite(setting[name])))
    return { verdict: "ungraded", reason: { code: "incomplete" } };
  const names = [...Object.keys(values), ...sliders.map(({ name }) => name)];
  const scope = scopeOf(values, setting);
  const holds = (condition: string): boolean => evaluate(authored(condition, names), scope) === 1;
  if (holds(goal)) return { verdict: "right" };
  const misconception = misconceptions.find(({ when }) => holds(when));
  return misconception ? { verdict: "wrong", misconception } : { verdict: "wrong" };
}
