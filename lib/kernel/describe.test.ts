import { expect, test } from "vitest";
import { describeValue } from "./describe.ts";
import type { CellDescription } from "./description.ts";
import { Notebook } from "./notebook.ts";
import { readKernelMessage } from "./read-message.ts";

/** What a notebook of these cells says of itself, after some of them were run. */
async function described(
  sources: Readonly<Record<string, string>>,
  ...run: string[]
): Promise<readonly CellDescription[]> {
  let cells: readonly CellDescription[] = [];
  const notebook = new Notebook({
    library: {},
    emit: (event) => {
      if (event.type === "described") cells = event.cells;
    },
  });
  notebook.setCells(Object.entries(sources).map(([id, source]) => ({ id, source })));
  await notebook.run(run);
  notebook.describe();
  await notebook.run([]);
  return cells;
}

test("names, kinds, short values, needs and states of the cells are told, in their order", async () => {
  const cells = await described(
    { late: "const b = [a, 2];", first: "const a = 1; const f = () => a;", fails: "throw new Error('no');" },
    "late",
    "fails",
  );
  expect(cells).toEqual([
    {
      id: "late",
      needs: ["first"],
      state: "fresh",
      variables: [{ name: "b", kind: "Array", text: "[1, 2]" }],
    },
    {
      id: "first",
      needs: [],
      state: "fresh",
      variables: [
        { name: "a", kind: "number", text: "1" },
        { name: "f", kind: "function", text: "function f" },
      ],
    },
    { id: "fails", needs: [], state: "failed", variables: [] },
  ]);
});

test("a cell that has not run tells its names and no values", async () => {
  expect(await described({ a: "const x = 1;" })).toEqual([
    { id: "a", needs: [], state: "stale", variables: [{ name: "x" }] },
  ]);
});

test("values that resist, or never end, are told in a line all the same", async () => {
  const source = `
    const long = "x".repeat(1e6);
    const many = new Float64Array(1e6);
    const proxy = new Proxy({}, { ownKeys() { throw new Error("no"); }, getPrototypeOf() { throw new Error("no"); } });
    const circle = {}; circle.self = circle;`;
  const [cell] = await described({ a: source }, "a");
  expect(cell?.variables.map(({ name }) => name)).toEqual(["long", "many", "proxy", "circle"]);
  for (const { text = "" } of cell?.variables ?? []) expect(text.length).toBeLessThanOrEqual(81);
  expect(readKernelMessage({ run: 1, type: "described", cells: [cell] })).toBeDefined();
});

test("a description of another form is no message", () => {
  const cell = { id: "a", needs: [], state: "fresh", variables: [{ name: "x", value: 1 }] };
  expect(readKernelMessage({ run: 1, type: "described", cells: [cell] })).toBeUndefined();
});

test("a value is told by its kind and on one line", () => {
  expect(describeValue(Number.NaN)).toEqual({ kind: "number", text: "NaN" });
  expect(describeValue([0.5, 0.25])).toEqual({ kind: "Array", text: "[0.5, 0.25]" });
});
