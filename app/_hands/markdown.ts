import DOMPurify from "dompurify";
import katex from "katex";
import { Marked, type TokenizerAndRendererExtension } from "marked";

/** What a note may hold; anything else is left out with what it does. */
const allowed = {
  ALLOWED_TAGS: [
    ...["p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br"],
    ...["em", "strong", "del", "a", "table", "thead", "tbody", "tr", "th", "td", "span", "div"],
  ],
  ALLOWED_ATTR: ["href", "start", "data-tex", "data-display"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const;

/** What a formula may cost: macros that grow without end, and boxes larger than the page, are refused. */
const bounds = { maxExpand: 500, maxSize: 20 };

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Formulas are taken out of the text before Markdown sees their underscores and stars. */
function formula(name: string, pattern: RegExp, isDisplay: boolean): TokenizerAndRendererExtension {
  return {
    name,
    level: isDisplay ? "block" : "inline",
    start: (source) => source.indexOf("$"),
    tokenizer: (source) => {
      const [raw, tex] = pattern.exec(source) ?? [];
      return raw === undefined || tex === undefined ? undefined : { type: name, raw, text: tex };
    },
    renderer: ({ text }) => {
      const tag = isDisplay ? "div" : "span";
      return `<${tag} data-tex="${escapeAttribute(String(text))}" data-display="${isDisplay}"></${tag}>`;
    },
  };
}

const marked = new Marked({
  gfm: true,
  async: false,
  extensions: [
    formula("display", /^\$\$([^$]+)\$\$(?:\n|$)/, true),
    formula("inline", /^\$((?:\\.|[^\\$\n])+)\$/, false),
  ],
  renderer: {
    // The page's outline is the book's: a note's headings stand below it.
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
  },
});

/** A note as elements that can do nothing but be read, with its formulas set. */
export function renderNote(source: string): DocumentFragment {
  const html = marked.parse(source, { async: false });
  const note = DOMPurify.sanitize(html, {
    ...allowed,
    ALLOWED_TAGS: [...allowed.ALLOWED_TAGS],
    ALLOWED_ATTR: [...allowed.ALLOWED_ATTR],
  });
  for (const link of note.querySelectorAll("a")) link.rel = "noopener noreferrer nofollow";
  for (const place of note.querySelectorAll<HTMLElement>("[data-tex]"))
    katex.render(place.dataset.tex ?? "", place, {
      displayMode: place.dataset.display === "true",
      throwOnError: false,
      strict: "ignore",
      trust: false,
      ...bounds,
    });
  return note;
}
