/** The terms that can light up, and what each is marked with in formulas and in code. */
const terms = ["p", "q", "excess", "theta"] as const;

const marks = terms.flatMap((term) => [`.term-${term}`, `.code-${term}`]).join();

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

let lit:
  | { readonly term: string; readonly block: Element; readonly passage: readonly HTMLElement[] }
  | undefined;

/** Lights a term up in the passage around an element: from the title above it to the next one. Without a term all is dark. */
export function lightUp(element: Element, term: string | undefined): void {
  if (term === undefined && lit === undefined) return;
  const block = element.closest(".prose > *");
  if (term !== undefined && term === lit?.term && block === lit.block) return;
  for (const part of lit?.passage ?? []) delete part.dataset.lit;
  lit = undefined;
  if (term === undefined || block === null) return;
  lit = { term, block, passage: passageAround(block) };
  for (const part of lit.passage) part.dataset.lit = term;
}

function passageAround(block: Element): HTMLElement[] {
  const before = neighbours(block, (element) => element.previousElementSibling);
  const after = neighbours(block, (element) => element.nextElementSibling);
  return [...before, block, ...after].filter((element) => element instanceof HTMLElement);
}

function neighbours(block: Element, next: (element: Element) => Element | null): Element[] {
  const found: Element[] = [];
  for (let at = next(block); at !== null && !isTitle(at); at = next(at)) found.push(at);
  return found;
}

/** A title, or, where two languages stand side by side, a row of titles. */
function isTitle(block: Element): boolean {
  return (
    block.matches("h2, h3") ||
    block.querySelector(":scope > :is(h2, h3), :scope > div > :is(h2, h3)") !== null
  );
}
