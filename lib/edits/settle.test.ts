import { expect, test } from "vitest";
import { type Edits, noEdits } from "./edits.ts";
import { cellsInOrder } from "./places.ts";
import { settled } from "./settle.ts";

const book = new Map([
  ["a", "new a;"],
  ["b", "b;"],
]);

function edited(...rewrites: [cell: string, source: string, base: string][]): Edits {
  return {
    ...noEdits,
    rewrites: new Map(rewrites.map(([cell, source, base]) => [cell, { source, base }])),
  };
}

test("a cell that reader and book have both changed keeps what the reader wrote, and what it replaced then", () => {
  const edits = settled(edited(["a", "mine;", "old a;"], ["b", "mine too;", "b;"]), book);
  expect([...edits.rewrites]).toEqual([
    ["a", { source: "mine;", base: "old a;" }],
    ["b", { source: "mine too;", base: "b;" }],
  ]);
});

test("there is nothing to choose where the new edition says what the reader wrote", () => {
  const edits = settled(edited(["a", "new a;", "old a;"]), book);
  expect(edits.rewrites.size).toBe(0);
});

test("code of a cell that the book no longer has stays as text at the end", () => {
  const edits = settled(edited(["gone", "precious;", "old;"]), book);
  expect(cellsInOrder(edits, book).at(-1)?.own).toEqual({
    id: "own_was-gone",
    kind: "text",
    source: "```ts\nprecious;\n```",
    slot: { cell: "b", side: "after" },
  });
  expect(settled(edits, book)).toEqual(edits);
});

test("a cell that stood beside one that is gone stands at the end", () => {
  const cell = { id: "own_1", kind: "code", source: "1;", slot: { cell: "gone", side: "before" } } as const;
  const edits = settled({ ...noEdits, own: [cell] }, book);
  expect(cellsInOrder(edits, book).map(({ id }) => id)).toEqual(["a", "b", "own_1"]);
});

test("a chapter without cells has no place for edits", () => {
  expect(settled(edited(["a", "1;", "2;"]), new Map())).toEqual(noEdits);
});
