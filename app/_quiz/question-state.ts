import type { Verdict } from "../../lib/quiz/question.ts";
import type { Draft } from "./draft.ts";

/** A verdict as the reader is told of it; texts are HTML. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly why?: string;
  /** Where the book refutes it. */
  readonly see?: string;
  /** What an answer in probabilities cost, in bits. */
  readonly score?: { readonly probability: number; readonly bits: number; readonly even: number };
}

/** Practice tells at once; an exam takes the answer and says nothing before its end. */
export type QuizMode = "practice" | "exam";

/** One question on the screen. */
export interface QuestionState {
  readonly draft: Draft;
  /** How many hints have been opened. */
  readonly hints: number;
  readonly isSolutionOpen: boolean;
  /** Whether an attempt at these numbers has been counted. */
  readonly isAttempted: boolean;
  /** What is answered after that counts no more. */
  readonly hasSeenSolution: boolean;
  readonly status: "open" | "checking" | "failed";
  readonly outcome?: Outcome;
}

/** What a question's section says of itself in `data-state`. */
export type ShownState = "open" | "right" | "wrong" | "ungraded";

export function shownState({ outcome }: QuestionState, mode: QuizMode): ShownState {
  return outcome === undefined || mode === "exam" ? "open" : outcome.verdict.verdict;
}

/** What a reader can do with a question. */
export interface QuestionActions {
  readonly change: (change: (draft: Draft) => Draft) => void;
  readonly check: () => void;
  readonly openHints: (count: number) => void;
  readonly toggleSolution: (isOpen: boolean) => void;
  readonly again: () => void;
  readonly renew: () => void;
}

/** A question that nobody has touched. */
export function openState(draft: Draft): QuestionState {
  return {
    draft,
    hints: 0,
    isSolutionOpen: false,
    isAttempted: false,
    hasSeenSolution: false,
    status: "open",
  };
}
