import { fill } from "../../quiz/fill.ts";
import { instantiate } from "../../quiz/instantiate.ts";
import type { Instance, Question, Text } from "../../quiz/question.ts";
import { escapeHtml } from "../escape-html.ts";
import type { Locale } from "../locale.ts";
import { nameFormulas } from "./name-formulas.ts";
import { renderLine, renderText } from "./render-text.ts";
import { shuffle } from "./shuffle.ts";

/** A question as a reader of one language meets it: numbers drawn, texts as HTML. */
export interface PresentedQuestion {
  readonly instance: Instance;
  readonly locale: Locale;
  readonly prompt: string;
  readonly hints: readonly string[];
  readonly solution: string;
  /** Options, steps and distractors, left ones, the sliders' names, the names of a curve's axes. */
  readonly items: readonly string[];
  /** Right ones, the readouts' names. */
  readonly partners: readonly string[];
  /** The order in which what is shuffled is shown: options and steps by `items`, right ones by `partners`. */
  readonly order: readonly number[];
}

/**
 * Draws a question's numbers and renders its texts.
 *
 * @throws Error if a formula in them is bad
 */
export function presentQuestion(question: Question, locale: Locale, seed: number): PresentedQuestion {
  const instance = instantiate(question, seed);
  const filled = (text: Text) => fill(text[locale], instance.values);
  const lines = (texts: readonly Text[]) => texts.map((text) => nameFormulas(renderLine(filled(text))));
  const { items, partners, shuffled } = parts(question);
  return {
    instance,
    locale,
    prompt: renderText(filled(question.prompt)),
    hints: question.hints.map((hint) => renderText(filled(hint))),
    solution: renderText(filled(question.solution)) + codeOf(question),
    items: lines(items),
    partners: lines(partners),
    order: shuffle(shuffled, question.id, seed),
  };
}

/** The function that was to be written. */
function codeOf(question: Question): string {
  return question.kind === "code" ? `<pre><code>${escapeHtml(question.answer)}</code></pre>` : "";
}

/** A further text of a question, like what a misconception is answered with. */
export function presentText(text: Text, { instance, locale }: PresentedQuestion): string {
  return renderText(fill(text[locale], instance.values));
}

interface Parts {
  readonly items: readonly Text[];
  readonly partners: readonly Text[];
  /** How many are shuffled. */
  readonly shuffled: number;
}

function parts(question: Question): Parts {
  switch (question.kind) {
    case "choice":
    case "choices":
      return inAnyOrder(question.options.map(({ text }) => text));
    case "order":
      return inAnyOrder([...question.steps, ...(question.distractors ?? []).map(({ text }) => text)]);
    case "match": {
      const { pairs } = question;
      const lefts = pairs.map(({ left }) => left);
      return { items: lefts, partners: pairs.map(({ right }) => right), shuffled: pairs.length };
    }
    case "sliders": {
      const labelsOf = (list: readonly { readonly label: Text }[]) => list.map(({ label }) => label);
      return { items: labelsOf(question.sliders), partners: labelsOf(question.readouts), shuffled: 0 };
    }
    case "curve":
      return { items: [question.x.label, question.y.label], partners: [], shuffled: 0 };
    default:
      return { items: [], partners: [], shuffled: 0 };
  }
}

function inAnyOrder(items: readonly Text[]): Parts {
  return { items, partners: [], shuffled: items.length };
}
