import { expect, test } from "vitest";
import type { ChapterText } from "./chapter.ts";
import { emptyOutline } from "./outline.ts";
import { usesOf } from "./uses.ts";

/** A chapter with the sections one (line 1), two (line 10) and three (line 20), and references by line. */
function chapter(
  slug: string,
  number: string,
  references: readonly (readonly [number, string])[],
): ChapterText {
  const outline = {
    ...emptyOutline(),
    headings: ["one", "two", "three"].map((id, index) => ({
      id,
      depth: 2,
      title: id,
      line: 10 * index || 1,
    })),
    equations: [{ id: "split", order: 1, line: 12 }],
    references: references.map(([line, target]) => ({ line, target })),
  };
  return {
    place: { slug, number, folder: "" },
    text: { file: "", title: "", question: "", terms: [], code: "", outline, problems: [] },
  };
}

test("an equation is used where other sections refer to it, each of them once", () => {
  const book = new Map([
    [
      "entropy",
      chapter("entropy", "1", [
        [3, "eq-split"],
        [14, "eq-split"],
        [22, "eq-split"],
        [23, "eq-split"],
      ]),
    ],
    [
      "summary",
      chapter("summary", "7", [
        [5, "eq-split"],
        [11, "entropy#eq-split"],
        [21, "entropy#eq-other"],
      ]),
    ],
  ]);
  const uses = usesOf("split", "entropy", book).map(({ chapter, section }) => [
    chapter.place.slug,
    section.id,
  ]);
  expect(uses).toEqual([
    ["entropy", "one"],
    ["entropy", "three"],
    ["summary", "two"],
  ]);
});
