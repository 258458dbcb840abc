import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import { escapeHtml } from "./escape-html.ts";
import { withTerms } from "./light/code-terms.ts";
import type { Term } from "./light/terms.ts";

const typescript = parser.configure({ dialect: "ts" });

/** Classes that `code.css` gives no colour: they are most of a chapter's code, and an element each. */
const colorless = new Set(["", "tok-punctuation", "tok-operator", "tok-variableName", "tok-propertyName"]);

/**
 * TypeScript as HTML with the editor's classes for what has a colour, so that nothing changes when it opens.
 *
 * @param terms those of the chapter, by which they light up
 */
export function highlight(code: string, terms: readonly Term[] = []): string {
  let html = "";
  highlightCode(
    code,
    typescript.parse(code),
    classHighlighter,
    (text, tokens) => {
      const classes = withTerms(tokens, text, terms);
      html += colorless.has(classes)
        ? escapeHtml(text)
        : `<span class="${classes}">${escapeHtml(text)}</span>`;
    },
    () => {
      html += "\n";
    },
  );
  return html;
}
