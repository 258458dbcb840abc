import { type PresentedQuestion, presentText } from "../../lib/book/question/present.ts";
import { evaluate, scopeOf } from "../../lib/quiz/evaluate.ts";
import { parse } from "../../lib/quiz/expression.ts";
import type { Answer, Expression, Passage, Text, Verdict } from "../../lib/quiz/question.ts";
import { chapterPath } from "../_book/paths.ts";
import { type AddressValue, addressOfSettings } from "../_notebook/address-settings.ts";
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
  const probability = answer.probabilities[rightOption(question.options)] ?? 0;
  return { probability, bits: -Math.log2(probability), even: Math.log2(question.options.length) };
}

/** The address of a passage, its controls set as the misconception wants them. */
function addressOf({ chapter, at, set = {} }: Passage, presented: PresentedQuestion): string {
  const settings = Object.entries(set).map(([name, value]): [string, AddressValue] => {
    if (typeof value === "object") return [name, value.map((entry) => Number(settingOf(entry, presented)))];
    return [name, settingOf(value, presented)];
  });
  const search = addressOfSettings(Object.fromEntries(settings));
  return `${chapterPath(presented.locale, chapter)}${search}#${at}`;
}

/** What can't be read as an expression is what stands there: an option of a list. */
function settingOf(value: Expression | number, { instance: { values } }: PresentedQuestion): string | number {
  if (typeof value === "number") return value;
  const parsed = parse(value, { names: Object.keys(values) });
  return "tree" in parsed ? evaluate(parsed.tree, scopeOf(values)) : value;
}
