import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { type CompiledText, compileText } from "../compile.ts";
import { type ChapterPlace, readContents } from "../contents.ts";
import type { Expectations } from "../expected.ts";
import { locales } from "../locale.ts";
import type { Problem } from "../problem.ts";
import { runCells } from "../run-cells.ts";
import { cellProblems } from "./cells.ts";
import { coverageProblems } from "./expectations.ts";
import { parityProblems } from "./parity.ts";
import { referenceProblems, type Surroundings, valueProblems } from "./references.ts";

/**
 * Everything that is wrong with the book under `root`/content, in one run.
 *
 * @param root the project's root, or a folder that is laid out like it
 */
export async function checkBook(root: string): Promise<Problem[]> {
  const places = readContents(join(root, "content"));
  const { bibliography } = await import(pathToFileURL(join(root, "content/bibliography/index.ts")).href);
  const surroundings = { slugs: new Set(places.map(({ slug }) => slug)), bibliography };
  const problems = await Promise.all(places.map((place) => chapterProblems(root, place, surroundings)));
  return problems.flat();
}

async function chapterProblems(
  root: string,
  place: ChapterPlace,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const missing = missingFiles(root, place);
  if (missing.length > 0) return missing;
  const { expected } = await import(pathToFileURL(join(place.folder, "expected.ts")).href);
  const texts = await Promise.all(
    locales.map((locale) => compileText(join(place.folder, `${locale}.mdx`), root)),
  );
  const [original, translation] = texts;
  const own = await Promise.all(texts.map((text) => textProblems(text, expected, surroundings)));
  if (original === undefined || translation === undefined) return own.flat();
  return [...own.flat(), ...parityProblems(original, translation)];
}

function missingFiles(root: string, { folder }: ChapterPlace): Problem[] {
  return [...locales.map((locale) => `${locale}.mdx`), "expected.ts"]
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => ({ file: relative(root, join(folder, name)), line: 1, message: "this file is missing" }));
}

async function textProblems(
  text: CompiledText,
  expected: Expectations,
  surroundings: Surroundings,
): Promise<Problem[]> {
  // What could not be compiled has no cells to run.
  if (text.code === "") return [...text.problems];
  const ran = await runCells(text.outline.cells);
  return [
    ...text.problems,
    ...referenceProblems(text, surroundings),
    ...valueProblems(text, ran),
    ...cellProblems(text, ran),
    ...coverageProblems(text, expected),
  ];
}
