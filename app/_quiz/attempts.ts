"use client";

import { createContext, use } from "react";

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
