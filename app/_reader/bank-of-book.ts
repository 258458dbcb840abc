import type { Bank } from "../../lib/reader/exam.ts";
import { fetchQuestions } from "../_quiz/bank.ts";

/** The ids of all questions, by chapter. */
export async function fetchBank(chapters: readonly string[]): Promise<Bank> {
  const piles = chapters.map(async (chapter) => {
    const questions = await fetchQuestions(chapter);
    return [chapter, questions.map(({ id }) => id)] as const;
  });
  return new Map(await Promise.all(piles));
}
