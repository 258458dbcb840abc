import { openDB } from "idb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseName } from "./database-name.ts";
import { closeTabs, forgetEverything, openTab } from "./fresh-database.ts";
import { editsSaying, sampleAttempt } from "./sample-records.ts";

beforeEach(forgetEverything);
afterEach(closeTabs);

async function putRaw(store: string, key: string, raw: unknown): Promise<void> {
  const database = await openDB(databaseName);
  await database.put(store, raw, key);
  database.close();
}

test("what can't be read is listed with what it is and when it is from, before any page has come across it", async () => {
  const shelf = openTab();
  expect(await shelf.asides()).toEqual([]);
  await shelf.write("attempts", "one", sampleAttempt);
  const raw = { value: { version: 7 }, revision: 2, updatedAt: 50 };
  await putRaw("edits", "entropy", raw);
  await putRaw("settings", "goal", "nonsense");
  expect(await shelf.asides()).toEqual([
    { id: expect.any(Number), store: "edits", key: "entropy", raw, updatedAt: 50 },
    { id: expect.any(Number), store: "settings", key: "goal", raw: "nonsense" },
  ]);
});

test("what lost against another tab can be put back, and what stood there is set aside in turn", async () => {
  const shelf = openTab({ now: () => 300 });
  await shelf.write("edits", "entropy", editsSaying("1;"));
  await putRaw("edits", "entropy", { value: editsSaying("2;"), revision: 9, updatedAt: 250 });
  await shelf.write("edits", "entropy", editsSaying("3;"));
  const [lost] = await shelf.asides();
  expect(lost).toMatchObject({ store: "edits", key: "entropy", updatedAt: 250, record: { revision: 9 } });
  if (lost === undefined) return;
  const heard = new Promise((resolve) => shelf.onChange("edits", resolve));
  await shelf.restore(lost);
  expect(await heard).toEqual({ key: "entropy", isOwn: true });
  expect(await shelf.read("edits", "entropy")).toEqual(editsSaying("2;"));
  const asides = await shelf.asides();
  expect(asides.map(({ record }) => record?.value)).toEqual([editsSaying("3;")]);
});

test("a record that is put back where the same stands is just no longer set aside", async () => {
  const shelf = openTab();
  await shelf.write("settings", "goal", 1);
  await putRaw("settings", "goal", { value: 2, revision: 5, updatedAt: 5 });
  await shelf.write("settings", "goal", 1);
  await shelf.write("settings", "goal", 2);
  const [lost] = await shelf.asides();
  if (lost !== undefined) await shelf.restore(lost);
  expect(await shelf.read("settings", "goal")).toBe(2);
  expect(await shelf.asides()).toEqual([]);
});

test("what was set aside can be deleted, and the deletion taken back", async () => {
  const shelf = openTab();
  await shelf.write("settings", "goal", 1);
  await putRaw("settings", "goal", { value: {}, revision: 5, updatedAt: 5 });
  const before = await shelf.asides();
  const [aside] = before;
  expect(before).toHaveLength(1);
  if (aside === undefined) return;
  await shelf.deleteAside(aside);
  expect(await shelf.asides()).toEqual([]);
  await shelf.keepAside(aside);
  expect(await shelf.asides()).toEqual(before);
});
