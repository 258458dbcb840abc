import { expect, test } from "vitest";
import { layered } from "./layers.ts";

function placesOf(graph: Readonly<Record<string, readonly string[]>>): Record<string, [number, number]> {
  const nodes = Object.entries(graph).map(([id, needs]) => ({ id, needs }));
  return Object.fromEntries(layered(nodes).map(({ id, layer, place }) => [id, [layer, place]]));
}

test("a node stands below everything that it needs, however long the way", () => {
  expect(placesOf({ d: ["a", "c"], a: [], b: ["a"], c: ["b"] })).toEqual({
    a: [0, 0],
    b: [1, 0],
    c: [2, 0],
    d: [3, 0],
  });
});

test("nodes of a layer stand in the order of what they need, so that edges need not cross", () => {
  expect(placesOf({ a: [], b: [], y: ["b"], x: ["a"] })).toEqual({
    a: [0, -0.5],
    b: [0, 0.5],
    x: [1, -0.5],
    y: [1, 0.5],
  });
});

test("a node without edges is left out", () => {
  expect(placesOf({ a: [], b: ["a"], alone: [] })).toEqual({ a: [0, 0], b: [1, 0] });
});

test("a circle is placed, too", () => {
  expect(Object.keys(placesOf({ a: ["b"], b: ["a"] })).sort()).toEqual(["a", "b"]);
});

test("no cells, no nodes", () => {
  expect(layered([])).toEqual([]);
});
