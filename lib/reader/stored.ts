import { type Guard, isCount, isFiniteNumber, isRecord } from "../kernel/guards.ts";

/** A record as it lies in the database: how often and when it was written tells which of two is the newer. */
export interface Stored<T> {
  readonly value: T;
  readonly revision: number;
  readonly updatedAt: number;
}

export function readStored<T>(data: unknown, isValue: Guard<T>): Stored<T> | undefined {
  if (!isRecord(data)) return;
  const { value, revision, updatedAt } = data;
  if (!isCount(revision) || !isFiniteNumber(updatedAt) || !isValue(value)) return;
  return { value, revision, updatedAt };
}

/** The later one is newer; of two written at once, the one that was written more often. */
export function isNewer(one: Stored<unknown>, other: Stored<unknown>): boolean {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt;
  return one.revision > other.revision;
}
