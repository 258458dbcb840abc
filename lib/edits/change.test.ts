import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, change } from "./change.ts";
import { type Edits, noEdits, type OwnCell, rewritten, type Slot } from "./edits.ts";
import { History } from "./history.ts";
import { cellsInOrder, placeBeside, placeTowards } from "./places.ts";

const book = new Map([
  ["a", "1;"],
  ["b", "2;"],
]);

function own(id: string, slot: Slot, source = `${id};`): OwnCell {
  return { id, kind: "code", source, slot };
}

const afterA = { cell: "a", side: "after" } as const;
const beforeB = { cell: "b", side: "before" } as const;
const three: Edits = { ...noEdits, own: [own("x", afterA), own("y", afterA), own("z", beforeB)] };

function order(edits: Edits): string[] {
  return cellsInOrder(edits, book).map(({ id }) => id);
}

test("own cells stand next to the book's cells that they were added to, in their own order", () => {
  expect(order(three)).toEqual(["a", "x", "y", "z", "b"]);
});

test.for([
  ["a", "before", ["n", "a", "x", "y", "z", "b"]],
  ["a", "after", ["a", "n", "x", "y", "z", "b"]],
  ["x", "before", ["a", "n", "x", "y", "z", "b"]],
  ["x", "after", ["a", "x", "n", "y", "z", "b"]],
  ["y", "after", ["a", "x", "y", "n", "z", "b"]],
  ["b", "before", ["a", "x", "y", "z", "n", "b"]],
  ["b", "after", ["a", "x", "y", "z", "b", "n"]],
] as const)("a cell added to %s, %s, stands right there", ([id, side, expected]) => {
  const place = placeBeside(three, book, id, side);
  if (place === undefined) throw new Error("no place");
  const { edits } = change(three, { type: "insert", cell: own("n", place.slot), before: place.before });
  expect(order(edits)).toEqual(expected);
});

test("there is no place beside a cell that is not there", () => {
  expect(placeBeside(three, book, "c", "after")).toBeUndefined();
});

test("a cell moved step by step passes each place of the chapter once and stops at both ends", () => {
  const walk = (step: 1 | -1): string[][] => {
    const seen: string[][] = [];
    let edits = three;
    for (
      let place = placeTowards(edits, book, "y", step);
      place;
      place = placeTowards(edits, book, "y", step)
    ) {
      edits = change(edits, { type: "move", id: "y", ...place }).edits;
      seen.push(order(edits));
    }
    return seen;
  };
  expect(walk(-1)).toEqual([
    ["a", "y", "x", "z", "b"],
    ["y", "a", "x", "z", "b"],
  ]);
  expect(walk(1)).toEqual([
    ["a", "x", "y", "z", "b"],
    ["a", "x", "z", "y", "b"],
    ["a", "x", "z", "b", "y"],
  ]);
});

test("a change to a cell that is not there changes nothing and leaves nothing to undo", () => {
  const history = new History();
  expect(history.take(three, [{ type: "remove", id: "gone" }])).toBe(three);
  expect(history.canUndo).toBe(false);
});

test("undoing a step keeps what was typed since", () => {
  const history = new History();
  let edits = history.take(three, [{ type: "remove", id: "x" }]);
  edits = rewritten(edits, book, "b", "3;");
  edits = history.undo(edits);
  expect(order(edits)).toEqual(order(three));
  expect(edits.rewrites.get("b")).toEqual({ source: "3;", base: "2;" });
});

test("a new step leaves nothing to redo", () => {
  const history = new History();
  let edits = history.take(three, [{ type: "remove", id: "x" }]);
  edits = history.undo(edits);
  expect(history.canRedo).toBe(true);
  history.take(edits, [{ type: "remove", id: "y" }]);
  expect(history.canRedo).toBe(false);
});

test("the book's own code is no edit", () => {
  const edited = rewritten(noEdits, book, "a", "9;");
  expect(edited.rewrites.size).toBe(1);
  expect(rewritten(edited, book, "a", "1;").rewrites.size).toBe(0);
  expect(rewritten(noEdits, book, "c", "1;")).toBe(noEdits);
});

const slots: Slot[] = ["a", "b"].flatMap((cell) => [
  { cell, side: "before" },
  { cell, side: "after" },
]);
const ids = fc.constantFrom("x", "y", "z", "u", "v");
const slot = fc.constantFrom(...slots);
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant("insert" as const),
    cell: fc.tuple(ids, slot).map(([id, where]) => own(id, where)),
    before: fc.option(ids, { nil: undefined }),
  }),
  fc.record({ type: fc.constant("remove" as const), id: ids }),
  fc.record({
    type: fc.constant("move" as const),
    id: ids,
    slot,
    before: fc.option(ids, { nil: undefined }),
  }),
  fc.record({ type: fc.constant("kind" as const), id: ids, kind: fc.constantFrom("code", "text") }),
  fc.record({ type: fc.constant("write" as const), id: ids, source: fc.string() }),
  fc.record({
    type: fc.constant("rewrite" as const),
    id: fc.constantFrom("a", "b"),
    rewrite: fc.option(fc.record({ source: fc.string(), base: fc.string() }), { nil: undefined }),
  }),
  fc.record({
    type: fc.constant("fold" as const),
    id: fc.constantFrom("a", "x"),
    isFolded: fc.option(fc.boolean(), { nil: undefined }),
  }),
);

/** What a reader can see of edits: the cells in order, and what each holds. */
function seen(edits: Edits): unknown {
  return [cellsInOrder(edits, book), edits.rewrites, edits.folds];
}

test("undoing every step brings back what was there, and redoing them what came of it", () => {
  fc.assert(
    fc.property(fc.array(fc.array(changes, { maxLength: 3 }), { maxLength: 12 }), (steps) => {
      const history = new History();
      const end = steps.reduce((edits, step) => history.take(edits, step), three);
      let edits = end;
      while (history.canUndo) edits = history.undo(edits);
      expect(seen(edits)).toEqual(seen(three));
      while (history.canRedo) edits = history.redo(edits);
      expect(seen(edits)).toEqual(seen(end));
    }),
  );
});
