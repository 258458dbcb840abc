import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseName } from "./database-name.ts";
import { closeTabs, forgetEverything, openTab } from "./fresh-database.ts";
import { type Migration, migrations } from "./migrations.ts";
import { sampleAttempt } from "./sample-records.ts";

beforeEach(forgetEverything);
afterEach(closeTabs);

/** Leaves a database of version 1 behind, with one attempt in it. */
async function leaveFirstVersion(): Promise<void> {
  const [first] = migrations;
  const database = await openDB(databaseName, 1, {
    upgrade: (opened, _old, _new, upgrade) => void first?.(opened, upgrade),
  });
  await database.put("attempts", { value: sampleAttempt, revision: 1, updatedAt: 1 }, "one");
  database.close();
}

test("a database of version 1 is brought up to date with what was in it", async () => {
  await leaveFirstVersion();
  const shelf = openTab();
  const exam = { startedAt: 1, questions: [] };
  await shelf.write("exams", "current", exam);
  expect(await shelf.read("exams", "current")).toEqual(exam);
  expect(await shelf.read("attempts", "one")).toEqual(sampleAttempt);
  expect(shelf.status()).toBe("kept");
});

test("a migration that changes a record's form is applied once, after those before it", async () => {
  await leaveFirstVersion();
  const addHint: Migration = async (_database, upgrade) => {
    const attempts = upgrade.objectStore("attempts");
    const { value, ...record } = await attempts.get("one");
    await attempts.put({ ...record, value: { ...value, hints: value.hints + 1 } }, "one");
  };
  for (const _visit of [1, 2]) {
    const shelf = openTab({ migrations: [...migrations, addHint] });
    expect((await shelf.read("attempts", "one"))?.hints).toBe(1);
    await shelf.close();
  }
});

test("a migration that fails changes nothing, and the page works without the database", async () => {
  await leaveFirstVersion();
  const emptyAndFail: Migration = async (_database, upgrade) => {
    await upgrade.objectStore("attempts").clear();
    throw new Error("halfway");
  };
  const shelf = openTab({ migrations: [...migrations, emptyAndFail] });
  expect(await shelf.read("attempts", "one")).toBeUndefined();
  expect(shelf.status()).toBe("memory");
  expect(await openTab().read("attempts", "one")).toEqual(sampleAttempt);
});
