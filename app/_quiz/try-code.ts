import type { Locale } from "../../lib/book/locale.ts";
import type { CellError } from "../../lib/kernel/host.ts";
import type { CodeQuestion, CodeReport } from "../../lib/quiz/question.ts";
import { dictionaryOf, fill } from "../_book/dictionary.ts";
import { CodeRunner } from "./code-runner.ts";
import { quizWords } from "./words.ts";

const runner = new CodeRunner();

/** Tries a reader's function; why it could not be tried is said in their language. */
export async function tryCode(question: CodeQuestion, source: string, locale: Locale): Promise<CodeReport> {
  const tried = await runner.run(question, source);
  const { codeEndless, codeKernel } = quizWords(locale);
  switch (tried.status) {
    case "error":
      return { status: "broken", message: errorMessage(tried.error, locale) };
    case "endless":
      return { status: "broken", message: codeEndless };
    case "no-kernel":
      return { status: "broken", message: codeKernel };
    default:
      return tried;
  }
}

function errorMessage({ code, message, names = [], at, explanation }: CellError, locale: Locale): string {
  const { error, errorText, errorAt, listSeparator } = dictionaryOf(locale);
  const { codeError, codePlace } = quizWords(locale);
  const template = errorText[code];
  const known = locale === "zh" ? (explanation?.zh ?? message) : message;
  const text = template === undefined ? known : fill(template, { names: names.join(listSeparator) });
  const place =
    at === undefined ? "" : fill(codePlace, { place: fill(errorAt, { line: at.line, column: at.column }) });
  return fill(codeError, { kind: error[code], place, text });
}
