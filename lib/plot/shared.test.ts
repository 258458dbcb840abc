import { expect, test } from "vitest";
import { bars, codeTree, curves } from "./index.ts";

const alt = "x";
/** All objects that a value leads to. */
function objectsIn(value: unknown, found: Set<object> = new Set()): Set<object> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}

test.each([
  () =>
    curves({ series: [{ name: "h", y: Math.sin, role: "p" }], points: [{ x: 1, y: 1 }], xLabel: "x", alt }),
  () => bars({ outcomes: ["a", "b"], series: [{ name: "p", values: [0.5, 0.5] }], yLabel: "y", alt }),
  () => codeTree({ tree: { weight: 1, symbol: 0 }, symbols: ["a"], alt }),
])("two figures %# share nothing that one of them could change", (draw) => {
  const other = objectsIn(draw());
  const shared = [...objectsIn(draw())].filter((part) => other.has(part) && !Object.isFrozen(part));
  expect(shared).toEqual([]);
});
