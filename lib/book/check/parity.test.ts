import { expect, test } from "vitest";
import { complaints, en, zh } from "./complaints.ts";
import { lineInGoodBook } from "./tiny-book.ts";

const codeFence = "```";

test("reports what one language has and the other lacks, where it is", async () => {
  const more = {
    file: en,
    find: "The coin is worth",
    put: [
      "### More [#more]",
      "$$ id=more\n1 + 1 = 2\n$$",
      '<Aside>\n\n<Predict id="predict-more" question="More?">\n\nYes.\n\n</Predict>\n\n</Aside>',
      `${codeFence}ts cell id=more\nconst more = 2;\n${codeFence}`,
      "The coin is worth",
    ].join("\n\n"),
  } as const;
  const first = lineInGoodBook(en, more.find);
  const uncovered = `${en}:${first + 17} cell "more" has no entry in expected.ts`;
  const missing = [
    `${en}:${first} heading "more" is missing in ${zh}`,
    `${en}:${first + 2} equation "more" is missing in ${zh}`,
    `${en}:${first + 8} block "predict-more" is missing in ${zh}`,
    `${en}:${first + 17} cell "more" is missing in ${zh}`,
  ];
  expect((await complaints([more])).sort()).toEqual([...missing, uncovered].sort());
});

test("reports what the first language has and the second lacks", async () => {
  const put = "### 还有 [#more]\n\n$$ id=more\n1 + 1 = 2\n$$\n\n这枚硬币";
  const first = lineInGoodBook(zh, "这枚硬币");
  expect(await complaints([{ file: zh, find: "这枚硬币", put }])).toEqual([
    `${zh}:${first} heading "more" is missing in ${en}`,
    `${zh}:${first + 2} equation "more" is missing in ${en}`,
  ]);
});

test("reports what stands in another order", async () => {
  const last = `\n${codeFence}ts cell id=broken fails=runtime\nconst gone = H / 2;\nthrow new Error("on purpose");\n${codeFence}\n`;
  const found = await complaints([
    { file: en, find: last, put: "" },
    { file: en, find: "\n## A half", put: `${last}\n## A half` },
  ]);
  expect(found).toEqual([`${zh}:${lineInGoodBook(zh, "// ")} cell "fair-coin" stands elsewhere in ${en}`]);
});

test("lets comments and the text of strings differ between languages", async () => {
  const found = await complaints([
    { file: en, find: "// One bit.", put: "// One bit,\n// and no more." },
    { file: en, find: '"bits"', put: "`bits`.trim()" },
    { file: zh, find: '"比特"', put: "`一个\n比特`.trim()" },
  ]);
  expect(found).toEqual([]);
});

test.each([
  ["a paragraph more", "## A half", "One more.\n\n## A half", 0, "here stands a paragraph, and a heading in"],
  ["another formula", "\\tfrac12", "\\tfrac13", -1, "the formula is not the one in"],
  ["a decimal number more", "## A half", "## A half of 0.7", 0, "the decimal numbers are not those in"],
  ["a value less", '<Value of="H" digits={2} />', "1", 0, "the values are not those in"],
])("reports %s than the first language has", async (_, find, put, above, says) => {
  const line = lineInGoodBook(en, find) + above;
  expect(await complaints([{ file: en, find, put }])).toEqual([`${en}:${line} ${says} ${zh}`]);
});

test("lets the words within a formula differ between languages", async () => {
  expect(await complaints([{ file: en, find: "\\tfrac12", put: "\\tfrac12 \\text{ of it}" }])).toEqual([]);
});
