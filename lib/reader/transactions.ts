import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { Guard } from "../kernel/guards.ts";
import { type Records, recordGuards, type StoreName } from "./records.ts";
import { isNewer, readStored, type Stored } from "./stored.ts";

type Change = IDBPTransaction<unknown, string[], "readwrite">;

/** Does all of the work or, when any of it fails, none; once done it survives a power cut. */
export async function change<Result>(
  database: IDBPDatabase,
  stores: string[],
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const begun = database.transaction(stores, "readwrite", { durability: "strict" });
  // The work's own failure is the one to report.
  begun.done.catch(() => undefined);
  try {
    const result = await work(begun);
    await begun.done;
    return result;
  } catch (error) {
    if (begun.error === null) abort(begun);
    throw error;
  }
}

function abort(begun: Change): void {
  try {
    begun.abort();
  } catch {
    // It has ended already.
  }
}

export interface Write<S extends StoreName> {
  readonly store: S;
  readonly key: string;
  readonly value: Records[S];
  /** The revision that the writer has seen; nothing, if it never looked. */
  readonly base: number | undefined;
  readonly now: number;
}

export interface Written {
  readonly revision: number;
  /** Another tab had written meanwhile; what it wrote is set aside. */
  readonly isConflict: boolean;
  /** What stood there and can't be read; it is set aside. */
  readonly strange?: Strange;
}

export function putRecord<S extends StoreName>(
  database: IDBPDatabase,
  { store, key, value, base, now }: Write<S>,
): Promise<Written> {
  return change(database, [store, "aside"], async (begun) => {
    const raw: unknown = await begun.objectStore(store).get(key);
    const current = readStored(raw, recordGuards[store]);
    const isUnseen = current !== undefined && base !== undefined && current.revision !== base;
    const isConflict = isUnseen && !isSame(current.value, value);
    const revision = Math.max(current?.revision ?? 0, base ?? 0) + 1;
    const record: Stored<Records[S]> = { value, revision, updatedAt: now };
    const isStrange = raw !== undefined && current === undefined;
    const found: Strange = { store, key, raw };
    if (isConflict || isStrange) await setAside(begun, found);
    await begun.objectStore(store).put(record, key);
    return { revision, isConflict, ...(isStrange && { strange: found }) };
  });
}

export function removeRecord(database: IDBPDatabase, store: StoreName, key: string): Promise<void> {
  return change(database, [store], (begun) => begun.objectStore(store).delete(key));
}

export interface Read<S extends StoreName> {
  readonly records: ReadonlyMap<string, Stored<Records[S]>>;
  /** What can't be read as such a record. It is set aside, not dropped. */
  readonly strange: readonly Strange[];
}

/** What a store holds, under one key or all of them. */
export async function readRecords<S extends StoreName>(
  database: IDBPDatabase,
  store: S,
  query?: string,
): Promise<Read<S>> {
  const reading = database.transaction(store).store;
  const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
    reading.getAllKeys(query),
    reading.getAll(query),
  ]);
  const records = new Map<string, Stored<Records[S]>>();
  const strange: Strange[] = [];
  for (const [i, key] of keys.entries()) {
    const record = readStored(values[i], recordGuards[store]);
    if (record !== undefined && typeof key === "string") records.set(key, record);
    else strange.push({ store, key, raw: values[i] });
  }
  if (strange.length > 0) await setStrangeAside(database, store, strange);
  return { records, strange };
}

export type Bundle = { readonly [S in StoreName]: ReadonlyMap<string, Stored<Records[S]>> };

/** Takes over records from elsewhere, all or none. Of two versions of a record the newer stays. */
export function takeBundle(
  database: IDBPDatabase,
  records: readonly (readonly [StoreName, string, Stored<unknown>])[],
  { isReplacing, stores }: { readonly isReplacing: boolean; readonly stores: readonly StoreName[] },
): Promise<void> {
  return change(database, [...stores, "aside"], async (begun) => {
    if (isReplacing) await Promise.all(stores.map((store) => begun.objectStore(store).clear()));
    await Promise.all(records.map(([store, key, record]) => takeRecord(begun, { store, key, record })));
  });
}

interface Taken {
  readonly store: StoreName;
  readonly key: string;
  readonly record: Stored<unknown>;
}

async function takeRecord(begun: Change, { store, key, record }: Taken): Promise<void> {
  const raw: unknown = await begun.objectStore(store).get(key);
  const isValue: Guard<unknown> = recordGuards[store];
  const current = readStored(raw, isValue);
  if (current !== undefined && !isNewer(record, current)) return;
  if (raw !== undefined && !(current !== undefined && isSame(current.value, record.value)))
    await setAside(begun, { store, key, raw });
  await begun.objectStore(store).put(record, key);
}

function setStrangeAside(
  database: IDBPDatabase,
  store: StoreName,
  strange: readonly Strange[],
): Promise<void> {
  return change(database, [store, "aside"], async (begun) => {
    for (const one of strange) {
      await setAside(begun, one);
      await begun.objectStore(store).delete(one.key);
    }
  });
}

export interface Strange {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly raw: unknown;
}

export function setAside(begun: Change, strange: Strange): Promise<unknown> {
  return begun.objectStore("aside").add(strange);
}

/** Records are plain data; of one writer they list their fields in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
