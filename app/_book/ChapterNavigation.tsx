import type { ChapterText } from "../../lib/book/chapter.ts";
import type { Locale } from "../../lib/book/locale.ts";
import type { Dictionary } from "./dictionary.ts";
import { chapterPath, coverPath } from "./paths.ts";

interface Props {
  readonly locale: Locale;
  readonly slug: string;
  /** By slug, in reading order. */
  readonly book: ReadonlyMap<string, ChapterText>;
  readonly words: Dictionary;
}

/** Links to the chapters before and after this one; to the cover where there is none. */
export function ChapterNavigation({ locale, slug, book, words }: Props) {
  const chapters = [...book.values()];
  const here = chapters.findIndex(({ place }) => place.slug === slug);
  return (
    <nav className="chapter-navigation" aria-label={`${words.previous} / ${words.next}`}>
      <NeighbourLink rel="prev" label={words.previous} chapter={chapters[here - 1]} {...{ locale, words }} />
      <NeighbourLink rel="next" label={words.next} chapter={chapters[here + 1]} {...{ locale, words }} />
    </nav>
  );
}

interface NeighbourProps extends Pick<Props, "locale" | "words"> {
  readonly rel: "prev" | "next";
  readonly label: string;
  readonly chapter: ChapterText | undefined;
}

function NeighbourLink({ rel, label, chapter, locale, words }: NeighbourProps) {
  if (chapter === undefined)
    return (
      <a href={coverPath(locale)} className={rel}>
        {words.contents}
      </a>
    );
  return (
    <a href={chapterPath(locale, chapter.place.slug)} rel={rel} className={rel}>
      <small>{label}</small>
      {chapter.text.title}
    </a>
  );
}
