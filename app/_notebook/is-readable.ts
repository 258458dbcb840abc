const mostCharacters = 20_000;
/** A line stands in the page as a whole, with an element for each word and bracket. */
const longestLine = 1_000;
/** A tree as deep takes, at each look into it, as many steps. */
const deepestNesting = 100;

const open = /[([{]/;
const closing = /[)\]}]/;

/**
 * Whether code is of a size that somebody reads. What is not is shown and edited as plain text: to colour it, to look
 * its names up and to match its brackets would hold up the page.
 */
export function isReadable(source: string): boolean {
  if (source.length > mostCharacters) return false;
  let depth = 0;
  let lineStart = 0;
  for (let i = 0; i < source.length; i += 1) {
    const character = source.charAt(i);
    if (character === "\n") lineStart = i + 1;
    else if (open.test(character)) depth += 1;
    else if (closing.test(character)) depth = Math.max(0, depth - 1);
    if (depth > deepestNesting || i - lineStart >= longestLine) return false;
  }
  return true;
}
