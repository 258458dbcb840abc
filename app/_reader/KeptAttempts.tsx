"use client";

import type { ReactNode } from "react";
import type { Attempt } from "../../lib/reader/records.ts";
import { type AttemptStore, AttemptsContext } from "../_quiz/attempts.ts";
import { mayHaveRecords } from "./may-have-records.ts";

const load = () => import("./record-attempt.ts");

let lastOnes: Promise<ReadonlyMap<string, Attempt>> | undefined;

async function readLastOnes(): Promise<ReadonlyMap<string, Attempt>> {
  return (await mayHaveRecords()) ? (await load()).lastAttempts() : new Map();
}

/** A chapter's answers go to the reader's records; what stores them comes with the first answer. */
const keptAttempts: AttemptStore = {
  record: (attempt) => void load().then(({ recordAttempt }) => recordAttempt(attempt, "chapter")),
  last: async (question) => {
    lastOnes ??= readLastOnes();
    return (await lastOnes).get(question);
  },
};

export function KeptAttempts({ children }: { readonly children: ReactNode }) {
  return <AttemptsContext value={keptAttempts}>{children}</AttemptsContext>;
}
