import { expect, test } from "vitest";
import { formatProblem } from "../problem.ts";
import { checkBook } from "./index.ts";
import { type BookFile, type Change, lineInGoodBook, tinyBook } from "./tiny-book.ts";

const zh = "content/01-tiny/zh.mdx";
const en = "content/01-tiny/en.mdx";
const expectedFile = "content/01-tiny/expected.ts";
const codeFence = "```";

/** What the check says of the tiny book with these changes, in the order of files and lines. */
async function complaints(changes: readonly Change[], without: readonly BookFile[] = []): Promise<string[]> {
  const problems = await checkBook(tinyBook(changes, without));
  const inOrder = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return inOrder.map(formatProblem);
}

/** The same fault in both languages, so that they still agree with each other. */
function inBoth(find: string, put: string): Change[] {
  return ([en, zh] as const).map((file) => ({ file, find, put }));
}

test("finds nothing wrong with a good book", async () => {
  expect(await complaints([])).toEqual([]);
});

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

test("reports a cell that fails at the line of its code that failed, in every language", async () => {
  expect(await complaints(inBoth("H;\n", "H;\nnull.bits;\n"))).toEqual(
    [en, zh].map(
      (file) =>
        `${file}:18 cell "fair-coin" fails: runtime: Cannot read properties of null (reading 'bits')`,
    ),
  );
});

test("reports a cell that has a syntax error", async () => {
  const found = await complaints(inBoth("H;\n", "H +;\n"));
  expect(found).toContain(`${en}:17 cell "fair-coin" fails: syntax: Unexpected token`);
});

test("reports a cell that was not run because of another", async () => {
  const found = await complaints(inBoth("const H = -Math.log2(1 / 2);", "const H = no.such.thing;"));
  expect(found).toContain(`${en}:32 cell "broken" was not run: a cell that it needs has failed`);
});

test("reports a cell that should fail and does not", async () => {
  expect(await complaints([...inBoth('throw new Error("on purpose");', "gone;")])).toEqual([]);
});

test("reports a figure that says nothing to those who cannot see it", async () => {
  expect(await complaints(inBoth("H;\n", "({ data: [], layout: {} });\n"))).toEqual(
    [en, zh].map((file) => `${file}:14 cell "fair-coin" shows a figure without alt`),
  );
});

test("reports a cell without an expectation, in every language", async () => {
  const change = { file: expectedFile, find: '  "fair-coin": { values: [1], source: "log2 2 = 1" },\n', put: "" };
  expect(await complaints([change])).toEqual(
    [en, zh].map((file) => `${file}:14 cell "fair-coin" has no entry in expected.ts`),
  );
});

test("reports an expectation without a cell, once", async () => {
  const change = { file: expectedFile, find: "  broken:", put: '  "gone": { values: [] },\n  broken:' } as const;
  expect(await complaints([change])).toEqual([`${expectedFile}:3 no cell "gone"`]);
});
