import { tokenizer } from "acorn";
import type { CompiledText } from "../compile.ts";
import type { CellSource } from "../outline.ts";
import type { Problem } from "../problem.ts";

/** What must be equal in all languages of a chapter: cells token by token, the signs of terms, and the ids of all that has one. */
export function parityProblems(original: CompiledText, translation: CompiledText): Problem[] {
  return [
    ...idProblems("cell", original, translation, ({ outline }) => outline.cells),
    ...idProblems("heading", original, translation, ({ outline }) => outline.headings),
    ...idProblems("equation", original, translation, ({ outline }) => outline.equations),
    ...idProblems("block", original, translation, ({ outline }) =>
      outline.blocks.map(({ target, line }) => ({ id: target, line })),
    ),
    ...idProblems("question", original, translation, ({ outline }) =>
      outline.quizzes.map(({ target, line }) => ({ id: target, line })),
    ),
    ...codeProblems(original, translation),
    ...termProblems(original, translation),
  ];
}

/** The first term that is not known by the same signs. */
function termProblems(original: CompiledText, translation: CompiledText): Problem[] {
  const signsOf = ({ terms }: CompiledText) =>
    terms.map((term) => [term.name, JSON.stringify(term)] as const);
  const [here, there] = [new Map(signsOf(original)), new Map(signsOf(translation))];
  const name = [...here.keys(), ...there.keys()].find((term) => here.get(term) !== there.get(term));
  if (name === undefined) return [];
  const message = `the term "${name}" has not the signs that it has in ${original.file}`;
  return [{ file: translation.file, line: 1, message }];
}

interface Identified {
  readonly id: string;
  readonly line: number;
}

function idProblems(
  kind: string,
  original: CompiledText,
  translation: CompiledText,
  listOf: (text: CompiledText) => readonly Identified[],
): Problem[] {
  const here = listOf(original);
  const there = listOf(translation);
  const missing = (
    from: readonly Identified[],
    file: string,
    other: readonly Identified[],
    otherFile: string,
  ) =>
    from
      .filter(({ id }) => !other.some((candidate) => candidate.id === id))
      .map(({ id, line }) => ({ file, line, message: `${kind} "${id}" is missing in ${otherFile}` }));
  const problems = [
    ...missing(here, original.file, there, translation.file),
    ...missing(there, translation.file, here, original.file),
  ];
  const place = here.findIndex(({ id }, index) => there[index]?.id !== id);
  const first = here[place];
  if (problems.length > 0 || first === undefined) return problems;
  return [
    {
      file: original.file,
      line: first.line,
      message: `${kind} "${first.id}" stands elsewhere in ${translation.file}`,
    },
  ];
}

function codeProblems(original: CompiledText, translation: CompiledText): Problem[] {
  const twins = translation.outline.cells;
  return original.outline.cells.flatMap((cell, index) => {
    // Where an id stands twice, the first is not every one's twin.
    const twin = twins[index]?.id === cell.id ? twins[index] : twins.find(({ id }) => id === cell.id);
    if (twin === undefined) return [];
    const line = firstDifference(cell, twin);
    if (line === undefined) return [];
    return [
      {
        file: translation.file,
        line,
        message: `cell "${cell.id}" is not the code that ${original.file} has`,
      },
    ];
  });
}

/** The line in the twin's file where the first token differs; comments and the text of strings may. */
function firstDifference(cell: CellSource, twin: CellSource): number | undefined {
  const expected = tokens(cell.source);
  const found = tokens(twin.source);
  const place = found.findIndex(({ text }, index) => text !== expected[index]?.text);
  if (place !== -1) return twin.line + (found[place]?.line ?? 1) - 1;
  return found.length === expected.length ? undefined : twin.line + twin.source.split("\n").length - 1;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  try {
    for (const token of tokenizer(source, { ecmaVersion: "latest", locations: true })) {
      const isText = token.type.label === "string" || token.type.label === "template";
      const text = isText ? token.type.label : source.slice(token.start, token.end);
      found.push({ text, line: token.loc?.start.line ?? 1 });
    }
  } catch {
    // What cannot be tokenized cannot run either; running the cells reports it.
  }
  return found;
}
