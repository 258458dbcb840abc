import type { IDBPDatabase, IDBPTransaction } from "idb";

export type Upgrade = IDBPTransaction<unknown, string[], "versionchange">;

/** From the version before to the next. What readers have is theirs: a migration changes its form and drops nothing. */
export type Migration = (database: IDBPDatabase, upgrade: Upgrade) => Promise<void> | void;

/** The first makes version 1, and so on. Only ever add to the end. */
export const migrations: readonly Migration[] = [
  (database) => {
    for (const store of ["edits", "attempts", "reading", "settings"]) database.createObjectStore(store);
    // What could not be read, or lost against another tab: kept for the reader, used by nobody.
    database.createObjectStore("aside", { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore("exams");
  },
];

/** Applies, in order, what a database of an old version has not been through. */
export async function migrate(
  database: IDBPDatabase,
  upgrade: Upgrade,
  { oldVersion, table = migrations }: { oldVersion: number; table?: readonly Migration[] },
): Promise<void> {
  for (const migration of table.slice(oldVersion)) await migration(database, upgrade);
}
