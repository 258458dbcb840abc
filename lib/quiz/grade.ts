import { gradeChoice, gradeChoices, gradeProbabilities } from "./grade-choice.ts";
import { gradeCode } from "./grade-code.ts";
import { gradeCurve } from "./grade-curve.ts";
import { gradeExpression } from "./grade-expression.ts";
import { gradeMatch } from "./grade-match.ts";
import { gradeNumber } from "./grade-number.ts";
import { gradeOrder } from "./grade-order.ts";
import { gradeSliders } from "./grade-sliders.ts";
import type { Answer, Instance, Verdict } from "./question.ts";

/**
 * Says whether an answer is right, wrong (and which misconception it gives away), or not gradable yet, and why.
 *
 * The same answer to the same instance always gets the same verdict. An answer to another kind of question, as an older
 * version of the book may have left behind, is incomplete.
 *
 * @throws RangeError if the question itself is wrong: an expression that can't be read (`checkQuestion` finds those)
 */
export function grade({ question, values }: Instance, answer: Answer): Verdict {
  if (question.kind === "choice" && answer.kind === "choice")
    return "option" in answer
      ? gradeChoice(question, answer.option)
      : gradeProbabilities(question, answer.probabilities);
  if (question.kind === "choices" && answer.kind === "choices") return gradeChoices(question, answer.options);
  if (question.kind === "number" && answer.kind === "number")
    return gradeNumber(question, values, answer.text, answer.unit);
  if (question.kind === "expression" && answer.kind === "expression")
    return gradeExpression(question, values, answer.text);
  if (question.kind === "code" && answer.kind === "code")
    return gradeCode(question, answer.source, answer.report);
  if (question.kind === "order" && answer.kind === "order") return gradeOrder(question, answer.steps);
  if (question.kind === "match" && answer.kind === "match") return gradeMatch(question, answer.rights);
  if (question.kind === "sliders" && answer.kind === "sliders")
    return gradeSliders(question, values, answer.values);
  if (question.kind === "curve" && answer.kind === "curve")
    return gradeCurve(question, values, answer.heights);
  return { verdict: "ungraded", reason: { code: "incomplete" } };
}
