import { type ChapterText, loadTexts } from "../../lib/book/chapter.ts";
import type { Locale } from "../../lib/book/locale.ts";
import type { Outline } from "../../lib/book/outline.ts";
import { questionsOf } from "../_quiz/questions-of.ts";
import type { ChapterSummary, SectionSummary } from "./chapters.ts";

/** The book's chapters with their sections and questions, for the pages around the reading. On the server only. */
export async function summariesOf(locale: Locale): Promise<ChapterSummary[]> {
  const texts = await loadTexts(process.cwd(), locale);
  return Promise.all([...texts.values()].map(summaryOf));
}

async function summaryOf({ place, text: { title, outline } }: ChapterText): Promise<ChapterSummary> {
  const placed = outline.quizzes.map(({ target }) => target);
  const questions = await questionsOf(place);
  return {
    slug: place.slug,
    number: place.number,
    title,
    sections: sectionsOf(outline),
    mixed: questions.map(({ id }) => id).filter((id) => !placed.includes(id)),
  };
}

/** A section reaches to the next heading of its rank. */
function sectionsOf({ headings, quizzes }: Outline): SectionSummary[] {
  const tops = headings.filter(({ depth }) => depth === 2);
  return tops.map(({ id, title, line }, i) => {
    const end = tops[i + 1]?.line ?? Number.POSITIVE_INFINITY;
    const own = quizzes.filter((quiz) => quiz.line >= line && quiz.line < end);
    return { id, title, questions: own.map(({ target }) => target) };
  });
}
