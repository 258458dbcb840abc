import { expect, test } from "vitest";
import { Requests } from "./requests.ts";

const cells = new Map([
  ["a", { source: "1;" }],
  ["b", { source: "2;" }],
]);
const told = [
  { id: "a", source: "1;" },
  { id: "b", source: "2;" },
];

type Inputs = Parameters<Requests["take"]>[1];

function take(requests: Requests, inputs: Inputs = new Map()): ReturnType<Requests["take"]> {
  return requests.take(cells, inputs);
}

/** Requests to a kernel that knows the cells. */
function settled(): Requests {
  const requests = new Requests(cells);
  take(requests);
  return requests;
}

test("tells a new kernel the cells, and tells them once", () => {
  const requests = new Requests(cells);
  expect(take(requests)).toEqual([{ run: 1, type: "cells", cells: told }]);
  expect(take(requests)).toEqual([]);
});

test("tells the cells again after an edit", () => {
  const requests = settled();
  requests.edit("a");
  expect(take(requests)).toEqual([{ run: 2, type: "cells", cells: told }]);
});

const edited = new Map([...cells, ["a", { source: "3;" }]]);

test("tells of each cell what made what it shows, if that is other code", () => {
  const own = new Map([...edited, ["own_1", { source: "4;" }]]);
  expect(new Requests(cells).take(own, new Map())).toEqual([
    {
      run: 1,
      type: "cells",
      cells: [
        { id: "a", source: "3;", was: "1;" },
        { id: "b", source: "2;" },
        { id: "own_1", source: "4;", was: "" },
      ],
    },
  ]);
});

test("what a cell shows was made by the code that the kernel knew when it ended, and took so long", () => {
  const requests = settled();
  requests.edit("a");
  requests.take(edited, new Map());
  requests.ended("a", 1200);
  requests.kernelReplaced();
  const [, second] = told;
  const telling = (cell: object) => [{ run: 3, type: "cells", cells: [cell, second] }];
  expect(requests.take(edited, new Map())).toEqual(telling({ id: "a", source: "3;", took: 1200 }));
});

test("an edit alone is nothing to run", () => {
  const requests = settled();
  requests.edit("a");
  expect(requests.isEmpty).toBe(true);
});

test("asks for the cells of many wishes in one message, each once, in their order", () => {
  const requests = settled();
  for (const id of ["b", "a", "b"]) requests.run(id);
  expect(requests.isEmpty).toBe(false);
  expect(take(requests)).toEqual([{ run: 2, type: "run", cells: ["b", "a"] }]);
  expect(requests.isEmpty).toBe(true);
});

test("keeps only the last value of each input", () => {
  const requests = settled();
  requests.input("theta", 0.1);
  requests.input("p", [500, 500]);
  requests.input("theta", 0.2);
  expect(take(requests)).toEqual([
    { run: 2, type: "input", name: "theta", value: 0.2 },
    { run: 2, type: "input", name: "p", value: [500, 500] },
  ]);
});

test("numbers what it sends, so that answers to older wishes can be told apart", () => {
  const requests = settled();
  requests.run("a");
  expect(take(requests)[0]?.run).toBe(2);
  requests.run("a");
  expect(take(requests)[0]?.run).toBe(3);
});

test("tells a new kernel the inputs before anything that runs", () => {
  const requests = settled();
  requests.kernelReplaced();
  requests.input("phi", 0.3);
  requests.run("a");
  const messages = take(
    requests,
    new Map([
      ["theta", 0.2],
      ["phi", 0.3],
    ]),
  );
  expect(messages.map(({ type }) => type)).toEqual(["set", "cells", "input", "run"]);
  expect(messages[0]).toMatchObject({ name: "theta", value: 0.2 });
});

test("a new kernel is told the inputs as they are by then, and once", () => {
  const requests = settled();
  requests.set("theta", 0.2);
  requests.kernelReplaced();
  expect(take(requests).map(({ type }) => type)).toEqual(["cells"]);
  expect(take(requests, new Map([["theta", 0.2]]))).toEqual([]);
});

test("forgets what was to be run", () => {
  const requests = settled();
  requests.run("a");
  requests.input("theta", 0.2);
  requests.forgetRuns();
  expect(requests.isEmpty).toBe(true);
  expect(take(requests)).toEqual([]);
});

test("wants again what was asked last, but for the cell that was interrupted", () => {
  const requests = settled();
  requests.run("a");
  requests.run("b");
  requests.input("theta", 0.2);
  take(requests);
  requests.interrupted("a");
  requests.resume();
  expect(take(requests)).toEqual([
    { run: 3, type: "input", name: "theta", value: 0.2 },
    { run: 3, type: "run", cells: ["b"] },
  ]);
});

test("what was dropped is not wanted again", () => {
  const requests = settled();
  requests.run("a");
  requests.input("theta", 0.2);
  take(requests);
  requests.forgetRuns();
  requests.resume();
  expect(requests.isEmpty).toBe(true);
});

test("a newer move of an input stands against the one that is wanted again", () => {
  const requests = settled();
  requests.input("theta", 0.2);
  take(requests);
  requests.input("theta", 0.3);
  requests.resume();
  expect(take(requests)).toEqual([{ run: 3, type: "input", name: "theta", value: 0.3 }]);
});

test.for(["run", "edit"] as const)("an interrupted cell is left out until the next %s of it", (wish) => {
  const requests = settled();
  requests.interrupted("a");
  requests.kernelReplaced();
  expect(take(requests)).toContainEqual({ run: 2, type: "interrupted", cell: "a" });
  requests[wish]("a");
  requests.kernelReplaced();
  expect(take(requests).map(({ type }) => type)).not.toContain("interrupted");
});
