import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import type { Draft, DraftOf } from "./draft.ts";
import type { QuizWords } from "./words.ts";

/**
 * What the controls of an answer get. Without `change` they are as the build renders them: the browser's own, filled
 * but not followed.
 */
export interface AnswerProps<Kind extends Draft["kind"]> {
  readonly presented: PresentedQuestion;
  readonly draft: DraftOf<Kind>;
  readonly words: QuizWords;
  readonly change?: ((change: (draft: Draft) => Draft) => void) | undefined;
}
