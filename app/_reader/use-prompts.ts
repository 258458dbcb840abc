import { useEffect, useState } from "react";
import type { Locale } from "../../lib/book/locale.ts";
import type { QuestionTally } from "../../lib/reader/classroom.ts";

/** A question as a teacher's list names it. */
export interface Prompt {
  readonly html: string;
  /** In the order of the misconceptions' numbers. */
  readonly beliefs: readonly string[];
}

/** What the questions of a tally ask and which beliefs they know, by question; nothing until it was fetched. */
export function usePrompts(
  tallies: readonly QuestionTally[],
  locale: Locale,
): ReadonlyMap<string, Prompt> | undefined {
  const chapters = [...new Set(tallies.map(({ chapter }) => chapter))].sort().join(" ");
  const [prompts, setPrompts] = useState<ReadonlyMap<string, Prompt>>();
  useEffect(() => {
    if (chapters === "") return;
    let isGone = false;
    fetchPrompts(chapters.split(" "), locale).then(
      (fetched) => isGone || setPrompts(fetched),
      () => isGone || setPrompts(new Map()),
    );
    return () => {
      isGone = true;
    };
  }, [chapters, locale]);
  return prompts;
}

async function fetchPrompts(chapters: readonly string[], locale: Locale): Promise<Map<string, Prompt>> {
  const [{ fetchQuestions }, { promptOf }] = await Promise.all([
    import("../_quiz/bank.ts"),
    import("./prompt-of.ts"),
  ]);
  // A chapter that the book doesn't have leaves its questions without words.
  const piles = await Promise.all(chapters.map((chapter) => fetchQuestions(chapter).catch(() => [])));
  return new Map(piles.flat().map((question) => [question.id, promptOf(question, locale)]));
}
