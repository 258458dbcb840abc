import type { ChapterText } from "./chapter.ts";
import type { Heading } from "./outline.ts";

/** A section that refers to something. */
export interface Use {
  readonly chapter: ChapterText;
  readonly section: Heading;
}

/**
 * The sections that refer to an equation, in reading order, each once; not the one in which it stands.
 *
 * @param slug of the equation's chapter
 * @param book the texts of all chapters, by slug
 */
export function usesOf(equation: string, slug: string, book: ReadonlyMap<string, ChapterText>): Use[] {
  const home = book.get(slug);
  const line = home?.text.outline.equations.find(({ id }) => id === equation)?.line ?? 0;
  return [...book.values()].flatMap((chapter) => {
    const target = chapter === home ? `eq-${equation}` : `${slug}#eq-${equation}`;
    const lines = chapter.text.outline.references.flatMap((mention) =>
      mention.target === target ? [mention.line] : [],
    );
    const sections = new Set(lines.map((at) => sectionAt(at, chapter)));
    if (chapter === home) sections.delete(sectionAt(line, chapter));
    return [...sections].flatMap((section) => (section === undefined ? [] : [{ chapter, section }]));
  });
}

function sectionAt(line: number, { text }: ChapterText): Heading | undefined {
  return text.outline.headings.findLast((heading) => heading.line <= line);
}
