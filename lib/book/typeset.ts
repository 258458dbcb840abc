import katex, { ParseError } from "katex";
import { escapeHtml } from "./escape-html.ts";
import { markFormula } from "./light/mark-formula.ts";
import type { Term } from "./light/terms.ts";

/** The truth, the model, and what they differ by keep their colours in formulas too. */
const macros = {
  "\\truth": "\\htmlClass{term-p}{#1}",
  "\\model": "\\htmlClass{term-q}{#1}",
  "\\excess": "\\htmlClass{term-excess}{#1}",
};

/**
 * A formula as HTML for the eye and MathML for the ear.
 *
 * @param terms those of the chapter, by which they light up
 * @throws Error if KaTeX rejects the TeX, or would warn of it
 */
export function typeset(tex: string, displayMode: boolean, terms: readonly Term[] = []): string {
  const html = katex.renderToString(markFormula(tex, terms), {
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
  return withoutWrappers(html).replace(/(<annotation[^>]*>).*?(?=<)/s, (_, tag) => tag + escapeHtml(tex));
}

/** KaTeX's element around what has a class; a letter can have it itself. */
const wrapper =
  /<span class="enclosing (term-[\w-]+)(?: mtight)?"><span class="(mord(?: (?!term-)[\w-]+)*)((?: term-[\w-]+)*)"([^>]*)>([^<]*)<\/span><\/span>/g;

/** Its element around what stood in braces, when that is but a letter. */
const braces =
  /<span class="mord(?: mtight)?">(<span class="mord [^"]*\bterm-[^"]*"[^>]*>[^<]*<\/span>)<\/span>/g;

function withoutWrappers(html: string): string {
  const unwrapped = html.replace(wrapper, '<span class="$2 $1$3"$4>$5</span>').replace(braces, "$1");
  return unwrapped === html ? html : withoutWrappers(unwrapped);
}

/** What `typeset` has thrown, in one line: KaTeX's full message draws one under the place. */
export function texComplaint(error: unknown): string {
  return `TeX: ${error instanceof ParseError ? error.rawMessage : String(error)}`;
}
