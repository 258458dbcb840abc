/** What terms are marked with in formulas and figures, and in code. */
const marks = '[class*="term-"], [class*="code-"]';
const mark = /(?:^|\s)(?:term|code)-([\w-]+)(?!\S)/g;

/** What lights up as one. */
export const passages = ".prose > section";

/** The term that an element is marked with; of several the last, which is the chapter's own. */
function termOf(element: Element): string | undefined {
  return [...(element.getAttribute("class") ?? "").matchAll(mark)].at(-1)?.[1];
}

/** The term that an element is, or is in. */
export function termAt(element: Element): string | undefined {
  const marked = element.closest(marks);
  return marked === null ? undefined : termOf(marked);
}

/** The terms that stand in an element, each once, in the order in which they come. */
export function termsOf(element: Element | null): string[] {
  const found = [...(element?.querySelectorAll(marks) ?? [])].map(termOf);
  return [...new Set(found)].filter((term) => term !== undefined);
}

/** How a term is lit: a wash behind letters, a glow around lines. The colours stay what they are. */
function rulesFor(term: string): string {
  const glow = `drop-shadow(0 0 1.5px var(--plot-${term}, var(--ink)))`;
  const drawn = `:is(.term-${term}, [style*="var(--plot-${term})"])`;
  return `[data-lit] {
    :is(.term-${term}, .code-${term}) { border-radius: 2px; background: var(--lit); box-shadow: 0 0 0 2px var(--lit) }
    svg path${drawn} { filter: ${glow} ${glow} }
    svg text${drawn} { font-weight: 700 }
  }`;
}

let sheet: CSSStyleSheet | undefined;

/** A chapter has its own terms: the rules are those of the one that is lit. */
function show(term: string): void {
  sheet ??= newSheet();
  sheet.replaceSync(rulesFor(term));
}

function newSheet(): CSSStyleSheet {
  const added = new CSSStyleSheet();
  document.adoptedStyleSheets.push(added);
  return added;
}

let lit: { readonly term: string; readonly section: HTMLElement } | undefined;

/** Lights a term up in the section around an element. Without a term all is dark. */
export function lightUp(element: Element, term: string | undefined): void {
  const section = element.closest<HTMLElement>(passages);
  if (term === lit?.term && (term === undefined || section === lit?.section)) return;
  if (lit !== undefined) delete lit.section.dataset.lit;
  lit = term === undefined || section === null ? undefined : { term, section };
  if (lit === undefined) return;
  show(lit.term);
  lit.section.dataset.lit = lit.term;
}
