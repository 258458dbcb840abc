import type { CodeQuestion } from "../../quiz/question.ts";
import { locales } from "../locale.ts";
import type { Problem } from "../problem.ts";
import { type CodeTrial, trialCells, trialResult } from "../question/code-trial.ts";
import { runCells } from "../run-cells.ts";
import type { ChapterQuestions } from "./questions.ts";

/** Code questions whose own answer fails, or that are answered before anyone has written anything. */
export async function codeProblems({ questions, placeOf }: ChapterQuestions): Promise<Problem[]> {
  const problems = await Promise.all(
    questions.map(async (question) => {
      if (question.kind !== "code") return [];
      const messages = await codeMessages(question);
      return messages.map((message) => ({
        ...placeOf(question.id),
        message: `question "${question.id}": ${message}`,
      }));
    }),
  );
  return problems.flat();
}

async function codeMessages(question: CodeQuestion): Promise<string[]> {
  const answered = await tryFunction(question, question.answer);
  const started = await Promise.all(locales.map((locale) => tryFunction(question, question.start[locale])));
  return [
    ...(answered.status === "failed"
      ? [`its answer fails "${answered.property}": ${answered.counterexample} → ${answered.result}`]
      : []),
    ...(answered.status === "error" ? [`its answer can't be tried: ${answered.error.message}`] : []),
    ...(started.some(({ status }) => status === "passed") ? ["what a reader starts from is right"] : []),
  ];
}

async function tryFunction(question: CodeQuestion, source: string): Promise<CodeTrial> {
  const { cells } = await runCells(trialCells(question, source));
  const last = [...cells].flatMap(([id, { outputs }]) =>
    outputs.slice(-1).map((output) => [id, output] as const),
  );
  return trialResult(question, new Map(last));
}
