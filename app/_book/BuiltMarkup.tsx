import { KeptMarkup } from "./KeptMarkup.tsx";
import { keepMarkup } from "./kept-markup.ts";
import { type MarkupProps, Markup as PlainMarkup } from "./Markup.tsx";

/**
 * `Markup` where only the build renders. Next sends what the build rendered twice, as HTML and as the data from which
 * React knows it again; of markup, which is most of a chapter, the first is enough. While the book is written the
 * data is needed: it is what an edit changes.
 */
export function Markup(props: MarkupProps) {
  if (process.env.NODE_ENV !== "production") return <PlainMarkup {...props} />;
  const { html, ...rest } = props;
  return <KeptMarkup name={keepMarkup(html)} {...rest} />;
}
