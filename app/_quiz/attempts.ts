"use client";

import { createContext, use } from "react";
import type { PresentedQuestion } from "../../lib/book/question/present.ts";
import { misconceptionsOf } from "../../lib/quiz/misconceptions.ts";
import type { Answer, Question, Verdict } from "../../lib/quiz/question.ts";

/** One graded answer, or a solution that was looked at instead. What can't be graded yet is no attempt. */
export interface Attempt {
  readonly question: string;
  readonly chapter: string;
  /** What its numbers were drawn from. */
  readonly seed: number;
  readonly verdict: "right" | "wrong" | "gave-up";
  /** Which of the question's misconceptions, in the order of `misconceptionsOf`. */
  readonly misconception?: number;
  /** How many hints had been opened. */
  readonly hints: number;
  /** An answer in probabilities over the options, with the index of the right one. */
  readonly forecast?: { readonly probabilities: readonly number[]; readonly right: number };
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Where attempts go, and where a question learns how it was answered last. */
export interface AttemptStore {
  readonly record: (attempt: Attempt) => void;
  readonly last: (question: string) => Promise<Attempt | undefined>;
}

/** Attempts until the page is left. */
export function attemptsInMemory(): AttemptStore {
  const last = new Map<string, Attempt>();
  return {
    record: (attempt) => void last.set(attempt.question, attempt),
    last: async (question) => last.get(question),
  };
}

export const AttemptsContext = createContext<AttemptStore>(attemptsInMemory());

export function useAttempts(): AttemptStore {
  return use(AttemptsContext);
}

interface Circumstances {
  readonly presented: PresentedQuestion;
  readonly chapter: string;
  readonly hints: number;
}

/** The attempt that a verdict makes; without one, the solution was looked at instead. */
export function attemptAt(
  { presented: { instance }, chapter, hints }: Circumstances,
  verdict?: Exclude<Verdict, { verdict: "ungraded" }>,
  answer?: Answer,
): Attempt {
  const { question, seed } = instance;
  return {
    question: question.id,
    chapter,
    seed,
    verdict: verdict?.verdict ?? "gave-up",
    hints,
    at: Date.now(),
    ...misconceptionIn(question, verdict),
    ...forecastIn(question, answer),
  };
}

function misconceptionIn(question: Question, verdict: Verdict | undefined): Pick<Attempt, "misconception"> {
  if (verdict?.verdict !== "wrong" || verdict.misconception === undefined) return {};
  const misconception = misconceptionsOf(question).indexOf(verdict.misconception);
  return misconception === -1 ? {} : { misconception };
}

function forecastIn(question: Question, answer: Answer | undefined): Pick<Attempt, "forecast"> {
  if (question.kind !== "choice" || answer === undefined || !("probabilities" in answer)) return {};
  const right = question.options.findIndex((option) => "isRight" in option);
  return { forecast: { probabilities: answer.probabilities, right } };
}
