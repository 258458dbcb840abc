import type { CompiledText } from "../compile.ts";
import type { Expectations } from "../expected.ts";
import type { Problem } from "../problem.ts";

/** Every cell has an expectation, and every expectation a cell. */
export function coverageProblems({ file, outline }: CompiledText, expected: Expectations): Problem[] {
  const unexpected = outline.cells
    .filter(({ id }) => !Object.hasOwn(expected, id))
    .map(({ id, line }) => ({ file, line, message: `cell "${id}" has no entry in expected.ts` }));
  const left = Object.keys(expected)
    .filter((id) => !outline.cells.some((cell) => cell.id === id))
    .map((id) => ({ file: file.replace(/[^/]+$/, "expected.ts"), line: 1, message: `no cell "${id}"` }));
  return [...unexpected, ...left];
}
