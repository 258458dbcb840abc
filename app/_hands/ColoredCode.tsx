import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import { Fragment } from "react";
import { withTerm } from "../../lib/book/code-terms.ts";

const typescript = parser.configure({ dialect: "ts" });

/** Code that a reader wrote, in the editor's colours. */
export function ColoredCode({ source }: { readonly source: string }) {
  const parts: { readonly text: string; readonly className: string }[] = [];
  highlightCode(
    source,
    typescript.parse(source),
    classHighlighter,
    (text, classes) => parts.push({ text, className: withTerm(classes, text) }),
    () => parts.push({ text: "\n", className: "" }),
  );
  return (
    <code>
      {Array.from(parts.entries(), ([index, { text, className }]) =>
        className === "" ? (
          <Fragment key={index}>{text}</Fragment>
        ) : (
          <span key={index} className={className}>
            {text}
          </span>
        ),
      )}
    </code>
  );
}
