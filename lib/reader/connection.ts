import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { databaseName } from "./database-name.ts";
import { type Migration, migrate, migrations } from "./migrations.ts";

/** Why a connection ended: everything was deleted, a newer edition of the book took over, or the browser gave up. */
export type Loss = "deleted" | "outdated" | "broken";

interface Events {
  readonly onLost: (loss: Loss) => void;
  /** A database that was held by another page has come free after all. */
  readonly onLate: () => void;
}

/** A database that another page holds goes when that page does. */
async function deleteUnlessHeld(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    deleteDB(databaseName, { blocked: () => resolve() }).then(resolve, reject);
  });
}

/** The way to the database: opened when it is first wanted, and again after it was deleted. */
export class Connection {
  #opening: Promise<IDBPDatabase | undefined> | undefined;
  #isDeleted = false;
  readonly #events: Events;
  readonly #table: readonly Migration[];

  constructor(events: Events, table: readonly Migration[] = migrations) {
    this.#events = events;
    this.#table = table;
  }

  /** Nobody has written since everything was deleted: to look would make a database. */
  get isDeleted(): boolean {
    return this.#isDeleted;
  }

  /** Nothing, where there is no storage or another page holds it. */
  open(): Promise<IDBPDatabase | undefined> {
    this.#isDeleted = false;
    this.#opening ??= this.#connect();
    return this.#opening;
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    (await opening)?.close();
  }

  /** Other tabs let go of a database that is to be deleted; one that doesn't finds it empty. */
  async delete(): Promise<void> {
    const database = await this.open();
    if (database !== undefined) {
      const names = [...database.objectStoreNames];
      const emptying = database.transaction(names, "readwrite");
      await Promise.all([...names.map((name) => emptying.objectStore(name).clear()), emptying.done]);
    }
    await this.close();
    this.#isDeleted = true;
    await deleteUnlessHeld().catch((error) => {
      // Where nothing could be opened, nothing was kept.
      if (database !== undefined) throw error;
    });
  }

  #connect(): Promise<IDBPDatabase | undefined> {
    return new Promise((resolve) => {
      let isHeld = false;
      this.#open(() => {
        isHeld = true;
        resolve(undefined);
      }).then(
        (database) => {
          resolve(database);
          if (!isHeld) return;
          this.#opening = Promise.resolve(database);
          this.#events.onLate();
        },
        () => resolve(undefined),
      );
    });
  }

  // Asynchronous, so that a browser without `indexedDB` is a refusal like any other.
  async #open(blocked: () => void): Promise<IDBPDatabase> {
    const table = this.#table;
    const database = await openDB(databaseName, table.length, {
      upgrade: (opened, oldVersion, _new, upgrade) => {
        // A migration that fails leaves everything as it was; opening reports it.
        upgrade.done.catch(() => undefined);
        migrate(opened, upgrade, { oldVersion, table }).catch(() => upgrade.abort());
      },
      blocked,
      blocking: (_old, wanted) => {
        database.close();
        this.#lose(wanted === null ? "deleted" : "outdated");
      },
      terminated: () => this.#lose("broken"),
    });
    return database;
  }

  #lose(loss: Loss): void {
    // After a deletion a new database may be made; else this page goes on without one.
    this.#isDeleted = loss === "deleted";
    this.#opening = this.#isDeleted ? undefined : Promise.resolve(undefined);
    this.#events.onLost(loss);
  }
}
