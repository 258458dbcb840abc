import { type ChapterText, loadTexts } from "../../lib/book/chapter.ts";
import type { Locale } from "../../lib/book/locale.ts";
import type { Mention, Outline } from "../../lib/book/outline.ts";
import { questionsOf } from "../_quiz/questions-of.ts";
import type { ChapterSummary, SectionSummary } from "./chapters.ts";

/** The book's chapters with their sections and questions, for the pages around the reading. On the server only. */
export async function summariesOf(locale: Locale): Promise<ChapterSummary[]> {
  const texts = await loadTexts(process.cwd(), locale);
  return Promise.all([...texts.values()].map(summaryOf));
}

async function summaryOf({ place, text: { title, outline } }: ChapterText): Promise<ChapterSummary> {
  const questions = await questionsOf(place);
  const sections = sectionsOf(
    outline,
    questions.map(({ id }) => id),
  );
  return { slug: place.slug, number: place.number, title, sections };
}

/** A section reaches to the next heading of its rank. */
function sectionsOf(outline: Outline, questions: readonly string[]): SectionSummary[] {
  const tops = outline.headings.filter(({ depth }) => depth === 2);
  return tops.map(({ id, title, line }, i) => {
    const end = tops[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    const isWithin = (mention: Mention) => mention.line >= line && mention.line < end;
    return { id, title, questions: questionsWithin(outline, questions, isWithin) };
  });
}

/** Those that stand there, and all that stand nowhere else if this is where the chapter has them. */
function questionsWithin(
  { quizzes, chapterQuizzes }: Outline,
  questions: readonly string[],
  isWithin: (mention: Mention) => boolean,
): readonly string[] {
  const placed = quizzes.filter(isWithin).map(({ target }) => target);
  if (!chapterQuizzes.some(isWithin)) return placed;
  return [...placed, ...questions.filter((id) => !quizzes.some(({ target }) => target === id))];
}
