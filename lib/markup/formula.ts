import katex from "katex";

/** The truth, the model, and what they differ by keep their colours in cells' formulas too. */
const macros = {
  "\\truth": "\\htmlClass{term-p}{#1}",
  "\\model": "\\htmlClass{term-q}{#1}",
  "\\excess": "\\htmlClass{term-excess}{#1}",
};

/**
 * A cell's formula as HTML for the eye and MathML for the ear; undefined if KaTeX can't set it.
 *
 * Trusts nothing: no links, pictures or attributes, no more than a thousand macros, nothing larger than the page.
 */
export function formulaMarkup(latex: string, displayMode = true): string | undefined {
  try {
    return katex.renderToString(latex, {
      displayMode,
      macros: { ...macros },
      output: "htmlAndMathml",
      strict: "ignore",
      maxExpand: 1000,
      maxSize: 20,
      trust: ({ command, ...rest }) =>
        command === "\\htmlClass" && "class" in rest && /^term-(?:p|q|excess)$/.test(rest.class),
    });
  } catch {
    return undefined;
  }
}
