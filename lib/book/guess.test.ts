import { expect, test } from "vitest";
import { guessOf } from "./guess.ts";

test("a guess is a short text, a number, or one of some choices", () => {
  expect(guessOf(undefined)).toEqual({ kind: "text" });
  expect(guessOf("number")).toEqual({ kind: "number" });
  expect(guessOf("too small | about right|too large")).toEqual({
    kind: "choice",
    options: ["too small", "about right", "too large"],
  });
});

test("one choice, an empty one, and the same one twice are no way to guess", () => {
  for (const written of [null, "", "figure", "yes |", "yes | yes"]) expect(guessOf(written)).toBeUndefined();
});
