import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isReadable } from "./is-readable.ts";

test("the code of every chapter is readable", () => {
  const chapters = readdirSync("content").filter((name) => /^[\dA-Z]{1,2}-/i.test(name));
  expect(chapters.length).toBeGreaterThan(7);
  for (const chapter of chapters)
    for (const [, code = ""] of readFileSync(`content/${chapter}/en.mdx`, "utf8").matchAll(/```ts(.*?)```/gs))
      expect(isReadable(code), `${chapter}: ${code}`).toBe(true);
});

test.each([
  ["a long table", "const table = [\n".concat("  [0.25, 0.75],\n".repeat(1_000), "];"), true],
  ["brackets that are closed again", "f(g([1]));\n".repeat(1_500), true],
  ["more characters than anyone reads", "const a = 1;\n".repeat(2_000), false],
  ["a line of a thousand characters", "x".repeat(1_000), true],
  ["a line of more", `1;\n${"x".repeat(1_001)}`, false],
  ["brackets in brackets", "(\n".repeat(101), false],
  ["brackets of three kinds in each other", "([{\n".repeat(40), false],
  ["brackets that were never opened", ")".repeat(500), true],
] as const)("%s", (_, source, expected) => expect(isReadable(source)).toBe(expected));
