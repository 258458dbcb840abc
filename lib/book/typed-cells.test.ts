import { expect, test } from "vitest";
import { CellSyntaxError, parseAnnotated, parseJavaScript, parseTypeScript } from "../kernel/cell-syntax.ts";
import { eraseTypes } from "../kernel/erase.ts";
import { namesOf } from "../kernel/scope.ts";
import { toJavaScript } from "../kernel/to-javascript.ts";
import { bookContents, loadText } from "./chapter.ts";
import { locales } from "./locale.ts";

const texts = await Promise.all(
  locales.flatMap((locale) =>
    bookContents(process.cwd()).map((place) => loadText(process.cwd(), place, locale)),
  ),
);
const sources = texts.flatMap(({ outline }) => outline.cells.map(({ source }) => source));

test("the book's cells have the same code and names by the quick way as by the whole of TypeScript's parser", () => {
  for (const source of sources) {
    const { code, program } = toJavaScript(source);
    const erased = eraseTypes(source, parseTypeScript(source));
    expect(code).toBe(erased);
    expect(namesOf(program)).toEqual(namesOf(parseJavaScript(erased)));
  }
});

test("of fifty cells of the book, at most one needs the whole of TypeScript's parser", () => {
  const others = sources.filter((source) => {
    try {
      parseAnnotated(source);
      return false;
    } catch (error) {
      return error instanceof CellSyntaxError;
    }
  });
  expect(others.length).toBeLessThanOrEqual(sources.length / 50);
});
