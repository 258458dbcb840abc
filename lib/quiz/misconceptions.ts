import type { Misconception, Option, Question } from "./question.ts";

/** The misconceptions that a question can tell apart, in the order of its listing: how attempts and statistics number them. */
export function misconceptionsOf(question: Question): readonly Misconception[] {
  switch (question.kind) {
    case "choice":
    case "choices":
      return question.options.filter(isMistaken);
    case "order":
      return [question.outOfOrder, ...(question.distractors ?? [])];
    case "match":
      return question.mistakes;
    case "code":
      return question.properties;
    default:
      return question.misconceptions;
  }
}

function isMistaken(option: Option): option is Option & Misconception {
  return !("isRight" in option);
}
