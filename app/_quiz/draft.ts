import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import { snap } from "../../lib/kernel/host.ts";
import type { Answer, CodeReport } from "../../lib/quiz/question.ts";

/** An answer in the making; nothing in it is ever invalid, at most unfinished. */
export type Draft =
  | {
      readonly kind: "choice";
      readonly option?: number;
      /** Thousandths over the options that sum to 1000, while the reader answers with probabilities. */
      readonly shares?: readonly number[];
    }
  | { readonly kind: "choices"; readonly options: readonly number[] }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "code"; readonly source: string }
  /** Items in the reader's order; what stands behind `divider` is left out. */
  | { readonly kind: "order"; readonly places: readonly number[]; readonly moved?: number }
  | { readonly kind: "match"; readonly rights: readonly (number | undefined)[] }
  | { readonly kind: "sliders"; readonly values: Readonly<Record<string, number>> }
  | { readonly kind: "curve"; readonly heights: readonly (number | undefined)[] };

export type DraftOf<Kind extends Draft["kind"]> = Extract<Draft, { kind: Kind }>;

/** Stands in an order between the steps that are used and those that are not. */
export const divider = -1;

/** How many points a curve is drawn with. */
const curvePoints = 11;

/** What a reader starts from. */
export function startingDraft({ instance: { question }, order, locale }: PresentedQuestion): Draft {
  switch (question.kind) {
    case "choice":
      return { kind: "choice" };
    case "choices":
      return { kind: "choices", options: [] };
    case "number":
    case "expression":
      return { kind: question.kind, text: "" };
    case "code":
      return { kind: "code", source: question.start[locale] };
    case "order":
      return { kind: "order", places: question.distractors?.length ? [...order, divider] : order };
    case "match":
      return { kind: "match", rights: question.pairs.map(() => undefined) };
    case "sliders":
      return {
        kind: "sliders",
        values: Object.fromEntries(question.sliders.map(({ name, start }) => [name, start])),
      };
    case "curve":
      return { kind: "curve", heights: Array.from({ length: curvePoints }, () => undefined) };
  }
}

/** An even split, as a reader's first probabilities. */
export function evenShares(count: number): readonly number[] {
  return snap(Array.from({ length: count }, () => 1));
}

/** The answer that a draft stands for; nothing when nothing has been chosen. */
export function answerOf(draft: Draft, report?: CodeReport): Answer | undefined {
  switch (draft.kind) {
    case "choice":
      if (draft.shares !== undefined)
        return { kind: "choice", probabilities: draft.shares.map((share) => share / 1000) };
      return draft.option === undefined ? undefined : { kind: "choice", option: draft.option };
    case "choices":
      return { kind: "choices", options: draft.options };
    case "code":
      return report && { kind: "code", source: draft.source, report };
    case "order":
      return { kind: "order", steps: usedSteps(draft.places) };
    default:
      return draft;
  }
}

function usedSteps(places: readonly number[]): readonly number[] {
  const end = places.indexOf(divider);
  return end === -1 ? places : places.slice(0, end);
}
