/** The terms that can light up, and what each is marked with in formulas and in code. */
const terms = ["p", "q", "excess", "theta"] as const;

const marks = terms.flatMap((term) => [`.term-${term}`, `.code-${term}`]).join();

/** What lights up as one. */
export const passages = ".prose > section";

/** The term that an element is, or is in. */
export function termAt(element: Element): string | undefined {
  const mark = element.closest(marks);
  return terms.find((term) => mark?.matches(`.term-${term}, .code-${term}`));
}

/** The terms that stand in an element, each once, in the order in which they come. */
export function termsOf(element: Element | null): string[] {
  const found = [...(element?.querySelectorAll(marks) ?? [])].map(termAt);
  return [...new Set(found)].filter((term) => term !== undefined);
}

let lit: { readonly term: string; readonly section: HTMLElement } | undefined;

/** Lights a term up in the section around an element. Without a term all is dark. */
export function lightUp(element: Element, term: string | undefined): void {
  const section = element.closest<HTMLElement>(passages);
  if (term === lit?.term && (term === undefined || section === lit?.section)) return;
  if (lit !== undefined) delete lit.section.dataset.lit;
  lit = term === undefined || section === null ? undefined : { term, section };
  if (lit !== undefined) lit.section.dataset.lit = lit.term;
}
