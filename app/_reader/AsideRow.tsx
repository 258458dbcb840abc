import { type Locale, languageTag } from "../../lib/book/locale.ts";
import type { Aside } from "../../lib/reader/aside.ts";
import { fill } from "../_book/dictionary.ts";
import type { ChapterSummary } from "./chapters.ts";
import { downloadAside } from "./download.ts";
import pageStyles from "./page.module.css";
import type { StudyWords } from "./words.ts";

interface Props {
  readonly aside: Aside;
  readonly isDeleted: boolean;
  readonly chapters: readonly ChapterSummary[];
  readonly locale: Locale;
  readonly words: StudyWords;
  readonly onRestore: () => void;
  readonly onDelete: () => void;
  readonly onUndo: () => void;
}

/** One record that is set aside: what it is, from when, why it is here, and what can be done with it. */
export function AsideRow({ aside, isDeleted, chapters, locale, words: studyWords, ...on }: Props) {
  const { aside: words } = studyWords;
  const what = nameOf(aside, chapters, studyWords);
  const reason = isDeleted ? words.deleted : words[aside.record === undefined ? "unreadable" : "lost"];
  return (
    <li data-aside={aside.store}>
      <p>
        <strong>{what}</strong>
        <small>
          {dateOf(aside, locale, words)} · {reason}
        </small>
      </p>
      <div className={pageStyles.buttons}>
        {!isDeleted && aside.record !== undefined && (
          <button type="button" onClick={on.onRestore} aria-label={`${words.restore}: ${what}`}>
            {words.restore}
          </button>
        )}
        {!isDeleted && (
          <button type="button" onClick={() => downloadAside(aside)} aria-label={`${words.save}: ${what}`}>
            {words.save}
          </button>
        )}
        {/* One button for both, so that the focus stays. */}
        <button
          type="button"
          className={isDeleted ? undefined : pageStyles.danger}
          onClick={isDeleted ? on.onUndo : on.onDelete}
          aria-label={`${isDeleted ? words.undo : words.delete}: ${what}`}
        >
          {isDeleted ? words.undo : words.delete}
        </button>
      </div>
    </li>
  );
}

function nameOf(
  { store, key }: Aside,
  chapters: readonly ChapterSummary[],
  { kinds, aside }: StudyWords,
): string {
  const [slug, section] = key.split("#", 2);
  const chapter = chapters.find((candidate) => candidate.slug === slug);
  const title = chapter?.sections.find(({ id }) => id === section)?.title ?? chapter?.title;
  // Answers and exams have names that no reader has given.
  if (store === "attempts" || store === "exams") return kinds[store];
  return fill(aside.what, { kind: kinds[store], name: title ?? key });
}

function dateOf({ updatedAt }: Aside, locale: Locale, words: StudyWords["aside"]): string {
  const date = new Date(updatedAt ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return words.fromUnknown;
  const format = new Intl.DateTimeFormat(languageTag[locale], { dateStyle: "medium", timeStyle: "short" });
  return fill(words.from, { date: format.format(date) });
}
