import { expect, test } from "vitest";
import { slotsOf, textsOf } from "../_book/texts-of.ts";
import { quizWords } from "./words.ts";

test("both languages have the same texts of questions, with the same slots", () => {
  const slots = (locale: "zh" | "en") =>
    textsOf(quizWords(locale)).map(([path, text]) => [path, slotsOf(text)]);
  expect(slots("zh")).toEqual(slots("en"));
});
