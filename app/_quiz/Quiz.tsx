import type { Locale } from "../../lib/book/locale.ts";
import { presentQuestion } from "../../lib/book/question/present.ts";
import type { Question } from "../../lib/quiz/question.ts";
import { startingDraft } from "./draft.ts";
import { PlainCodeField } from "./PlainCodeField.tsx";
import { QuestionFrame } from "./QuestionFrame.tsx";
import { QuizSlot } from "./QuizSlot.tsx";
import { openState } from "./question-state.ts";
import { quizWords } from "./words.ts";

/** What the book shows of a question before anyone asks for new numbers. */
const firstSeed = 1;

interface Props {
  readonly question: Question;
  readonly chapter: string;
  readonly locale: Locale;
}

/** A question in a chapter's text, rendered by the build. */
export function Quiz({ question, chapter, locale }: Props) {
  const words = quizWords(locale);
  const presented = presentQuestion(question, locale, firstSeed);
  const draft = startingDraft(presented);
  return (
    <QuizSlot
      id={question.id}
      {...{ chapter, locale }}
      seed={firstSeed}
      words={{ failed: words.failed, answeredBefore: words.answeredBefore }}
    >
      <QuestionFrame
        {...{ presented, words }}
        mode="practice"
        state={openState(draft)}
        codeField={draft.kind === "code" && <PlainCodeField source={draft.source} label={words.answer} />}
      />
    </QuizSlot>
  );
}
