import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { type CompiledText, compileText } from "../compile.ts";
import { type ChapterPlace, readContents } from "../contents.ts";
import type { Expectations } from "../expected.ts";
import { locales } from "../locale.ts";
import { anchors } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { runCells } from "../run-cells.ts";
import { cellProblems } from "./cells.ts";
import { staleProblems, uncoveredProblems } from "./expectations.ts";
import { parityProblems } from "./parity.ts";
import { punctuationProblems } from "./punctuation.ts";
import { referenceProblems, type Surroundings, valueProblems } from "./references.ts";
import { structureProblems } from "./structure.ts";

/**
 * Everything that is wrong with the book under `root`/content, in one run.
 *
 * @param root the project's root, or a folder that is laid out like it
 */
export async function checkBook(root: string): Promise<Problem[]> {
  const places = readContents(join(root, "content"));
  const { bibliography } = await import(pathToFileURL(join(root, "content/bibliography/index.ts")).href);
  const chapters = await Promise.all(
    places.map(async (place) => ({ place, texts: await readTexts(root, place) })),
  );
  const surroundings = { chapters: new Map(chapters.map(anchorsOf)), bibliography };
  const problems = await Promise.all(
    chapters.map(({ place, texts }) => chapterProblems(root, place, texts, surroundings)),
  );
  return problems.flat();
}

function readTexts(root: string, { folder }: ChapterPlace): Promise<CompiledText[]> {
  const files = locales.map((locale) => join(folder, `${locale}.mdx`)).filter(existsSync);
  return Promise.all(files.map((file) => compileText(file, root)));
}

/** What can be pointed at in a chapter; that all its languages have it is checked where it is written. */
function anchorsOf(chapter: { readonly place: ChapterPlace; readonly texts: readonly CompiledText[] }) {
  return [
    chapter.place.slug,
    new Set(chapter.texts.flatMap(({ outline }) => [...anchors(outline)])),
  ] as const;
}

async function chapterProblems(
  root: string,
  place: ChapterPlace,
  texts: readonly CompiledText[],
  surroundings: Surroundings,
): Promise<Problem[]> {
  const missing = missingFiles(root, place);
  const own = await Promise.all(texts.map((text) => textProblems(root, text, surroundings)));
  // What could not be compiled has no cells, headings and ids to compare.
  const isWhole = missing.length === 0 && texts.every(({ code }) => code !== "");
  const shared = isWhole ? await sharedProblems(root, place, texts) : [];
  const problems = [...missing, ...own.flat(), ...shared];
  // What is wrong with a text, or missing in it, may shift all that follows: first things first.
  if (problems.length > 0) return problems;
  const [original, ...translations] = texts;
  return original === undefined ? [] : translations.flatMap((text) => structureProblems(original, text));
}

function missingFiles(root: string, { folder }: ChapterPlace): Problem[] {
  return [...locales.map((locale) => `${locale}.mdx`), "expected.ts"]
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => ({ file: relative(root, join(folder, name)), line: 1, message: "this file is missing" }));
}

async function textProblems(
  root: string,
  text: CompiledText,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const problems = [
    ...text.problems,
    ...punctuationProblems(text.file, readFileSync(join(root, text.file), "utf8")),
  ];
  if (text.code === "") return problems;
  const ran = await runCells(distinct(text.outline.cells));
  return [
    ...problems,
    ...referenceProblems(text, surroundings),
    ...valueProblems(text, ran),
    ...cellProblems(text, ran),
  ];
}

/** A notebook has no two cells of one id; the second is reported as such, and not run. */
function distinct<Cell extends { readonly id: string }>(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ id }, index) => cells.findIndex((cell) => cell.id === id) === index);
}

/** What concerns all languages of a chapter at once. */
async function sharedProblems(
  root: string,
  { folder }: ChapterPlace,
  texts: readonly CompiledText[],
): Promise<Problem[]> {
  const file = join(folder, "expected.ts");
  const { expected }: { expected: Expectations } = await import(pathToFileURL(file).href);
  const [original, ...translations] = texts;
  return [
    ...texts.flatMap((text) => uncoveredProblems(text, expected)),
    ...staleProblems({ file: relative(root, file), source: readFileSync(file, "utf8"), expected }, texts),
    ...translations.flatMap((translation) =>
      original === undefined ? [] : parityProblems(original, translation),
    ),
  ];
}
