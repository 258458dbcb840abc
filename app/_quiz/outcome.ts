import { addressOfSettings } from "../../lib/book/address-settings.ts";
import { passageSettings } from "../../lib/book/question/passage-settings.ts";
import { type PresentedQuestion, presentText } from "../../lib/book/question/present.ts";
import type { Answer, Passage, Text, Verdict } from "../../lib/quiz/question.ts";
import { logScore } from "../../lib/quiz/score.ts";
import { chapterPath } from "../_book/paths.ts";
import type { Outcome } from "./question-state.ts";

/** A verdict with everything that the reader is told of it. */
export function outcomeOf(presented: PresentedQuestion, answer: Answer, verdict: Verdict): Outcome {
  const { text, see } = explanation(presented, verdict);
  const score = scoreOf(presented, answer, verdict);
  return {
    verdict,
    ...(text && { why: presentText(text, presented) }),
    ...(see && { see: addressOf(see, presented) }),
    ...(score && { score }),
  };
}

function explanation(
  { instance: { question } }: PresentedQuestion,
  verdict: Verdict,
): { readonly text?: Text | undefined; readonly see?: Passage } {
  if (verdict.verdict === "ungraded") return {};
  if (verdict.verdict === "wrong" && verdict.misconception !== undefined)
    return { text: verdict.misconception.why, see: verdict.misconception.see };
  if (question.kind !== "choice" && question.kind !== "choices") return {};
  const missed = verdict.verdict === "wrong" ? verdict.missed : rightOption(question.options);
  return { text: missed === undefined ? undefined : question.options[missed]?.why };
}

function rightOption(options: readonly object[]): number {
  return options.findIndex((option) => "isRight" in option);
}

function scoreOf(
  { instance: { question } }: PresentedQuestion,
  answer: Answer,
  { verdict }: Verdict,
): Outcome["score"] {
  if (verdict === "ungraded" || question.kind !== "choice" || !("probabilities" in answer)) return undefined;
  const { probabilities } = answer;
  const right = rightOption(question.options);
  return {
    probability: probabilities[right] ?? 0,
    bits: logScore(probabilities, right),
    even: Math.log2(probabilities.length),
  };
}

/** The address of a passage, its controls set as the misconception wants them. */
function addressOf(passage: Passage, { instance, locale }: PresentedQuestion): string {
  const search = addressOfSettings(passageSettings(passage, instance));
  return `${chapterPath(locale, passage.chapter)}${search}#${passage.at}`;
}
