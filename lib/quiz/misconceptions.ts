import { isMisconception } from "./grade-choice.ts";
import type { Misconception, Question } from "./question.ts";

/**
 * Every misconception of a question, always in the same order: its index names it in what is stored of an answer.
 *
 * They are the very objects that verdicts hold, so that `indexOf` finds a verdict's one.
 */
export function misconceptionsOf(question: Question): readonly Misconception[] {
  switch (question.kind) {
    case "choice":
    case "choices":
      return question.options.filter(isMisconception);
    case "code":
      return question.properties;
    case "order":
      return [...(question.distractors ?? []), question.outOfOrder];
    case "match":
      return question.mistakes;
    case "number":
    case "expression":
    case "sliders":
    case "curve":
      return question.misconceptions;
  }
}
