import { IDBDatabase, IDBObjectStore } from "fake-indexeddb";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { databaseName } from "./database-name.ts";
import { closeTabs, forgetEverything, openTab } from "./fresh-database.ts";
import type { Migration } from "./migrations.ts";
import { editsSaying, sampleAttempt } from "./sample-records.ts";
import type { Change, Conflict, Shelf } from "./shelf.ts";

beforeEach(forgetEverything);
afterEach(async () => {
  vi.restoreAllMocks();
  await closeTabs();
});

/** What the database itself holds, behind the shelf's back. */
async function recordsOf(store: string): Promise<unknown[]> {
  const database = await openDB(databaseName);
  const records: unknown[] = await database.getAll(store);
  database.close();
  return records;
}

function nextChange(shelf: Shelf, store: "edits" | "settings"): Promise<Change> {
  return new Promise((resolve) => {
    const stop = shelf.onChange(store, (change) => {
      stop();
      resolve(change);
    });
  });
}

function failWrites(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", name);
  });
}

test("what was written is there when the book is opened again", async () => {
  const before = openTab();
  await before.write("attempts", "one", sampleAttempt);
  await before.close();
  const after = openTab();
  expect(await after.read("attempts", "one")).toEqual(sampleAttempt);
  expect(await after.read("attempts", "two")).toBeUndefined();
  expect([...(await after.all("attempts"))]).toEqual([["one", sampleAttempt]]);
  expect(after.status()).toBe("kept");
});

test("a removed record is gone for every tab", async () => {
  const [one, other] = [openTab(), openTab()];
  await one.write("edits", "entropy", editsSaying("2;"));
  await one.remove("edits", "entropy");
  expect(await other.read("edits", "entropy")).toBeUndefined();
});

test("writes that follow each other closely become one, with the last value", async () => {
  const shelf = openTab();
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  for (const source of ["2;", "3;", "4;"]) shelf.writeSoon("edits", "entropy", editsSaying(source));
  await nextChange(shelf, "edits");
  expect(put).toHaveBeenCalledTimes(1);
  expect(await shelf.read("edits", "entropy")).toEqual(editsSaying("4;"));
});

test("what waits for a pause is written when the page goes", async () => {
  const shelf = openTab({ pauseMs: 1_000_000 });
  shelf.writeSoon("edits", "entropy", editsSaying("2;"));
  const changed = nextChange(shelf, "edits");
  shelf.flush();
  await changed;
  expect(await openTab().read("edits", "entropy")).toEqual(editsSaying("2;"));
});

test("another tab hears which record changed", async () => {
  const [one, other] = [openTab(), openTab()];
  const heard = nextChange(other, "settings");
  await one.write("settings", "goal", 3);
  expect(await heard).toEqual({ key: "goal", isOwn: false });
  expect(await other.read("settings", "goal")).toBe(3);
});

test("of two tabs that wrote without knowing of each other the later stands, and the other is set aside", async () => {
  const [one, other] = [openTab(), openTab({ pauseMs: 1_000_000 })];
  const shared = nextChange(other, "edits");
  await one.write("edits", "entropy", editsSaying("1;"));
  await shared;
  const conflicts: Conflict[] = [];
  other.onConflict((conflict) => conflicts.push(conflict));
  other.writeSoon("edits", "entropy", editsSaying("mine;"));
  const heard = nextChange(other, "edits");
  await one.write("edits", "entropy", editsSaying("theirs;"));
  await heard;
  // The reader types on, at the text that knows nothing of the other's.
  other.writeSoon("edits", "entropy", editsSaying("mine, too;"));
  const written = nextChange(other, "edits");
  other.flush();
  await written;
  expect(conflicts).toEqual([{ store: "edits", key: "entropy" }]);
  expect(await one.read("edits", "entropy")).toEqual(editsSaying("mine, too;"));
  expect(await recordsOf("aside")).toMatchObject([
    { store: "edits", key: "entropy", raw: { value: editsSaying("theirs;"), revision: 2 } },
  ]);
});

test("a tab that has heard of the other's change and writes on it is no conflict", async () => {
  const [one, other] = [openTab(), openTab()];
  const shared = nextChange(other, "edits");
  await one.write("edits", "entropy", editsSaying("1;"));
  await shared;
  const conflicts: Conflict[] = [];
  other.onConflict((conflict) => conflicts.push(conflict));
  const heard = nextChange(other, "edits");
  await one.write("edits", "entropy", editsSaying("2;"));
  await heard;
  await other.write("edits", "entropy", editsSaying("3;"));
  expect(conflicts).toEqual([]);
  expect(await recordsOf("aside")).toEqual([]);
});

test("a record that is none of its kind is set aside and kept, and the others are read", async () => {
  await openTab().write("attempts", "good", sampleAttempt);
  const database = await openDB(databaseName);
  const bad = { value: { ...sampleAttempt, rating: "splendid" }, revision: 1, updatedAt: 1 };
  await database.put("attempts", bad, "bad");
  await database.put("attempts", sampleAttempt, "bare");
  database.close();
  const shelf = openTab();
  const told: unknown[] = [];
  shelf.onUnreadable((found) => told.push(found));
  expect([...(await shelf.all("attempts")).keys()]).toEqual(["good"]);
  expect(told).toEqual([
    { store: "attempts", key: "bad", raw: bad },
    { store: "attempts", key: "bare", raw: sampleAttempt },
  ]);
  await shelf.all("attempts");
  expect(told).toHaveLength(2);
  expect(await recordsOf("attempts")).toHaveLength(1);
  expect(await recordsOf("aside")).toEqual([
    { store: "attempts", key: "bad", raw: bad },
    { store: "attempts", key: "bare", raw: sampleAttempt },
  ]);
  expect(shelf.status()).toBe("kept");
});

test("writing over a record that can't be read sets it aside and says so", async () => {
  await openTab().write("edits", "entropy", editsSaying("1;"));
  const database = await openDB(databaseName);
  await database.put("edits", "nonsense", "entropy");
  database.close();
  const shelf = openTab();
  const told: unknown[] = [];
  shelf.onUnreadable((found) => told.push(found));
  await shelf.write("edits", "entropy", editsSaying("2;"));
  expect(told).toEqual([{ store: "edits", key: "entropy", raw: "nonsense" }]);
  expect(await shelf.read("edits", "entropy")).toEqual(editsSaying("2;"));
  expect(await recordsOf("aside")).toEqual([{ store: "edits", key: "entropy", raw: "nonsense" }]);
});

test("every change is one that a power cut can't undo", async () => {
  const begin = vi.spyOn(IDBDatabase.prototype, "transaction");
  const shelf = openTab();
  await shelf.write("edits", "entropy", editsSaying("1;"));
  await shelf.take(await shelf.bundle(), { isReplacing: true });
  await shelf.remove("edits", "entropy");
  const changes = begin.mock.calls.filter(([, mode]) => mode === "readwrite");
  expect(changes).toHaveLength(3);
  for (const [, , options] of changes) expect(options).toEqual({ durability: "strict" });
});

test("when storage is full the page goes on, says so, and writes everything once there is room", async () => {
  const shelf = openTab();
  await shelf.write("settings", "goal", 1);
  failWrites("QuotaExceededError");
  const statuses: string[] = [];
  shelf.onStatus(() => statuses.push(shelf.status()));
  await shelf.write("settings", "goal", 2);
  await shelf.write("edits", "entropy", editsSaying("2;"));
  expect(await shelf.read("settings", "goal")).toBe(2);
  expect(statuses).toEqual(["full"]);
  vi.restoreAllMocks();
  await shelf.write("settings", "other", 3);
  expect(statuses).toEqual(["full", "kept"]);
  await shelf.close();
  const after = openTab();
  expect([...(await after.all("settings"))]).toEqual([
    ["goal", 2],
    ["other", 3],
  ]);
  expect(await after.read("edits", "entropy")).toEqual(editsSaying("2;"));
});

test.for(["a browser without storage", "storage that is refused"])("the page works with %s", async (how) => {
  if (how === "a browser without storage") vi.stubGlobal("indexedDB", undefined);
  else
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("private", "SecurityError");
    });
  const shelf = openTab();
  await shelf.write("attempts", "one", sampleAttempt);
  expect(await shelf.read("attempts", "one")).toEqual(sampleAttempt);
  await shelf.remove("attempts", "one");
  expect((await shelf.all("attempts")).size).toBe(0);
  expect(shelf.status()).toBe("memory");
  await shelf.erase();
  vi.unstubAllGlobals();
});

test("a database of a later edition of the book is left as it is", async () => {
  const later = await openDB(databaseName, 99, { upgrade: (opened) => void opened.createObjectStore("new") });
  later.close();
  const shelf = openTab();
  await shelf.write("settings", "goal", 1);
  expect(await shelf.read("settings", "goal")).toBe(1);
  expect(shelf.status()).toBe("memory");
  expect((await openDB(databaseName)).version).toBe(99);
});

test("a page that is held up by another's old database works without, and writes when that lets go", async () => {
  // An open page that doesn't close when it is asked to.
  const old = await openDB(databaseName, 1, { upgrade: (opened) => void opened.createObjectStore("edits") });
  await old.put("edits", { value: editsSaying("old;"), revision: 1, updatedAt: 1 }, "entropy");
  const addStores: Migration = (opened) => {
    for (const store of ["attempts", "reading", "settings", "exams", "aside"])
      opened.createObjectStore(store);
  };
  const shelf = openTab({ migrations: [() => undefined, addStores] });
  await shelf.write("settings", "goal", 1);
  expect(shelf.status()).toBe("memory");
  const kept = new Promise<void>((resolve) => shelf.onStatus(resolve));
  old.close();
  await kept;
  expect(shelf.status()).toBe("kept");
  expect(await shelf.read("edits", "entropy")).toEqual(editsSaying("old;"));
  expect(await recordsOf("settings")).toMatchObject([{ value: 1 }]);
});

test("an old page makes way for a newer edition, and says that it keeps nothing any more", async () => {
  const old = openTab();
  await old.write("settings", "goal", 1);
  const newer = await openDB(databaseName, 99);
  await old.write("settings", "goal", 2);
  expect(old.status()).toBe("memory");
  expect(await old.read("settings", "goal")).toBe(2);
  newer.close();
});

test("erasing leaves no database, and nothing comes back from another tab", async () => {
  const [one, other] = [openTab(), openTab({ pauseMs: 1_000_000 })];
  await one.write("attempts", "one", sampleAttempt);
  await other.all("attempts");
  other.writeSoon("edits", "entropy", editsSaying("2;"));
  const heard = nextChange(other, "edits");
  await one.erase();
  expect(await heard).toEqual({ isOwn: false });
  other.flush();
  for (const shelf of [one, other]) expect((await shelf.all("attempts")).size).toBe(0);
  expect(await indexedDB.databases()).toEqual([]);
  const rewritten = nextChange(one, "settings");
  await other.write("settings", "goal", 1);
  await rewritten;
  expect(await one.read("settings", "goal")).toBe(1);
});

test("erasing empties even a database that another page will not let go", async () => {
  const shelf = openTab();
  await shelf.write("attempts", "one", sampleAttempt);
  const stubborn = await openDB(databaseName);
  await shelf.erase();
  expect(await stubborn.getAll("attempts")).toEqual([]);
  stubborn.close();
  await deleteDB(databaseName);
});

test("a file's records are taken beside what is there, the newer of two standing", async () => {
  const shelf = openTab({ now: () => 100 });
  await shelf.write("settings", "older", 1);
  await shelf.write("settings", "newer", 1);
  await shelf.write("settings", "own", 1);
  const bundle = {
    ...(await shelf.bundle()),
    settings: new Map([
      ["older", { value: 2, revision: 1, updatedAt: 50 }],
      ["newer", { value: 2, revision: 1, updatedAt: 150 }],
      ["foreign", { value: 2, revision: 1, updatedAt: 10 }],
    ]),
  };
  await shelf.take(bundle, { isReplacing: false });
  expect(Object.fromEntries(await shelf.all("settings"))).toEqual({ older: 1, newer: 2, own: 1, foreign: 2 });
  await shelf.take(bundle, { isReplacing: true });
  expect(Object.fromEntries(await shelf.all("settings"))).toEqual({ older: 2, newer: 2, foreign: 2 });
});

test("a file that storage has no room for is held, and what was stored stays", async () => {
  const shelf = openTab();
  await shelf.write("settings", "own", 1);
  const bundle = await shelf.bundle();
  failWrites("QuotaExceededError");
  const settings = new Map([["foreign", { value: 2, revision: 1, updatedAt: 1 }]]);
  await shelf.take({ ...bundle, settings }, { isReplacing: true });
  expect(shelf.status()).toBe("full");
  vi.restoreAllMocks();
  expect(await recordsOf("settings")).toMatchObject([{ value: 1 }]);
  expect(await shelf.read("settings", "foreign")).toBe(2);
});
