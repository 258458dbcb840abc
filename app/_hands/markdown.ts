import DOMPurify from "dompurify";
import { Marked, type TokenizerAndRendererExtension } from "marked";
import { formulaMarkup } from "../../lib/markup/formula.ts";

/** What a note may hold; anything else is left out with what it does. */
const allowed = {
  ALLOWED_TAGS: [
    ...["p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br"],
    ...["em", "strong", "del", "a", "table", "thead", "tbody", "tr", "th", "td", "span"],
  ],
  ALLOWED_ATTR: ["href", "start", "data-tex", "data-display"],
  // Their values are no addresses.
  ADD_URI_SAFE_ATTR: ["start", "data-tex", "data-display"],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
  ALLOW_DATA_ATTR: false,
};

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/**
 * Formulas are taken out before Markdown sees their underscores and stars; they are set when the note is safe. A dollar
 * before a space or a digit ends none: prices are no formulas.
 */
const formula: TokenizerAndRendererExtension = {
  name: "formula",
  level: "inline",
  start: (source) => source.indexOf("$"),
  tokenizer: (source) => {
    const [raw, display, inline] =
      /^\$\$((?:\\.|[^\\$])+)\$\$|^\$(?!\s)((?:\\.|[^\\$\n])+)(?<!\s)\$(?!\d)/s.exec(source) ?? [];
    const tex = display ?? inline;
    if (raw === undefined || tex === undefined) return undefined;
    return { type: "formula", raw, tex, isDisplay: display !== undefined };
  },
  renderer: ({ tex, isDisplay }) =>
    `<span data-tex="${escapeHtml(String(tex))}" data-display="${String(isDisplay)}"></span>`,
};

const marked = new Marked({
  gfm: true,
  extensions: [formula],
  renderer: {
    // The page's outline is the book's: a note's headings stand below it.
    heading({ tokens, depth }) {
      const level = Math.min(6, depth + 2);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    // Markdown is all there is: HTML is text like any other, and a picture from elsewhere is its words.
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
  },
});

/** Longer than a note that anyone would write: of a text full of stars the parser compares each with every other. */
const longestNote = 10_000;

/** A note as elements that can do nothing but be read, with its formulas set. What is too much to be set stays as typed. */
export function renderNote(source: string): DocumentFragment {
  const html = source.length > longestNote ? undefined : htmlOf(source);
  return html === undefined ? asTyped(source) : cleaned(html);
}

function htmlOf(source: string): string | undefined {
  try {
    return marked.parse(source, { async: false });
  } catch (error) {
    // Quotations in quotations, beyond the parser's own stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function asTyped(source: string): DocumentFragment {
  const note = document.createDocumentFragment();
  note.append(document.createElement("pre"));
  note.firstElementChild?.append(source);
  return note;
}

function cleaned(html: string): DocumentFragment {
  const note = DOMPurify.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true });
  for (const link of note.querySelectorAll("a")) link.rel = "noopener noreferrer nofollow";
  for (const place of note.querySelectorAll<HTMLElement>("[data-tex]")) setFormula(place);
  return note;
}

function setFormula(place: HTMLElement): void {
  const { tex = "", display } = place.dataset;
  const markup = formulaMarkup(tex, display === "true");
  if (markup === undefined) place.textContent = `$${tex}$`;
  else place.innerHTML = markup;
}
