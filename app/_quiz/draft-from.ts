import type { Locale } from "../../lib/book/locale.ts";
import { presentQuestion } from "../../lib/book/question/present.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { type Draft, startingDraft } from "./draft.ts";

interface Given {
  readonly question: Question;
  readonly locale: Locale;
  readonly seed: number;
}

/** What a reader has begun to answer, from what the controls of a built question hold. */
export function draftFrom(values: Touched, { question, locale, seed }: Given): Draft {
  const draft = startingDraft(presentQuestion(question, locale, seed));
  switch (draft.kind) {
    case "choice": {
      const [option] = numbersAfter("option-", values);
      return option === undefined ? draft : { ...draft, option };
    }
    case "choices":
      return { ...draft, options: numbersAfter("option-", values) };
    case "number":
    case "expression":
      return { ...draft, text: values.get("text") ?? "" };
    case "code":
      return { ...draft, source: values.get("source") ?? draft.source };
    case "match":
      return { ...draft, rights: draft.rights.map((_, left) => numberIn(values.get(`left-${left}`))) };
    case "sliders":
      return {
        ...draft,
        values: Object.fromEntries(
          Object.entries(draft.values).map(([name, start]) => [
            name,
            numberIn(values.get(`slider-${name}`)) ?? start,
          ]),
        ),
      };
    default:
      return draft;
  }
}

type Touched = ReadonlyMap<string, string>;

function numbersAfter(prefix: string, values: Touched): number[] {
  return [...values.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)));
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined || text === "" ? undefined : Number(text);
}
