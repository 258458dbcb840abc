import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import { grade } from "../../lib/quiz/grade.ts";
import type { Answer } from "../../lib/quiz/question.ts";
import { answerOf, type Draft } from "./draft.ts";
import { outcomeOf } from "./outcome.ts";
import type { Outcome } from "./question-state.ts";
import { readersUnit } from "./readers-unit.ts";
import { tryCode } from "./try-code.ts";

interface Graded {
  readonly outcome: Outcome;
  readonly answer?: Answer;
}

/** The verdict on what a reader has put down; code is tried first. */
export async function gradeDraft(presented: PresentedQuestion, draft: Draft): Promise<Graded> {
  const { instance, locale } = presented;
  const { question } = instance;
  const report =
    question.kind === "code" && draft.kind === "code"
      ? await tryCode(question, draft.source, locale)
      : undefined;
  const put = answerOf(draft, report);
  const unit = readersUnit();
  const answer = put?.kind === "number" && unit !== undefined ? { ...put, unit } : put;
  if (answer === undefined)
    return { outcome: { verdict: { verdict: "ungraded", reason: { code: "empty" } } } };
  return { outcome: outcomeOf(presented, answer, grade(instance, answer)), answer };
}
