import type { Locale } from "../../lib/book/locale.ts";
import { presentQuestion, presentText } from "../../lib/book/question/present.ts";
import { misconceptionsOf } from "../../lib/quiz/misconceptions.ts";
import type { Question } from "../../lib/quiz/question.ts";
import type { Prompt } from "./use-prompts.ts";

/** The numbers that the book shows. */
const shownSeed = 1;

export function promptOf(question: Question, locale: Locale): Prompt {
  const presented = presentQuestion(question, locale, shownSeed);
  const beliefs = misconceptionsOf(question).map(({ belief }) => presentText(belief, presented));
  return { html: presented.prompt, beliefs };
}
