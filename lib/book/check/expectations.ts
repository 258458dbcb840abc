import type { CompiledText } from "../compile.ts";
import type { Expectations } from "../expected.ts";
import type { Problem } from "../problem.ts";

/** Cells that nothing is expected of. */
export function uncoveredProblems({ file, outline }: CompiledText, expected: Expectations): Problem[] {
  return outline.cells
    .filter(({ id }) => !Object.hasOwn(expected, id))
    .map(({ id, line }) => ({ file, line, message: `cell "${id}" has no entry in expected.ts` }));
}

/** Expectations of a chapter, and the file that they stand in. */
export interface ExpectationsFile {
  readonly file: string;
  readonly source: string;
  readonly expected: Expectations;
}

/** Expectations whose cell is in no language any more. */
export function staleProblems(
  { file, source, expected }: ExpectationsFile,
  texts: readonly CompiledText[],
): Problem[] {
  const ids = new Set(texts.flatMap(({ outline }) => outline.cells.map(({ id }) => id)));
  return Object.keys(expected)
    .filter((id) => !ids.has(id))
    .map((id) => ({ file, line: lineOfKey(source, id), message: `no cell "${id}"` }));
}

/** The line of an entry, as the formatter writes it; the file's first when it stands otherwise. */
function lineOfKey(source: string, key: string): number {
  const place = source.split("\n").findIndex((line) => /^ *"?([a-z0-9-]+)"?:/.exec(line)?.[1] === key);
  return place === -1 ? 1 : place + 1;
}
