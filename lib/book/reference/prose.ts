import { escapeHtml } from "../escape-html.ts";
import { typeset } from "../typeset.ts";

/** A docstring's text as HTML: `code` is set as code, $formulas$ are typeset, apostrophes are curled as in the chapters. */
export function proseHtml(text: string): string {
  return text
    .split(/(`[^`]*`|\$[^$]*\$)/)
    .map((part) => {
      if (part.startsWith("`")) return `<code>${escapeHtml(part.slice(1, -1))}</code>`;
      if (part.startsWith("$")) return typeset(part.slice(1, -1), false);
      return escapeHtml(part.replace(/(?<=\p{L})'/gu, "’"));
    })
    .join("");
}

/** A formula that stands alone is displayed; one that comes with words keeps its size in their line. */
export function formulaHtml(text: string): string {
  const [alone] = formulasOf(text);
  if (alone !== undefined && text === `$${alone}$`) return typeset(alone, true);
  return `<p>${proseHtml(text.replace(/\$([^$]*)\$/g, "$$\\displaystyle $1$$"))}</p>`;
}

/** The TeX of every formula in a text, in order. */
export function formulasOf(text: string): string[] {
  return Array.from(text.matchAll(/\$([^$]*)\$/g), ([, tex = ""]) => tex);
}
