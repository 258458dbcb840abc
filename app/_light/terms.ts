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

/** How each term is lit: a wash behind letters, a glow around lines. The colours stay what they are. */
function rulesFor(term: string): string[] {
  const color = `var(--plot-${term}, var(--ink))`;
  // The build's drawings have no space there, Plotly's have one.
  const parts = ["stroke:", "stroke: ", "fill:", "fill: "];
  const colored = parts.map((part) => `[style*="${part}var(--plot-${term})"]`).join();
  return [
    `:is(.term-${term}, .code-${term}) { border-radius: 2px; background: var(--lit); box-shadow: 0 0 0 2px var(--lit); }`,
    `svg path:is(.term-${term}, ${colored}) { filter: drop-shadow(0 0 1.5px ${color}) drop-shadow(0 0 1.5px ${color}); }`,
    `svg text:is(.term-${term}, ${colored}) { font-weight: 700; }`,
  ].map((rule) => `[data-lit="${term}"] ${rule}`);
}

let sheet: CSSStyleSheet | undefined;
const known = new Set<string>();

/** A chapter has its own terms: what shows a term lit is written when it is first needed. */
function learn(term: string): void {
  if (known.has(term)) return;
  known.add(term);
  sheet ??= newSheet();
  for (const rule of rulesFor(term)) sheet.insertRule(rule);
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
  learn(lit.term);
  lit.section.dataset.lit = lit.term;
}
