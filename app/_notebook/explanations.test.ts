import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { passageAbout } from "./explanations.ts";

const folders = readdirSync("content");

test.each(["distribution", "prefix-code", "logits"])(
  "the passage about %s is there in both languages",
  (about) => {
    for (const locale of ["zh", "en"] as const) {
      const [, slug, anchor] =
        /\/([\w-]+)\/#([\w-]+)$/.exec(passageAbout(about, locale)?.address ?? "") ?? [];
      const folder = folders.find((name) => name.endsWith(`-${slug}`) && /^(?:\d\d|[A-Z])-/.test(name));
      expect(readFileSync(`content/${folder}/${locale}.mdx`, "utf8")).toContain(`[#${anchor}]`);
    }
  },
);

test("of what the book does not know there is no passage", () => {
  expect(passageAbout("toString", "en")).toBeUndefined();
  expect(passageAbout(undefined, "zh")).toBeUndefined();
});
