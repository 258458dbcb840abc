import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KeptDrawings } from "./kept-drawings.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "drawings-"));
  for (const part of ["lib/book/draw", "lib/book/light", "lib/plot", "package-lock.json"])
    cpSync(join(process.cwd(), part), join(root, part), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true }));

/** What is got for these ingredients, if it would now be drawn as `drawing`. */
const drawn = (ingredients: string, drawing: string): Promise<string> =>
  new KeptDrawings(root).drawingOf(ingredients, async () => drawing);

test("a figure is drawn once, by whichever process asks first", async () => {
  expect(await drawn("a", "first")).toBe("first");
  expect(await drawn("a", "second")).toBe("first");
  expect(await drawn("b", "other")).toBe("other");
});

test("what draws has changed: everything is drawn again", async () => {
  await drawn("c", "old");
  writeFileSync(join(root, "lib/plot/frame.ts"), "export {};");
  expect(await drawn("c", "new")).toBe("new");
});
