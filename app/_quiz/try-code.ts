import type { Locale } from "../../lib/book/locale.ts";
import type { CodeQuestion, CodeReport } from "../../lib/quiz/question.ts";
import { dictionaryOf, fill } from "../_book/dictionary.ts";
import { CodeRunner, type CodeTrouble } from "./code-runner.ts";
import { quizWords } from "./words.ts";

const runner = new CodeRunner();

/** Tries a reader's function; why it could not be tried is said in their language. */
export async function tryCode(question: CodeQuestion, source: string, locale: Locale): Promise<CodeReport> {
  const trial = await runner.run(question, source);
  return "trouble" in trial ? { status: "broken", message: troubleText(trial.trouble, locale) } : trial;
}

function troubleText(trouble: CodeTrouble, locale: Locale): string {
  const words = quizWords(locale);
  if (trouble === "endless") return words.codeEndless;
  if (trouble === "no-kernel") return words.codeKernel;
  const { error, errorText, errorAt, listSeparator } = dictionaryOf(locale);
  const { code, message, names = [], at } = trouble;
  const template = errorText[code];
  const text = template === undefined ? message : fill(template, { names: names.join(listSeparator) });
  const place = at === undefined ? "" : ` (${fill(errorAt, { line: at.line, column: at.column })})`;
  return `${error[code]}${place}: ${text}`;
}
