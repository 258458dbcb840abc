import type { Question } from "../../lib/quiz/question.ts";
import { questionsPath } from "../_book/paths.ts";

const pending = new Map<string, Promise<readonly Question[]>>();

/** A chapter's questions, fetched once a page. */
export function fetchQuestions(chapter: string): Promise<readonly Question[]> {
  const known = pending.get(chapter);
  if (known !== undefined) return known;
  const asked = fetch(questionsPath(chapter)).then((response) => {
    if (!response.ok) throw new Error(`questions: ${response.status}`);
    return response.json();
  });
  pending.set(chapter, asked);
  // Whoever asks next tries again.
  asked.catch(() => pending.delete(chapter));
  return asked;
}
