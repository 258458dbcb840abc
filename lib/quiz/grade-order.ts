import type { OrderQuestion, Verdict } from "./question.ts";

/** Grades the order of a derivation's steps: the listed one or an alternative is right; a step that belongs nowhere is told first. */
export function gradeOrder(question: OrderQuestion, order: readonly number[]): Verdict {
  const { steps, distractors = [], alternatives = [], outOfOrder } = question;
  if (order.length === 0) return { verdict: "ungraded", reason: { code: "empty" } };
  const known = [...steps, ...distractors];
  const isComplete = order.length >= steps.length && order.every((index) => known[index] !== undefined);
  if (!isComplete || new Set(order).size < order.length)
    return { verdict: "ungraded", reason: { code: "incomplete" } };
  const distractor = order.map((index) => distractors[index - steps.length]).find(Boolean);
  if (distractor) return { verdict: "wrong", misconception: distractor };
  const listed = steps.map((_, i) => i);
  const isRight = [listed, ...alternatives].some((right) => areEqual(right, order));
  return isRight ? { verdict: "right" } : { verdict: "wrong", misconception: outOfOrder };
}

function areEqual(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
