import type { IDBPDatabase } from "idb";
import { type Aside, deleteAside, keepAside, readAsides, restoreAside } from "./aside.ts";
import { Connection, type Loss } from "./connection.ts";
import { databaseName } from "./database-name.ts";
import { Held } from "./held.ts";
import { Listeners, type Unsubscribe } from "./listeners.ts";
import type { Migration } from "./migrations.ts";
import { Pending } from "./pending.ts";
import { type Records, recordGuards, type StoreName, storeNames } from "./records.ts";
import { readStored, type Stored } from "./stored.ts";
import { Tabs } from "./tabs.ts";
import {
  type Bundle,
  putRecord,
  readRecords,
  removeRecord,
  type Strange,
  takeBundle,
  type Write,
  type Written,
} from "./transactions.ts";

/** Whether what a reader does is kept: for good, or (no storage, or none left) as long as the page is open. */
export type ShelfStatus = "kept" | "memory" | "full";

/** A record that changed; without a key any of the store's may have: all was deleted, or a file was read. */
export interface Change {
  readonly key?: string;
  /** Made through this shelf, and not by another tab. */
  readonly isOwn: boolean;
}

/** This tab and another wrote the same record without knowing of each other. This tab's stands, the other's is set aside. */
export interface Conflict {
  readonly store: StoreName;
  readonly key: string;
}

/** What was found in the place of a record, and is set aside. */
export type Unreadable = Pick<Aside, "store" | "key" | "raw">;

export interface ShelfOptions {
  readonly now?: () => number;
  /** How long `writeSoon` waits for a pause. */
  readonly pauseMs?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * What a reader leaves behind: records by store and key, in this browser only.
 *
 * Reading and writing never fail: what the browser's storage does not take is held as long as the page lives, and
 * `status` says so. Other tabs hear of every change.
 */
export class Shelf {
  readonly #connection: Connection;
  readonly #tabs: Tabs;
  readonly #held = new Held();
  readonly #pending: Pending<Write<StoreName>>;
  /** The revisions that this tab knows, by store and key. */
  readonly #seen = new Map<string, number>();
  readonly #changes = new Listeners<Change & { readonly store: StoreName }>();
  readonly #conflicts = new Listeners<Conflict>();
  readonly #strange = new Listeners<Unreadable>();
  readonly #statuses = new Listeners<ShelfStatus>();
  readonly #now: () => number;
  #status: ShelfStatus = "kept";

  constructor({ now = Date.now, pauseMs = 500, migrations }: ShelfOptions = {}) {
    this.#now = now;
    this.#connection = new Connection(
      { onLost: (loss) => this.#lose(loss), onLate: () => void this.#writeHeld() },
      migrations,
    );
    this.#tabs = new Tabs(databaseName, ({ store, key }) => void this.#hear(store, key));
    this.#pending = new Pending((write) => void this.#put(write), pauseMs);
  }

  readonly status = (): ShelfStatus => this.#status;

  readonly onStatus = (listener: () => void): Unsubscribe => this.#statuses.add(listener);

  onConflict(listener: (conflict: Conflict) => void): Unsubscribe {
    return this.#conflicts.add(listener);
  }

  onUnreadable(listener: (found: Unreadable) => void): Unsubscribe {
    return this.#strange.add(listener);
  }

  onChange(store: StoreName, listener: (change: Change) => void): Unsubscribe {
    return this.#changes.add(({ store: changed, ...change }) => {
      if (changed === store) listener(change);
    });
  }

  async read<S extends StoreName>(store: S, key: string): Promise<Records[S] | undefined> {
    return (await this.#records(store, key)).get(key)?.value;
  }

  /** Every record of a store, by key. */
  async all<S extends StoreName>(store: S): Promise<ReadonlyMap<string, Records[S]>> {
    const records = await this.#records(store);
    return new Map([...records].map(([key, { value }]) => [key, value]));
  }

  async write<S extends StoreName>(store: S, key: string, value: Records[S]): Promise<void> {
    const name = nameOf(store, key);
    const base = this.#pending.get(name)?.base ?? this.#seen.get(name);
    this.#pending.drop(name);
    await this.#put({ store, key, value, base, now: this.#now() });
  }

  /** Writes when the reader pauses, or leaves the page. */
  writeSoon<S extends StoreName>(store: S, key: string, value: Records[S]): void {
    const name = nameOf(store, key);
    // What another tab writes while this one waits has not been seen by whoever made this value.
    const waiting = this.#pending.get(name);
    const base = waiting === undefined ? this.#seen.get(name) : waiting.base;
    this.#pending.set(name, { store, key, value, base, now: this.#now() });
  }

  /** Writes what waits for a pause. */
  flush(): void {
    this.#pending.flush();
  }

  async remove(store: StoreName, key: string): Promise<void> {
    this.#pending.drop(nameOf(store, key));
    this.#held.remove(store, key);
    await this.#attempt((database) => removeRecord(database, store, key));
    this.#seen.delete(nameOf(store, key));
    this.#tabs.tell({ store, key });
    this.#changes.tell({ store, key, isOwn: true });
  }

  /** Everything there is, for a file. */
  async bundle(): Promise<Bundle> {
    const [edits, attempts, reading, exams, settings] = await Promise.all([
      this.#records("edits"),
      this.#records("attempts"),
      this.#records("reading"),
      this.#records("exams"),
      this.#records("settings"),
    ]);
    return { edits, attempts, reading, exams, settings };
  }

  /** Takes a file's records: beside what is here, the newer of two standing, or in its place. All of it, or none. */
  async take(bundle: Bundle, { isReplacing }: { readonly isReplacing: boolean }): Promise<void> {
    this.#pending.clear();
    const records = storeNames.flatMap((store) =>
      [...bundle[store]].map(([key, record]) => [store, key, record] as const),
    );
    const isTaken = await this.#attempt((database) =>
      takeBundle(database, records, { isReplacing, stores: storeNames }),
    );
    if (isReplacing) this.#held.clear();
    if (!isTaken) for (const record of records) this.#held.put(...record);
    this.#seen.clear();
    for (const store of storeNames) this.#tabs.tell({ store });
    this.#announceAll({ isOwn: true });
  }

  /** What could not be read, or lost against another; with it what no page has come across yet. */
  async asides(): Promise<readonly Aside[]> {
    await this.bundle();
    let asides: readonly Aside[] = [];
    if (this.#connection.isDeleted) return asides;
    await this.#attempt(async (database) => {
      asides = await readAsides(database);
    });
    return asides;
  }

  /** Puts back what was set aside; what stands in its place is set aside instead. */
  async restore(aside: Aside): Promise<void> {
    const { store, key } = aside;
    this.#pending.flush();
    const isRestored = await this.#attempt((database) => restoreAside(database, aside, this.#now()));
    if (!isRestored) return;
    this.#seen.delete(nameOf(store, key));
    this.#tabs.tell({ store, key });
    this.#changes.tell({ store, key, isOwn: true });
  }

  /** Deletes what was set aside, until it is kept again. */
  async deleteAside({ id }: Aside): Promise<void> {
    await this.#attempt((database) => deleteAside(database, id));
  }

  async keepAside(aside: Aside): Promise<void> {
    await this.#attempt((database) => keepAside(database, aside));
  }

  /** Deletes everything for good, here and in the other tabs. */
  async erase(): Promise<void> {
    this.#pending.clear();
    this.#held.clear();
    this.#seen.clear();
    await this.#connection.delete();
    this.#announceAll({ isOwn: true });
  }

  async close(): Promise<void> {
    this.#pending.flush();
    this.#tabs.close();
    await this.#connection.close();
  }

  async #records<S extends StoreName>(store: S, key?: string): Promise<Map<string, Stored<Records[S]>>> {
    const records = new Map<string, Stored<Records[S]>>();
    if (this.#connection.isDeleted) return records;
    const isRead = await this.#attempt(async (database) => {
      const found = await readRecords(database, store, key);
      for (const [name, record] of found.records) records.set(name, record);
      for (const one of found.strange) this.#tellStrange(one);
    });
    for (const [name, data] of this.#held.of(store)) {
      const record = readStored(data, recordGuards[store]);
      if (record !== undefined && (key === undefined || key === name)) records.set(name, record);
    }
    if (isRead) for (const [name, { revision }] of records) this.#seen.set(nameOf(store, name), revision);
    return records;
  }

  #tellStrange(found: Strange): void {
    this.#strange.tell({ ...found, key: String(found.key) });
  }

  async #put(write: Write<StoreName>): Promise<void> {
    const { store, key, value, base, now } = write;
    let written: Written | undefined;
    const isWritten = await this.#attempt(async (database) => {
      written = await putRecord(database, write);
      this.#seen.set(nameOf(store, key), written.revision);
    });
    if (isWritten) {
      this.#held.remove(store, key);
      this.#recover();
    } else this.#held.put(store, key, { value, revision: (base ?? 0) + 1, updatedAt: now });
    if (isWritten) this.#tabs.tell({ store, key });
    this.#changes.tell({ store, key, isOwn: true });
    if (written?.isConflict) this.#conflicts.tell({ store, key });
    if (written?.strange) this.#tellStrange(written.strange);
    if (isWritten) await this.#writeHeld();
  }

  /** Tries again what the database did not take. */
  async #writeHeld(): Promise<void> {
    const records = this.#held.entries();
    if (records.length === 0) return;
    const isTaken = await this.#attempt((database) =>
      takeBundle(database, records, { isReplacing: false, stores: storeNames }),
    );
    if (!isTaken) return;
    for (const [store, key] of records) this.#held.remove(store, key);
    this.#recover();
  }

  /** Whether there was a database, and it did as it was told. */
  async #attempt(work: (database: IDBPDatabase) => Promise<void>): Promise<boolean> {
    const database = await this.#connection.open();
    if (database === undefined) {
      this.#setStatus("memory");
      return false;
    }
    try {
      await work(database);
      this.#recover();
      return true;
    } catch (error) {
      this.#setStatus(error instanceof Error && error.name === "QuotaExceededError" ? "full" : "memory");
      return false;
    }
  }

  #recover(): void {
    if (this.#held.isEmpty) this.#setStatus("kept");
  }

  async #hear(store: StoreName, key: string | undefined): Promise<void> {
    if (key === undefined) this.#seen.clear();
    await this.#connection.open();
    if (key !== undefined) await this.#records(store, key);
    this.#changes.tell({ store, ...(key === undefined ? {} : { key }), isOwn: false });
  }

  #lose(loss: Loss): void {
    if (loss !== "deleted") {
      this.#setStatus("memory");
      return;
    }
    this.#pending.clear();
    this.#held.clear();
    this.#seen.clear();
    this.#announceAll({ isOwn: false });
  }

  #announceAll(change: Change): void {
    for (const store of storeNames) this.#changes.tell({ store, ...change });
  }

  #setStatus(status: ShelfStatus): void {
    if (status === this.#status) return;
    this.#status = status;
    this.#statuses.tell(status);
  }
}

let opened: Shelf | undefined;

/** The page's shelf; the same at every call. */
export function openShelf(): Shelf {
  if (opened !== undefined) return opened;
  const shelf = new Shelf();
  opened = shelf;
  addEventListener("pagehide", () => shelf.flush());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") shelf.flush();
  });
  return shelf;
}

function nameOf(store: StoreName, key: string): string {
  return `${store}/${key}`;
}
