import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { plant } from "../command/planted.ts";
import { readContents } from "./contents.ts";

test("lists chapters in the order of their numbers, appendices last, and nothing else", () => {
  const root = plant({
    "content/A-tables/en.mdx": "",
    "content/10-last/en.mdx": "",
    "content/02-cross-entropy/en.mdx": "",
    "content/01-entropy/en.mdx": "",
    "content/bibliography/index.ts": "",
    "content/1-short/en.mdx": "",
    "content/03-Capital/en.mdx": "",
    "content/README.md": "",
  });
  const places = readContents(join(root, "content"));
  expect(places.map(({ number, slug, folder }) => [number, slug, basename(folder)])).toEqual([
    ["1", "entropy", "01-entropy"],
    ["2", "cross-entropy", "02-cross-entropy"],
    ["10", "last", "10-last"],
    ["A", "tables", "A-tables"],
  ]);
});

test("says which folder is not there", () => {
  expect(() => readContents("/nowhere/content")).toThrow(RangeError);
  expect(() => readContents("/nowhere/content")).toThrow("readContents: no folder /nowhere/content");
});
