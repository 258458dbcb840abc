import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "./inputs.ts";
import { plant } from "./planted.ts";

test("stays the same while the sources and the base path do", () => {
  const root = plant({ "app/page.tsx": "1", "app/a/b.ts": "2" });
  expect(fingerprint("", [root])).toBe(fingerprint("", [root]));
  expect(fingerprint("", [root])).not.toBe(fingerprint("/sub", [root]));
});

test("changes with a file's content, with a new file, and not with a test", () => {
  const root = plant({ "page.tsx": "1" });
  const first = fingerprint("", [root]);
  writeFileSync(join(root, "page.test.ts"), "");
  expect(fingerprint("", [root])).toBe(first);
  writeFileSync(join(root, "page.tsx"), "2");
  const second = fingerprint("", [root]);
  writeFileSync(join(root, "new.ts"), "");
  expect(new Set([first, second, fingerprint("", [root])]).size).toBe(3);
});

test("takes sources that do not exist for none", () => {
  expect(fingerprint("", ["no-such-folder"])).toBe(fingerprint("", []));
});
