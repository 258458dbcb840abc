import { expect, test } from "vitest";
import { complaints, en, expectedFile, inBoth, ofBoth, texts, zh } from "./complaints.ts";
import { lineInGoodBook } from "./tiny-book.ts";

test("names the line of a cell's code that fails", async () => {
  const found = await complaints(inBoth("H;\n", "H;\nnull.bits;\n"));
  const says = `cell "fair-coin" fails: runtime: Cannot read properties of null (reading 'bits')`;
  expect(found).toEqual(expect.arrayContaining(ofBoth("H;\n", says, 1)));
});

test("names the line of a cell's code that is no TypeScript", async () => {
  const found = await complaints(inBoth("H;\n", "H +;\n"));
  expect(found).toEqual(
    expect.arrayContaining(ofBoth("H;\n", 'cell "fair-coin" fails: syntax: Unexpected token')),
  );
});

test("names the cells and the values that are lost with a cell that fails", async () => {
  const found = await complaints(inBoth("-Math.log2(1 / 2)", "no.such.thing"));
  expect(found).toEqual(
    [
      ...ofBoth("const H", 'cell "fair-coin" fails: missing: no is not defined'),
      ...ofBoth('of="H"', 'no cell has a number "H" for <Value>'),
      ...ofBoth("const gone", 'cell "broken" was not run: a cell that it needs has failed'),
    ].sort(),
  );
});

test("reports a cell that should fail and does not", async () => {
  const found = await complaints(inBoth("throw new Error", "new Error"));
  expect(found).toEqual(ofBoth("const gone", 'cell "broken" should fail (runtime) and does not'));
});

test("reports a cell that fails otherwise than it should", async () => {
  const found = await complaints(inBoth("throw new Error", "const const"));
  expect(found).toEqual(ofBoth("throw", `cell "broken" fails: syntax: Unexpected keyword 'const'`));
});

test("reports a figure that says nothing to those who cannot see it", async () => {
  const found = await complaints(inBoth("H;\n", "({ data: [], layout: {} });\n"));
  expect(found).toEqual(ofBoth("// ", 'cell "fair-coin" shows a figure without alt'));
});

test("reports a cell whose id is none, and what is lost with it", async () => {
  const found = await complaints(inBoth("id=broken", "id=Broken"));
  expect(found).toEqual(
    [
      ...texts.map(
        (file) =>
          `${file}:${lineInGoodBook(file, "const gone") - 1} a cell needs an id like id=fair-coin, got "Broken"`,
      ),
      `${expectedFile}:3 no cell "broken"`,
    ].sort(),
  );
});

test("reports the second of two cells with one id, and runs the first", async () => {
  const found = await complaints(inBoth("cell id=broken fails=runtime", "cell id=fair-coin"));
  expect(found).toEqual(
    [
      ...ofBoth("const gone", 'the id "cell-fair-coin" stands twice'),
      `${expectedFile}:3 no cell "broken"`,
    ].sort(),
  );
});

test("reports a cell without an expectation, in every language", async () => {
  const found = await complaints([{ file: expectedFile, find: '"fair-coin"', put: '"unfair-coin"' }]);
  expect(found).toEqual([
    `${en}:${lineInGoodBook(en, "// ")} cell "fair-coin" has no entry in expected.ts`,
    `${expectedFile}:2 no cell "unfair-coin"`,
    `${zh}:${lineInGoodBook(zh, "// ")} cell "fair-coin" has no entry in expected.ts`,
  ]);
});

test("reports an expectation without a cell once, not in every language", async () => {
  const put = '  gone: { values: [], source: "nowhere" },\n  broken:';
  const found = await complaints([{ file: expectedFile, find: "  broken:", put }]);
  expect(found).toEqual([`${expectedFile}:3 no cell "gone"`]);
});
