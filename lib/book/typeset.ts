import katex, { ParseError } from "katex";

/**
 * The truth, the model, and what they differ by keep their colours in formulas too. θ has a class but no colour. KaTeX
 * takes the letter itself for its own command, so that the macro does not meet itself again.
 */
const macros = {
  "\\truth": "\\htmlClass{term-p}{#1}",
  "\\model": "\\htmlClass{term-q}{#1}",
  "\\excess": "\\htmlClass{term-excess}{#1}",
  "\\theta": "{\\htmlClass{term-theta}{θ}}",
};

/**
 * A formula as HTML for the eye and MathML for the ear.
 *
 * @throws Error if KaTeX rejects the TeX, or would warn of it
 */
export function typeset(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, {
    displayMode,
    macros: { ...macros },
    output: "htmlAndMathml",
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    trust: ({ command }) => {
      if (command === "\\htmlClass") return true;
      // Told no, KaTeX would print the command in red instead of failing.
      throw new RangeError(`typeset: ${command} is not for formulas`);
    },
  });
}

/** What `typeset` has thrown, in one line: KaTeX's full message draws one under the place. */
export function texComplaint(error: unknown): string {
  return `TeX: ${error instanceof ParseError ? error.rawMessage : String(error)}`;
}
