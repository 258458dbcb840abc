import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edits, noEdits, type OwnCell } from "./edits.ts";
import { merged } from "./merge.ts";

function own(id: string, source = id): OwnCell {
  return { id, kind: "code", source, slot: { cell: "a", side: "after" } };
}

function edits(rewrites: Readonly<Record<string, string>>, ...cells: OwnCell[]): Edits {
  const entries = Object.entries(rewrites).map(([cell, source]) => [cell, { source, base: "book" }] as const);
  return { ...noEdits, rewrites: new Map(entries), own: cells };
}

function texts(state: Edits): unknown {
  return [
    Object.fromEntries([...state.rewrites].map(([cell, { source }]) => [cell, source])),
    state.own.map(({ id, source }) => `${id}: ${source}`),
  ];
}

test("changes to different cells in two tabs are both kept", () => {
  const both = merged(edits({ a: "1" }), edits({ a: "2" }), edits({ a: "1", b: "3" }));
  expect(texts(both.edits)).toEqual([{ a: "2", b: "3" }, []]);
  expect(both.clashes).toEqual([]);
});

test("two ways of changing one cell are a clash: what stands here stays, the other is named", () => {
  const both = merged(noEdits, edits({ a: "mine" }), edits({ a: "theirs" }));
  expect(texts(both.edits)).toEqual([{ a: "mine" }, []]);
  expect(both.clashes).toEqual([{ cell: "a", theirs: "theirs" }]);
});

test("the same change in both tabs is no clash", () => {
  expect(merged(noEdits, edits({ a: "x" }), edits({ a: "x" })).clashes).toEqual([]);
});

test("a reset here or there is a change like any other", () => {
  const base = edits({ a: "1", b: "1" });
  expect(texts(merged(base, edits({ b: "1" }), base).edits)).toEqual([{ b: "1" }, []]);
  expect(texts(merged(base, base, edits({ a: "1" })).edits)).toEqual([{ a: "1" }, []]);
});

test("what one tab deletes and the other changes stays", () => {
  const base = edits({}, own("x"), own("y"));
  const changed = edits({}, own("x", "x2"), own("y"));
  const removed = edits({}, own("y"));
  for (const [mine, theirs] of [
    [changed, removed],
    [removed, changed],
  ] as const)
    expect(texts(merged(base, mine, theirs).edits)).toEqual([{}, ["x: x2", "y: y"]]);
});

test("cells added in two tabs stand where each tab put them", () => {
  const base = edits({}, own("x"), own("y"));
  const mine = edits({}, own("m"), own("x"), own("y"));
  const theirs = edits({}, own("x"), own("t"), own("y"));
  expect(texts(merged(base, mine, theirs).edits)).toEqual([{}, ["m: m", "x: x", "t: t", "y: y"]]);
});

const states = fc
  .record({
    rewrites: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3")),
    ids: fc.uniqueArray(fc.constantFrom("x", "y", "z")),
    sources: fc.array(fc.constantFrom("1", "2"), { minLength: 3, maxLength: 3 }),
  })
  .map(({ rewrites, ids, sources }) => edits(rewrites, ...ids.map((id, i) => own(id, sources[i]))));

test("nothing happens to edits that the other tab has not changed, whatever was changed here", () => {
  fc.assert(
    fc.property(states, states, (base, mine) => {
      expect(texts(merged(base, mine, base).edits)).toEqual(texts(mine));
    }),
  );
});

test("two tabs that hear of each other end up with the same cells, but for what clashes", () => {
  fc.assert(
    fc.property(states, states, states, (base, one, other) => {
      const here = merged(base, one, other);
      const there = merged(base, other, one);
      fc.pre(here.clashes.length === 0);
      expect(new Map(there.edits.rewrites)).toEqual(new Map(here.edits.rewrites));
      expect(there.edits.own.map(({ id, source }) => `${id}${source}`).sort()).toEqual(
        here.edits.own.map(({ id, source }) => `${id}${source}`).sort(),
      );
    }),
  );
});
