/** Labels: how wide they run, where they break, and how Plotly reads them. */

export const fontSize = { wide: 13, narrow: 12 } as const;

const wideCharacter =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const slimCharacter = /[ \u00a0ijlftrI.,:;'|!()[\]]/;

function emOf(character: string): number {
  if (wideCharacter.test(character)) return 1;
  return slimCharacter.test(character) ? 0.35 : 0.6;
}

/** Width in em, a little on the generous side: a figure is laid out where no font can be measured.
 * Tags count for nothing. */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text.replace(/<[^>]*>/g, "")) em += emOf(character);
  return em;
}

/** The width of a label whose numbers may come to have three decimals: it keeps its room while they change. */
export function steadyWidth(text: string): number {
  return textWidth(text.replace(/\d+\.\d+|(?<=[=≈] ?)\d+/g, (number) => number.padEnd(5, "0")));
}

/** Where a line may end: after a space, a hyphen, or any Chinese character. */
function breakable(text: string): string[] {
  return text.match(/[^\s\u2e80-\uffef-]+[\s-]*|[\u2e80-\uffef][，。、：；）」]?\s*|[\s-]+/g) ?? [];
}

/** The label in lines of at most `maxEm`, as far as it can be broken. */
export function wrap(text: string, maxEm: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of breakable(text)) {
    if (line !== "" && steadyWidth((line + piece).trimEnd()) > maxEm) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trimEnd() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Plotly reads labels as a small HTML: what a reader wrote must not become a tag. */
export function escapeLabel(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
