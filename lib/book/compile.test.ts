import { join } from "node:path";
import { expect, test } from "vitest";
import { plant } from "../command/planted.ts";
import { type CompiledText, compileText } from "./compile.ts";

/** Compiles these lines as a chapter; the first of them is the file's sixth. */
function compile(...lines: readonly string[]): Promise<CompiledText> {
  const head = ["---", "title: Tiny", "question: How small?", "---", ""];
  const root = plant({ "tiny.mdx": [...head, ...lines, ""].join("\n") });
  return compileText(join(root, "tiny.mdx"), root);
}

test("reads title and question off the front matter", async () => {
  const { file, title, question, problems } = await compile("A line of text.");
  expect({ file, title, question, problems }).toEqual({
    file: "tiny.mdx",
    title: "Tiny",
    question: "How small?",
    problems: [],
  });
});

test("counts lines from the file's first, front matter included", async () => {
  const { outline } = await compile(
    "## One [#one]",
    "",
    "$$ id=two",
    "1 + 1 = 2",
    "$$",
    "",
    "```ts cell id=three fold",
    "const three = 3;",
    "```",
    "",
    'Some text, and on the next line a value:\n<Value of="three" />.',
  );
  expect(outline.headings).toEqual([{ id: "one", depth: 2, title: "One", line: 6 }]);
  expect(outline.equations).toEqual([{ id: "two", order: 1, line: 8 }]);
  expect(outline.cells).toEqual([{ id: "three", source: "const three = 3;", line: 13, isFolded: true }]);
  expect(outline.values).toEqual([{ target: "three", line: 17 }]);
});

test("takes the id off a heading's title, also where the title ends in a formula or code", async () => {
  const { outline, problems } = await compile("## The size of $x$ [#size]", "", "### By `hand` [#hand]");
  expect(problems).toEqual([]);
  expect(outline.headings.map(({ id, title }) => [id, title])).toEqual([
    ["size", "The size of x"],
    ["hand", "By hand"],
  ]);
});

test("numbers the equations that have an id, in their order", async () => {
  const { outline } = await compile("$$ id=a\n1\n$$\n\n$$\n2\n$$\n\n$$ id=b\n3\n$$");
  expect(outline.equations.map(({ id, order }) => [id, order])).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("notes the error that a cell is there to show", async () => {
  const { outline } = await compile("```ts cell id=oops fails=runtime\nnull.x;\n```");
  expect(outline.cells[0]?.fails).toBe("runtime");
});

test("leaves code that is no cell alone", async () => {
  const { outline, problems } = await compile("```ts\nconst a = 1;\n```\n\n```sh\nnpm start\n```");
  expect(outline.cells).toEqual([]);
  expect(problems).toEqual([]);
});

test("reports a cell in a language that the kernel does not speak", async () => {
  const { problems } = await compile("```js cell id=old\n1;\n```");
  expect(problems).toEqual([{ file: "tiny.mdx", line: 6, message: 'a cell is written in ts, not in "js"' }]);
});

test("typesets formulas at once: the colours of truth and model are classes, and no TeX is left", async () => {
  const { code } = await compile("$\\truth{p}$ and $\\model{q}$");
  expect(code).toContain('class="mord mathnormal term-p"');
  expect(code).toContain('class="mord mathnormal term-q"');
});

test("rejects TeX that would carry an address or a style of its own", async () => {
  const { problems } = await compile("$\\href{javascript:alert(1)}{x}$");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 6, message: expect.stringMatching(/^TeX: /) });
});

test("reports front matter that is no YAML, in one line", async () => {
  const root = plant({ "tiny.mdx": "---\ntitle: Tiny\nquestion: a: b\n---\n\nText.\n" });
  const { problems, code } = await compileText(join(root, "tiny.mdx"), root);
  expect(code).toBe("");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 3, message: expect.not.stringContaining("\n") });
});
