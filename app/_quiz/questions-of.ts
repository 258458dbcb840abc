import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { ChapterPlace } from "../../lib/book/contents.ts";
import type { Question } from "../../lib/quiz/question.ts";

/** The questions of a chapter, in the order of its `quiz.ts`. On the server only. */
export async function questionsOf({ folder }: ChapterPlace): Promise<readonly Question[]> {
  if (!existsSync(join(folder, "quiz.ts"))) return [];
  const { questions }: { readonly questions: readonly Question[] } = await import(
    `../../content/${basename(folder)}/quiz.ts`
  );
  return questions;
}
