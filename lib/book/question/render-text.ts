import { escapeHtml } from "../escape-html.ts";
import { typeset } from "../typeset.ts";

/**
 * A question's text as HTML: paragraphs and lists, `*emphasis*`, `**strong**`, `` `code` ``, `$formula$` in the line and
 * `$$formula$$` on a line of its own.
 *
 * @throws Error if KaTeX rejects a formula
 */
export function renderText(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(renderBlock)
    .join("");
}

const item = /^(?:-|\d+\.)\s+/;

function renderBlock(block: string): string {
  const lines = block.trim().split("\n");
  const [first = ""] = lines;
  if (!item.test(first)) return `<p>${renderLine(lines.join(" "))}</p>`;
  const items = block.trim().split(/\n(?=\s*(?:-|\d+\.)\s)/);
  const list = items.map((line) => `<li>${renderLine(line.trim().replace(item, ""))}</li>`).join("");
  return first.startsWith("-") ? `<ul>${list}</ul>` : `<ol>${list}</ol>`;
}

/** What stands in a line, in the order in which it is looked for; the formula comes with the punctuation behind it. */
const inline =
  /\$\$(?<display>[^$]+)\$\$|\$(?<formula>[^$]+)\$(?<after>[，。、；：！？）》」』”’,.;:!?)]*)|`(?<code>[^`]+)`|\*\*(?<strong>.+?)\*\*|\*(?<emphasis>[^*]+)\*/gu;

/** The same for a text that stands in a line: an option, a label. */
export function renderLine(text: string): string {
  let html = "";
  let end = 0;
  for (const match of text.matchAll(inline)) {
    html += escapeHtml(text.slice(end, match.index));
    end = match.index + match[0].length;
    html += renderPiece(match.groups ?? {}, text.slice(0, match.index), text.slice(end));
  }
  return html + escapeHtml(text.slice(end));
}

type Pieces = Readonly<Record<string, string | undefined>>;

function renderPiece(pieces: Pieces, before: string, behind: string): string {
  const { display, formula, after = "", code, strong, emphasis } = pieces;
  if (display !== undefined) return typeset(display.trim(), true);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (strong !== undefined) return `<strong>${renderLine(strong)}</strong>`;
  if (emphasis !== undefined) return `<em>${renderLine(emphasis)}</em>`;
  return renderFormula(formula ?? "", after, { before, behind });
}

/** In characters of TeX; longer ones may be broken at their operators. */
const longestWord = 16;

interface Neighbours {
  readonly before: string;
  readonly behind: string;
}

function renderFormula(tex: string, after: string, { before, behind }: Neighbours): string {
  const classes = [
    /\p{Script=Han}$/u.test(before) && "han-before",
    after === "" && /^\p{Script=Han}/u.test(behind) && "han-after",
    tex.length <= longestWord && "unbroken",
  ].filter(Boolean);
  return `<span class="${classes.join(" ")}">${typeset(tex, false)}${after}</span>`;
}
