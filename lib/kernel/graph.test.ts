import { expect, test } from "vitest";
import { type Graph, graphOf } from "./graph.ts";
import { parseCell } from "./parse.ts";

function graph(sources: Readonly<Record<string, string>>): Graph {
  return graphOf(Object.entries(sources).map(([id, source]) => ({ id, parsed: parseCell(source, ["m"]) })));
}

test("cells stay in document order where their names allow it", () => {
  expect(graph({ a: "1", b: "const x = 1", c: "x", d: "2" }).order).toEqual(["a", "b", "c", "d"]);
});

test("a cell comes after those that it uses, wherever they stand", () => {
  expect(graph({ a: "y", b: "const y = x", c: "const x = 1", d: "x" }).order).toEqual(["c", "b", "a", "d"]);
});

test("parents and children are the cells at the two ends of a name", () => {
  const { parents, children } = graph({
    a: "const x = 1, y = 2",
    b: "x + y",
    c: "const z = x",
    d: "unknown",
  });
  expect(parents.get("b")).toEqual(["a"]);
  expect(children.get("a")).toEqual(["b", "c"]);
  expect(parents.get("d")).toEqual([]);
});

test("a circle names its cells and the names that close it, and spares what hangs on it", () => {
  const { cycles, order } = graph({
    a: "const x = y + k",
    b: "const y = x",
    c: "const z = y",
    k: "const k = 1",
  });
  expect(cycles.get("a")).toEqual({ cells: ["a", "b"], names: ["y", "x"] });
  expect(cycles.get("b")).toBe(cycles.get("a"));
  expect([...cycles.keys()].toSorted()).toEqual(["a", "b"]);
  expect(order.indexOf("c")).toBeGreaterThan(order.indexOf("b"));
  expect(order.indexOf("k")).toBeLessThan(order.indexOf("a"));
});

test("a name that two cells define stands for both, and is a duplicate", () => {
  const { duplicates, parents } = graph({ a: "const x = 1", b: "let x = 2", c: "x" });
  expect([...duplicates]).toEqual([["x", ["a", "b"]]]);
  expect(parents.get("c")).toEqual(["a", "b"]);
});

test("two cells may import the same, but not different things under one name", () => {
  const same = graph({ a: 'import { x } from "m"', b: 'import { x } from "m"', c: "x" });
  expect(same.duplicates.size).toBe(0);
  expect(same.parents.get("c")).toEqual(["a"]);
  expect(graph({ a: 'import { x } from "m"', b: 'import { y as x } from "m"' }).duplicates.size).toBe(1);
  expect(graph({ a: 'import { x } from "m"', b: "const x = 1" }).duplicates.size).toBe(1);
});

test("a broken cell keeps its users waiting, but takes no name from a sound one", () => {
  expect(graph({ a: "const x = (", b: "x" }).parents.get("b")).toEqual(["a"]);
  const { duplicates, parents } = graph({ a: "const x = (", b: "x", c: "const x = 1" });
  expect(duplicates.size).toBe(0);
  expect(parents.get("b")).toEqual(["c"]);
});

test("a chain of 2000 cells written backwards is put in order", () => {
  const sources = Array.from({ length: 2000 }, (_, i) => [`c${i}`, `const x${i} = x${i + 1}`]);
  const { order } = graph(Object.fromEntries(sources));
  expect(order[0]).toBe("c1999");
  expect(order.at(-1)).toBe("c0");
});
