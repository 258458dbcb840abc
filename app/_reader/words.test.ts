import { expect, test } from "vitest";
import { slotsOf, textsOf } from "../_book/texts-of.ts";
import { studyWordsOf } from "./words.ts";

test("both languages have the same slots in each text of the pages around the reading", () => {
  const slots = (locale: "zh" | "en") =>
    textsOf(studyWordsOf(locale)).map(([path, text]) => [path, slotsOf(text)]);
  expect(slots("zh")).toEqual(slots("en"));
});

test.for(["zh", "en"] as const)("none of them is empty in %s", (locale) => {
  expect(textsOf(studyWordsOf(locale)).filter(([, text]) => text.trim() === "")).toEqual([]);
});
