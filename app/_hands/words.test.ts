import { expect, test } from "vitest";
import { handsWords } from "./words.ts";

/** Every text with its path. */
function textsOf(words: unknown, path = ""): [path: string, text: string][] {
  if (typeof words === "string") return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

test("both languages have the same texts with the same slots, and none is empty", () => {
  const slots = (locale: "zh" | "en") =>
    textsOf(handsWords(locale)).map(([path, text]) => [path, (text.match(/\{\w+\}/g) ?? []).sort()]);
  expect(slots("zh")).toEqual(slots("en"));
  for (const locale of ["zh", "en"] as const)
    expect(textsOf(handsWords(locale)).filter(([, text]) => text.trim() === "")).toEqual([]);
});
