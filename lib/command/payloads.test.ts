import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { removePayloads } from "./payloads.ts";
import { plant } from "./planted.ts";

test("removes the router's payloads and keeps every other text", () => {
  const root = plant({
    "index.txt": "",
    "__next._tree.txt": "",
    "zh/__next.$d$locale.txt": "",
    "robots.txt": "",
    "index.html": "",
  });
  removePayloads(root);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(["index.html", "robots.txt", "zh"]);
});
