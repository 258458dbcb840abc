import { expect, test } from "vitest";
import { dictionaryOf, fill } from "./dictionary.ts";
import { slotsOf, textsOf } from "./texts-of.ts";

test("fill puts every value into its slot, wherever and however often it stands", () => {
  expect(fill("Chapter {n}", { n: 3 })).toBe("Chapter 3");
  expect(fill("line {line}, column {column}, line {line}", { line: 2, column: 5 })).toBe(
    "line 2, column 5, line 2",
  );
});

test("fill leaves a slot that nothing fills, and takes a value as it is", () => {
  expect(fill("{label}: {n}", { label: "{n} $& \\1" })).toBe("{n} $& \\1: {n}");
});

test("both languages have the same slots in each text", () => {
  const slots = (locale: "zh" | "en") =>
    textsOf(dictionaryOf(locale)).map(([path, text]) => [path, slotsOf(text)]);
  expect(slots("zh")).toEqual(slots("en"));
});

test.for(["zh", "en"] as const)("no text of the interface is empty in %s", (locale) => {
  const blank = textsOf(dictionaryOf(locale)).filter(([, text]) => text.trim() === "");
  expect(blank).toEqual([]);
});
