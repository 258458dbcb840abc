import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import { withTerm } from "./code-terms.ts";
import { escapeHtml } from "./escape-html.ts";

const typescript = parser.configure({ dialect: "ts" });

/** Classes that `code.css` gives no colour: they are most of a chapter's code, and an element each. */
const colorless = new Set(["", "tok-punctuation", "tok-operator", "tok-variableName", "tok-propertyName"]);

/** TypeScript as HTML with the editor's classes for what has a colour, so that nothing changes when it opens. */
export function highlight(code: string): string {
  let html = "";
  highlightCode(
    code,
    typescript.parse(code),
    classHighlighter,
    (text, tokens) => {
      const classes = withTerm(tokens, text);
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
