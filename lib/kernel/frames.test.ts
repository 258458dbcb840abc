import { expect, test } from "vitest";
import { cellFrames } from "./frames.ts";

test("V8's traces give their cells, innermost first", () => {
  const stack = [
    "TypeError: x is not a function at cell:no:1:1",
    "    at f (cell:fair-coin:5:7)",
    "    at Array.map (<anonymous>)",
    "    at new Coin (cell:b:2:3)",
    "    at entropy (blob:https://example.org/0-1:1:200)",
    "    at async eval (cell:b%20%E7%86%B5:4:10)",
    "    at cell:c:1:1",
  ].join("\n");
  expect(cellFrames(stack)).toEqual([
    { cell: "fair-coin", name: "f", line: 5, column: 7 },
    { cell: "b", name: "new Coin", line: 2, column: 3 },
    { cell: "b 熵", name: "", line: 4, column: 10 },
    { cell: "c", name: "", line: 1, column: 1 },
  ]);
});

test("SpiderMonkey's and JavaScriptCore's do, too", () => {
  const stack =
    "f@cell:a:5:7\nmap@[native code]\nasync*anonymous@cell:a:4:1\n@cell:b:1:2\nrun@http://localhost/x.js:1:1";
  expect(cellFrames(stack)).toEqual([
    { cell: "a", name: "f", line: 5, column: 7 },
    { cell: "a", name: "", line: 4, column: 1 },
    { cell: "b", name: "", line: 1, column: 2 },
  ]);
});

test("a trace of any length gives at most twenty frames, and a malformed id is taken as it is", () => {
  expect(cellFrames("    at f (cell:a:1:1)\n".repeat(1000))).toHaveLength(20);
  expect(cellFrames("    at f (cell:%E0%A4%A:1:1)")).toMatchObject([{ cell: "%E0%A4%A" }]);
});
