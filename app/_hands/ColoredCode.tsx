import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import { Fragment } from "react";
import { withTerms } from "../../lib/book/light/code-terms.ts";
import type { Term } from "../../lib/book/light/terms.ts";

const typescript = parser.configure({ dialect: "ts" });

interface Props {
  readonly source: string;
  readonly terms: readonly Term[];
}

/** Code that a reader wrote, in the editor's colours. */
export function ColoredCode({ source, terms }: Props) {
  const parts: { readonly text: string; readonly className: string }[] = [];
  highlightCode(
    source,
    typescript.parse(source),
    classHighlighter,
    (text, classes) => parts.push({ text, className: withTerms(classes, text, terms) }),
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
