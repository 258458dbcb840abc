import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { checkQuestions } from "../../quiz/check-question.ts";
import { instantiate } from "../../quiz/instantiate.ts";
import { misconceptionsOf } from "../../quiz/misconceptions.ts";
import type { Passage, Question } from "../../quiz/question.ts";
import { valueFor } from "../address-settings.ts";
import type { CompiledText } from "../compile.ts";
import type { ChapterPlace } from "../contents.ts";
import { locales } from "../locale.ts";
import type { Problem } from "../problem.ts";
import { passageSettings } from "../question/passage-settings.ts";
import { presentQuestion, presentText } from "../question/present.ts";
import { texComplaint } from "../typeset.ts";
import type { Surroundings } from "./references.ts";

/** A chapter's questions, and where each of them is written. */
export interface ChapterQuestions {
  readonly questions: readonly Question[];
  readonly placeOf: (id: string) => Pick<Problem, "file" | "line">;
}

/** The questions in a chapter's `quiz.ts`; none without one. */
export async function readQuestions(root: string, { folder }: ChapterPlace): Promise<ChapterQuestions> {
  const file = join(folder, "quiz.ts");
  const placeOf = (id: string) => findQuestion(root, folder, id);
  if (!existsSync(file)) return { questions: [], placeOf };
  const { questions }: { readonly questions: readonly Question[] } = await import(pathToFileURL(file).href);
  return { questions, placeOf };
}

/** The line that gives a question its id: in `quiz.ts`, or in the folder of its parts. */
function findQuestion(root: string, folder: string, id: string): Pick<Problem, "file" | "line"> {
  const parts = join(folder, "quiz");
  const names = existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : [];
  const files = [join(folder, "quiz.ts"), ...names];
  for (const file of files) {
    const lines = readFileSync(file, "utf8").split("\n");
    const line = lines.findIndex((text) => new RegExp(`\\bid: ["']${id}["']`).test(text));
    if (line !== -1) return { file: relative(root, file), line: line + 1 };
  }
  return { file: relative(root, join(folder, "quiz.ts")), line: 1 };
}

/** What is wrong with all the questions of the book by themselves. */
export function questionProblems(chapters: readonly ChapterQuestions[]): Problem[] {
  const chapterOf = new Map(
    chapters.flatMap((chapter) => chapter.questions.map((question) => [question.id, chapter] as const)),
  );
  return checkQuestions(chapters.flatMap(({ questions }) => questions)).flatMap(({ question, message }) => {
    const place = chapterOf.get(question)?.placeOf(question);
    return place === undefined ? [] : [{ ...place, message: `question "${question}": ${message}` }];
  });
}

/** What a chapter's questions show and link to: formulas that can't be set, passages that are not there. */
export function shownProblems(
  { questions, placeOf }: ChapterQuestions,
  surroundings: Surroundings,
): Problem[] {
  return questions.flatMap((question) => {
    const messages = new Set([
      ...misconceptionsOf(question).flatMap(({ see }) => passageProblems(see, question, surroundings)),
      ...textProblems(question),
    ]);
    const place = placeOf(question.id);
    return [...messages].map((message) => ({ ...place, message: `question "${question.id}": ${message}` }));
  });
}

/** The numbers for which formulas and passages are tried. */
const triedSeeds = [1, 2, 3, 4, 5];

function textProblems(question: Question): string[] {
  const problems: string[] = [];
  for (const locale of locales)
    for (const seed of triedSeeds) {
      try {
        const presented = presentQuestion(question, locale, seed);
        for (const { why } of misconceptionsOf(question)) presentText(why, presented);
      } catch (error) {
        problems.push(`${locale}: ${texComplaint(error)}`);
        break;
      }
    }
  return problems;
}

function passageProblems(see: Passage, question: Question, { chapters, inputs }: Surroundings): string[] {
  const anchors = chapters.get(see.chapter);
  if (anchors === undefined) return [`there is no chapter "${see.chapter}"`];
  if (!anchors.has(see.at)) return [`"${see.chapter}#${see.at}" leads nowhere`];
  const specs = inputs.get(see.chapter) ?? [];
  return triedSeeds.flatMap((seed) => {
    const settings = settingsOrNone(see, question, seed);
    return Object.entries(settings).flatMap(([name, value]) => {
      const spec = specs.find((candidate) => candidate.name === name);
      if (spec === undefined) return [`chapter "${see.chapter}" has no input "${name}"`];
      if (valueFor(spec, String(value)) !== undefined) return [];
      return [`input "${name}" of chapter "${see.chapter}" can't be ${value}`];
    });
  });
}

/** A question that can't be instantiated is reported as such. */
function settingsOrNone(see: Passage, question: Question, seed: number) {
  try {
    return passageSettings(see, instantiate(question, seed));
  } catch {
    return {};
  }
}

/** Questions that a text places and that are not there, and those of the chapter that it places nowhere. */
export function placementProblems(
  { file, outline }: CompiledText,
  { questions, placeOf }: ChapterQuestions,
): Problem[] {
  const { quizzes, chapterQuizzes } = outline;
  const known = new Set(questions.map(({ id }) => id));
  const rest = questions.filter(({ id }) => !quizzes.some(({ target }) => target === id));
  const unknown = quizzes
    .filter(({ target }) => !known.has(target))
    .map(({ target, line }) => ({ file, line, message: `there is no question "${target}"` }));
  const [first, ...others] = chapterQuizzes;
  const unplaced = first === undefined ? rest : [];
  return [
    ...unknown,
    ...unplaced.map(({ id }) => ({
      ...placeOf(id),
      message: `question "${id}" stands nowhere: ${file} has neither a <Quiz> for it nor a <ChapterQuiz>`,
    })),
    ...others.map(({ line }) => ({ file, line, message: "<ChapterQuiz> stands twice" })),
    ...(first !== undefined && rest.length === 0
      ? [{ file, line: first.line, message: "<ChapterQuiz> has no question left" }]
      : []),
  ];
}
