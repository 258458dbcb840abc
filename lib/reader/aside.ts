import type { IDBPDatabase } from "idb";
import { isFiniteNumber, isRecord } from "../kernel/guards.ts";
import { isStoreName, recordGuards, type StoreName } from "./records.ts";
import { readStored, type Stored } from "./stored.ts";
import { change, isSame, setAside } from "./transactions.ts";

/** A record that is kept for the reader and used by nobody: it can't be read, or it lost against another. */
export interface Aside {
  readonly id: number;
  readonly store: StoreName;
  readonly key: string;
  /** As it was found. */
  readonly raw: unknown;
  /** What it says, if it can be read: then it can be put back. */
  readonly record?: Stored<unknown>;
  /** When it was written, as far as it says so. */
  readonly updatedAt?: number;
}

/** Everything that is set aside, what was written last first. */
export async function readAsides(database: IDBPDatabase): Promise<Aside[]> {
  const reading = database.transaction("aside").store;
  const [ids, found]: [IDBValidKey[], unknown[]] = await Promise.all([
    reading.getAllKeys(),
    reading.getAll(),
  ]);
  return found
    .flatMap((data, i) => asideOf(ids[i], data) ?? [])
    .sort((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0));
}

function asideOf(id: unknown, data: unknown): Aside | undefined {
  if (typeof id !== "number" || !isRecord(data) || !isStoreName(data.store)) return undefined;
  const { store, key, raw } = data;
  const record = readStored<unknown>(raw, recordGuards[store]);
  const isPlaced = record !== undefined && typeof key === "string";
  const updatedAt = isRecord(raw) ? raw.updatedAt : undefined;
  return {
    ...{ id, store, key: String(key), raw },
    ...(isPlaced && { record }),
    ...(isFiniteNumber(updatedAt) && { updatedAt }),
  };
}

/** Puts it in its place again. What stands there is set aside in turn, unless it says the same. */
export function restoreAside(database: IDBPDatabase, aside: Aside, now: number): Promise<void> {
  const { id, store, key, record } = aside;
  if (record === undefined) throw new TypeError("restoreAside: a record that can't be read has no place");
  return change(database, [store, "aside"], async (begun) => {
    const raw: unknown = await begun.objectStore(store).get(key);
    const current = readStored<unknown>(raw, recordGuards[store]);
    const isReplaced = raw !== undefined && !(current !== undefined && isSame(current.value, record.value));
    if (isReplaced) await setAside(begun, { store, key, raw });
    const revision = Math.max(current?.revision ?? 0, record.revision) + 1;
    await begun.objectStore(store).put({ value: record.value, revision, updatedAt: now }, key);
    await begun.objectStore("aside").delete(id);
  });
}

export function deleteAside(database: IDBPDatabase, id: number): Promise<void> {
  return change(database, ["aside"], (begun) => begun.objectStore("aside").delete(id));
}

/** Takes a deletion back. */
export async function keepAside(database: IDBPDatabase, { id, store, key, raw }: Aside): Promise<void> {
  await change(database, ["aside"], (begun) => begun.objectStore("aside").put({ store, key, raw }, id));
}
