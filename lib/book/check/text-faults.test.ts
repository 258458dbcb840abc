import { expect, test } from "vitest";
import { complaints, en, inBoth, zh } from "./complaints.ts";
import { lineInGoodBook } from "./tiny-book.ts";

interface Fault {
  readonly what: string;
  readonly find: string;
  readonly put: string;
  /** Lines from where `find` begins to the line that is to be named. */
  readonly below?: number;
  readonly says: string;
}

/** Faults of one text alone; planted in the English one. */
const faults: readonly Fault[] = [
  {
    what: "TeX in a sentence that KaTeX rejects",
    find: "$H$",
    put: "$\\frac{1$",
    says: "TeX: Unexpected end of input in a macro argument, expected '}'",
  },
  {
    what: "a display formula with a command that KaTeX does not know",
    find: "$$ id=half\n",
    put: "$$ id=half\n\\entropy\n",
    says: "TeX: Undefined control sequence: \\entropy",
  },
  {
    what: "a formula with an option that is no id",
    find: "## A half",
    put: "$$ tall\n1 + 1 = 2\n$$\n\n## A half",
    says: 'after $$ only id=… can stand, got "tall"',
  },
  {
    what: "an unknown component",
    find: "The coin is worth",
    put: "<Sparkle /> The coin is worth",
    says: "unknown component <Sparkle>",
  },
  {
    what: "raw HTML",
    find: "The coin is worth",
    put: "<b>The</b> coin is worth",
    says: "unknown component <b>",
  },
  {
    what: "an unknown attribute",
    find: "digits={2}",
    put: "places={2}",
    says: '<Value> has no attribute "places"',
  },
  {
    what: "attributes spread from an expression",
    find: "digits={2}",
    put: "{...H}",
    says: '<Value> has no attribute "{…}"',
  },
  {
    what: "an attribute that is missing",
    find: ' term="half"',
    put: "",
    says: '<Definition> needs term="…"',
  },
  {
    what: "an attribute that is computed where text must stand",
    find: 'of="H"',
    put: 'of={"H"}',
    says: '<Value> needs of="…"',
  },
  {
    what: "a number of digits that is computed",
    find: "digits={2}",
    put: "digits={1 + 1}",
    says: "<Value> takes digits={…} with a whole number in it",
  },
  {
    what: "a dead link to a chapter",
    find: "(../tiny/)",
    put: "(../huge/)",
    says: 'link "../huge/" leads nowhere',
  },
  {
    what: "a link that would leave the book in the clear",
    find: "(../tiny/)",
    put: "(http://example.org/)",
    says: 'link "http://example.org/" leads nowhere',
  },
  {
    what: "a dead anchor",
    find: "(#half)",
    put: "(#whole)",
    says: 'link "#whole" leads nowhere',
  },
  {
    what: "a dead address that is defined apart from its text",
    find: "[above](#half) and",
    put: "[above][place].\n\n[place]: #whole\n\nAnd",
    below: 2,
    says: 'link "#whole" leads nowhere',
  },
  {
    what: "a dead reference",
    find: '"eq-half"',
    put: '"eq-whole"',
    says: 'reference "eq-whole" leads nowhere',
  },
  {
    what: "an unknown citation",
    find: '"shannon-1948"',
    put: '"shannon-1848"',
    says: 'citation "shannon-1848" leads nowhere',
  },
  {
    what: "a value in prose that no cell has",
    find: 'of="H"',
    put: 'of="L"',
    says: 'no cell has a number "L" for <Value>',
  },
  {
    what: "a value in prose that is no number",
    find: 'of="H"',
    put: 'of="label"',
    says: 'no cell has a number "label" for <Value>',
  },
  {
    what: "an expression in prose",
    find: "The coin is worth",
    put: "The coin is worth {1 + 1}",
    says: 'no expressions in prose: use <Value of="…" />, got {1 + 1}',
  },
  {
    what: "an import",
    find: "## A half",
    put: 'import { useState } from "react"\n\n## A half',
    says: "a chapter imports and exports nothing",
  },
  {
    what: "an export",
    find: "## A half",
    put: "export const half = 0.5\n\n## A half",
    says: "a chapter imports and exports nothing",
  },
  {
    what: "a picture",
    find: "[above](#half)",
    put: "![a coin](coin.png)",
    says: "no pictures: a cell draws it, got coin.png",
  },
  {
    what: "a heading that would be a second title",
    find: "## A half",
    put: "# A half",
    says: "the title is in the front matter: use ## and ###",
  },
  {
    what: "an unknown option of a cell",
    find: "id=fair-coin",
    put: "id=fair-coin hidden",
    says: 'unknown cell option "hidden"',
  },
  {
    what: "an error that no cell can fail with",
    find: "id=fair-coin",
    put: "id=fair-coin fails=wildly",
    says: 'unknown cell option "fails=wildly"',
  },
  {
    what: "code that the other languages do not have",
    find: "-Math.log2(1 / 2)",
    put: "-Math.log2(2 / 4)",
    says: `cell "fair-coin" is not the code that ${zh} has`,
  },
  {
    what: "a statement that the other languages do not have",
    find: "H;\n",
    put: "H;\nlabel.length;\n",
    below: 1,
    says: `cell "fair-coin" is not the code that ${zh} has`,
  },
  {
    what: "an id that stands twice",
    find: "## A half",
    put: "### The other half [#half]\n\n## A half",
    below: 2,
    says: 'the id "half" stands twice',
  },
  {
    what: "a title that the front matter lacks",
    find: "---\ntitle: Tiny\n",
    put: "---\n",
    says: "the front matter needs a title",
  },
  {
    what: "a term that lights up and has no signs",
    find: "title: Tiny\n",
    put: "title: Tiny\nlight:\n  half: H\n",
    below: 2,
    says: 'light takes a name and a list of signs, as in z: [$z$, scores], got "half"',
  },
  {
    what: "a component that is not closed",
    find: '<Definition id="def-half" term="half">',
    put: '<Aside>\n\nA coin.\n\n<Definition id="def-half" term="half">',
    says: "Expected a closing tag for `<Aside>` (23:1-23:8)",
  },
  {
    what: "a component that nothing has opened",
    find: "</Definition>",
    put: "</Definition>\n\n</Aside>",
    below: 2,
    says: "Unexpected closing slash `/` in tag, expected an open tag first",
  },
  {
    what: "a brace that nothing closes",
    find: "bit, see",
    put: "bit {, see",
    says: "Unexpected end of file in expression, expected a corresponding closing brace for `{`",
  },
];

for (const { what, find, put, below = 0, says } of faults)
  test(`names the line of ${what}`, async () => {
    const line = lineInGoodBook(en, find) + below;
    expect(await complaints([{ file: en, find, put }])).toEqual([`${en}:${line} ${says}`]);
  });

test("names the line of a prediction with a single choice, and of one whose choices are fewer in one language", async () => {
  const asks = (guess: string) => `<Predict id="guess" question="?" guess="${guess}">\n\n1\n\n</Predict>\n\n`;
  const [line, chineseLine] = [lineInGoodBook(en, "The coin is worth"), lineInGoodBook(zh, "这枚硬币")];
  const planted = (english: string, chinese: string) =>
    complaints([
      { file: en, find: "The coin is worth", put: `${asks(english)}The coin is worth` },
      { file: zh, find: "这枚硬币", put: `${asks(chinese)}这枚硬币` },
    ]);
  expect(await planted("yes", "会 | 不会")).toEqual([
    `${en}:${line} <Predict> takes guess="number", or choices as in guess="yes | no"`,
  ]);
  const [complaint, ...others] = await planted("yes | no | maybe", "会 | 不会");
  expect(complaint).toContain("<Predict> of 2 choices, paragraph");
  expect(others).toEqual([]);
  expect([en, zh].some((file, index) => complaint?.startsWith(`${file}:${[line, chineseLine][index]}`))).toBe(
    true,
  );
});

test("names the line of a term’s sign that stands nowhere, and of one that only one language has", async () => {
  const light = (signs: string) => `light:\n  entropy: [${signs}]\nquestion:`;
  expect(await complaints(inBoth("question:", light("$H$, H")))).toEqual([]);
  expect(await complaints(inBoth("question:", light("$H$, $z$, H, lost")))).toEqual(
    [en, zh].flatMap((file) => [
      `${file}:4 the sign $z$ of the term "entropy" stands nowhere`,
      `${file}:4 the sign lost of the term "entropy" stands nowhere`,
    ]),
  );
  expect(await complaints([{ file: en, find: "question:", put: light("$H$, H") }])).toEqual([
    `${en}:1 the term "entropy" has not the signs that it has in ${zh}`,
  ]);
});
