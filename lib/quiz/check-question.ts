import { checkCurve } from "./check-curve.ts";
import { checkChoice, checkChoices, checkCode, checkMatch, checkOrder } from "./check-picked.ts";
import { checkSliders } from "./check-sliders.ts";
import { checkTexts } from "./check-texts.ts";
import { checkExpression, checkNumber } from "./check-values.ts";
import { authored, instances } from "./instantiate.ts";
import { misconceptionsOf } from "./misconceptions.ts";
import type { Instance, Question } from "./question.ts";
import { canonicalName } from "./tokens.ts";

/** Something wrong with a question. */
export interface QuestionProblem {
  /** The question's id. */
  readonly question: string;
  readonly message: string;
}

const SEEDS = 1000;

/** Grading a curve or comparing expressions is slow; fewer draws say as much. */
const FEW_DRAWS = 20;

/**
 * Everything that is wrong with a question: its texts, its draws for each of 1,000 seeds, its key and misconceptions.
 *
 * Whether what it links to exists is for the book to check.
 *
 * @returns problems, none for a question that is fit for the book
 */
export function checkQuestion(question: Question): QuestionProblem[] {
  const messages = [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(question.id) ? [] : ["the id is not in kebab case"]),
    ...checkTexts(question),
    ...orMessage(() => checkDrawn(question)),
  ];
  return messages.map((message) => ({ question: question.id, message }));
}

/** What is wrong with a bank of questions, ids that stand twice included. */
export function checkQuestions(questions: readonly Question[]): QuestionProblem[] {
  const ids = questions.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  return [
    ...twice.map((id) => ({ question: id, message: "the id stands twice" })),
    ...questions.flatMap(checkQuestion),
  ];
}

function checkDrawn(question: Question): string[] {
  const draw = instances(question);
  const every = Array.from({ length: SEEDS }, (_, seed) => draw(seed).values);
  const drawn = [...new Map(every.map((values) => [JSON.stringify(values), values])).values()];
  return [
    ...checkNames(question),
    ...checkValues(drawn),
    ...checkPassages(question, drawn[0] ?? {}),
    ...checkKind(question, drawn),
  ];
}

function checkKind(question: Question, drawn: readonly Instance["values"][]): string[] {
  const few = drawn.slice(0, FEW_DRAWS);
  switch (question.kind) {
    case "choice":
      return checkChoice(question);
    case "choices":
      return checkChoices(question);
    case "number":
      return checkNumber(question, drawn);
    case "expression":
      return checkExpression(question, few);
    case "code":
      return checkCode(question);
    case "order":
      return checkOrder(question);
    case "match":
      return checkMatch(question);
    case "sliders":
      return checkSliders(question, drawn);
    case "curve":
      return checkCurve(question, few);
  }
}

function checkNames({ draw = {}, values = {} }: Question): string[] {
  const names = [...Object.keys(draw), ...Object.keys(values)];
  const canonical = names.map(canonicalName);
  return names.flatMap((name, i) => {
    if (!/^[A-Za-z]\w*$/.test(name)) return [`"${name}" is no name of a value`];
    return canonical.indexOf(canonical[i] ?? name) < i ? [`there are two values ${name}`] : [];
  });
}

function checkValues(drawn: readonly Instance["values"][]): string[] {
  const names = Object.keys(drawn[0] ?? {});
  return names
    .filter((name) => drawn.some((values) => Number.isNaN(values[name])))
    .map((name) => `value ${name} is undefined for some seed`);
}

/** The inputs that a passage sets must be numbers, or expressions in the question's values. */
function checkPassages(question: Question, values: Instance["values"]): string[] {
  const settings = misconceptionsOf(question).flatMap(({ see }) => Object.values(see.set ?? {}).flat());
  return settings.flatMap((setting) =>
    typeof setting === "string"
      ? orMessage(() => {
          authored(setting, Object.keys(values));
          return [];
        })
      : [],
  );
}

/** What the author's expressions throw when they can't be read becomes a problem like any other. */
function orMessage(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof RangeError) return [error.message];
    throw error;
  }
}
