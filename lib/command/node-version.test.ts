import { expect, test } from "vitest";
import { requireNode } from "./node-version.mjs";

test("takes the Node that package.json names, and newer ones", () => {
  for (const running of ["20.19.0", "20.20.2", "22.0.0", "100.1.0"]) requireNode(running, ">=20.19.0");
});

test.each(["20.18.3", "18.20.0", "9.11.2"])("refuses Node %s with a sentence that names both", (running) => {
  const sentence = `Surprisal needs Node 20.19.0 or newer, and this is Node ${running}.`;
  expect(() => requireNode(running, ">=20.19.0")).toThrow(sentence);
});
