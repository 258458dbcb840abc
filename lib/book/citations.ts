import type { Outline } from "./outline.ts";

/** The works that a chapter cites, in the order of their first citation, which is their number. */
export function citationOrder({ citations }: Outline): string[] {
  return [...new Set(citations.map(({ target }) => target))];
}
