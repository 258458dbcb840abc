import type { ReactNode } from "react";
import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import type { AnswerProps } from "./answer-props.ts";
import { ChoiceAnswer } from "./ChoiceAnswer.tsx";
import { ChoicesAnswer } from "./ChoicesAnswer.tsx";
import { CurveAnswer } from "./CurveAnswer.tsx";
import type { Draft } from "./draft.ts";
import { MatchAnswer } from "./MatchAnswer.tsx";
import { OrderAnswer } from "./OrderAnswer.tsx";
import { SlidersAnswer } from "./SlidersAnswer.tsx";
import { TextAnswer } from "./TextAnswer.tsx";
import type { QuizWords } from "./words.ts";

interface Props {
  readonly presented: PresentedQuestion;
  readonly draft: Draft;
  readonly words: QuizWords;
  readonly change?: AnswerProps<Draft["kind"]>["change"];
  /** How a typed answer is understood. */
  readonly echo?: ReactNode;
  /** Where code is written. */
  readonly codeField: ReactNode;
}

/** The controls with which a question of its kind is answered. */
export function AnswerView({ draft, echo, codeField, ...rest }: Props) {
  switch (draft.kind) {
    case "choice":
      return <ChoiceAnswer {...rest} draft={draft} />;
    case "choices":
      return <ChoicesAnswer {...rest} draft={draft} />;
    case "number":
    case "expression":
      return <TextAnswer {...rest} draft={draft} echo={echo} />;
    case "code":
      return codeField;
    case "order":
      return <OrderAnswer {...rest} draft={draft} />;
    case "match":
      return <MatchAnswer {...rest} draft={draft} />;
    case "sliders":
      return <SlidersAnswer {...rest} draft={draft} />;
    case "curve":
      return <CurveAnswer {...rest} draft={draft} />;
  }
}
