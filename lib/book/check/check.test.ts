import { expect, test } from "vitest";
import { complaints, en, expectedFile, zh } from "./complaints.ts";
import { lineInGoodBook } from "./tiny-book.ts";

test("finds nothing wrong with a good book", async () => {
  expect(await complaints([])).toEqual([]);
});

test("reports front matter that is missing", async () => {
  const head = "---\ntitle: Tiny\nquestion: How small can a book be?\n---\n\n";
  expect(await complaints([{ file: en, find: head, put: "" }])).toEqual([
    `${en}:1 the front matter needs a title`,
    `${en}:1 the front matter needs a question`,
  ]);
});

test("reports a heading without an id in each language", async () => {
  const found = await complaints([
    { file: en, find: "## A half [#half]", put: "## A half" },
    { file: zh, find: "## 一半 [#half]", put: "## 一半 [#Half]" },
  ]);
  expect(found).toEqual([
    `${en}:${lineInGoodBook(en, "## ")} heading "A half" needs an id: "## … [#id]"`,
    `${en}:${lineInGoodBook(en, "#half)")} link "#half" leads nowhere`,
    `${zh}:${lineInGoodBook(zh, "## ")} heading "一半 [#Half]" needs an id: "## … [#id]"`,
    `${zh}:${lineInGoodBook(zh, "#half)")} link "#half" leads nowhere`,
  ]);
});

test.for(["zh.mdx", "en.mdx", "expected.ts"] as const)("reports that %s is missing", async (name) => {
  const file = `content/01-tiny/${name}` as const;
  expect(await complaints([], [file])).toEqual([`${file}:1 this file is missing`]);
});

test("reports many faults in one run, those of all chapters and languages among them", async () => {
  const found = await complaints([
    { file: en, find: "$H$", put: "$\\entropy$" },
    { file: en, find: "(#half)", put: "(#whole)" },
    { file: en, find: 'of="H"', put: 'of="L"' },
    { file: zh, find: "shannon-1948", put: "shannon-1848" },
    { file: zh, find: "</Definition>", put: "</Definition>\n\n<Sparkle />" },
    { file: expectedFile, find: "broken:", put: "whole:" },
  ]);
  const coinLine = lineInGoodBook(en, "The coin");
  expect(found.sort()).toEqual(
    [
      `${en}:${coinLine} TeX: Undefined control sequence: \\entropy`,
      `${en}:${coinLine} link "#whole" leads nowhere`,
      `${en}:${coinLine} no cell has a number "L" for <Value>`,
      `${en}:${lineInGoodBook(en, "const gone")} cell "broken" has no entry in expected.ts`,
      `${zh}:${lineInGoodBook(zh, "const gone") + 2} cell "broken" has no entry in expected.ts`,
      `${zh}:${lineInGoodBook(zh, "shannon-1948")} citation "shannon-1848" leads nowhere`,
      `${zh}:${lineInGoodBook(zh, "</Definition>") + 2} unknown component <Sparkle>`,
      `${expectedFile}:3 no cell "whole"`,
    ].sort(),
  );
});
