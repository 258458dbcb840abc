import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hint, hintCompilation } from "./compile-hints.ts";
import { plant } from "./planted.ts";

test("What pages start with is marked once, and nothing else", () => {
  const scripts =
    '<script src="/sub/_next/a.js" async=""></script><script nomodule="" src="/sub/_next/old.js"></script>';
  const out = plant({
    "_next/a.js": "a()",
    "_next/old.js": "old()",
    "_next/later.js": "later()",
    "one/index.html": scripts,
    "other/index.html": `${scripts}<script>inline()</script><script src="/elsewhere.js"></script>`,
  });
  hintCompilation({ out, basePath: "/sub" });
  const read = (name: string) => readFileSync(join(out, "_next", name), "utf8");
  expect(read("a.js")).toBe(`${hint}a()`);
  expect(read("old.js")).toBe("old()");
  expect(read("later.js")).toBe("later()");
});
