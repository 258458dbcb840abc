import type { Locale } from "../../lib/book/locale.ts";
import { dayOf } from "../../lib/reader/days.ts";
import type { Place, Records } from "../../lib/reader/records.ts";
import { openShelf } from "../../lib/reader/shelf.ts";
import { contentsPath } from "../_book/paths.ts";
import type { ChapterSummary } from "./chapters.ts";

/** Where the reader was, by its name in the book. */
export interface NamedPlace extends Place {
  readonly title: string;
}

export async function readPlace(locale: Locale): Promise<NamedPlace | undefined> {
  const place = await openShelf().read("settings", "place");
  if (!isPlace(place)) return;
  const response = await fetch(contentsPath(locale));
  const chapters: readonly ChapterSummary[] = await response.json();
  const chapter = chapters.find(({ slug }) => slug === place.chapter);
  if (chapter === undefined) return;
  const section = chapter.sections.find(({ id }) => id === place.section);
  // A section that a new edition no longer has leaves its chapter.
  return section === undefined
    ? { chapter: chapter.slug, title: chapter.title }
    : { chapter: chapter.slug, section: section.id, title: section.title };
}

function isPlace(setting: Records["settings"] | undefined): setting is Place {
  return typeof setting === "object";
}

export async function countDue(): Promise<number> {
  const [attempts, { dueBy, memoriesOf }] = await Promise.all([
    openShelf().all("attempts"),
    import("../../lib/reader/schedule.ts"),
  ]);
  return dueBy(memoriesOf(attempts.values()), dayOf(Date.now())).length;
}
