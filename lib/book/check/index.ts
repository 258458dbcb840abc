import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { InputSpec } from "../../kernel/outputs.ts";
import { inputOf } from "../address-settings.ts";
import { type CompiledText, compileText } from "../compile.ts";
import { type ChapterPlace, readContents } from "../contents.ts";
import type { Expectations } from "../expected.ts";
import { locales } from "../locale.ts";
import { anchors } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { type RanCells, runCells } from "../run-cells.ts";
import { cellProblems } from "./cells.ts";
import { codeProblems } from "./code-questions.ts";
import { staleProblems, uncoveredProblems } from "./expectations.ts";
import { parityProblems } from "./parity.ts";
import { punctuationProblems } from "./punctuation.ts";
import {
  type ChapterQuestions,
  placementProblems,
  questionProblems,
  readQuestions,
  shownProblems,
} from "./questions.ts";
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
  const chapters = await Promise.all(places.map((place) => readChapter(root, place)));
  const surroundings = {
    chapters: new Map(chapters.map((chapter) => [chapter.place.slug, anchorsOf(chapter)])),
    inputs: new Map(chapters.map((chapter) => [chapter.place.slug, inputsOf(chapter)])),
    bibliography,
  };
  const problems = await Promise.all(chapters.map((chapter) => chapterProblems(root, chapter, surroundings)));
  return [...problems.flat(), ...questionProblems(chapters.map(({ quiz }) => quiz))];
}

/** A text in one language, and what its cells did. */
interface RanText {
  readonly text: CompiledText;
  readonly ran: RanCells;
}

/** A chapter as it lies in its folder. */
interface ReadChapter {
  readonly place: ChapterPlace;
  readonly texts: readonly RanText[];
  readonly quiz: ChapterQuestions;
}

async function readChapter(root: string, place: ChapterPlace): Promise<ReadChapter> {
  const files = locales.map((locale) => join(place.folder, `${locale}.mdx`)).filter(existsSync);
  const texts = await Promise.all(
    files.map(async (file) => {
      const text = await compileText(file, root);
      return { text, ran: await runCells(distinct(text.outline.cells)) };
    }),
  );
  return { place, texts, quiz: await readQuestions(root, place) };
}

/** What can be pointed at in a chapter; that all its languages have it is checked where it is written. */
function anchorsOf({ texts }: ReadChapter): Set<string> {
  return new Set(texts.flatMap(({ text }) => [...anchors(text.outline)]));
}

/** The controls of a chapter: in all languages the same, but for what they are called. */
function inputsOf({ texts }: ReadChapter): InputSpec[] {
  return texts.flatMap(({ ran }) =>
    [...ran.cells.values()].flatMap(({ outputs }) => outputs.flatMap((output) => inputOf(output) ?? [])),
  );
}

async function chapterProblems(
  root: string,
  { place, texts, quiz }: ReadChapter,
  surroundings: Surroundings,
): Promise<Problem[]> {
  const missing = missingFiles(root, place);
  const own = texts.flatMap((text) => textProblems(root, text, surroundings));
  // What could not be compiled has no cells, headings and ids to compare.
  const isWhole = missing.length === 0 && texts.every(({ text }) => text.code !== "");
  const compiled = texts.map(({ text }) => text);
  const shared = isWhole ? await sharedProblems(root, place, compiled) : [];
  const placement = isWhole ? compiled.flatMap((text) => placementProblems(text, quiz)) : [];
  const asked = [...shownProblems(quiz, surroundings), ...(await codeProblems(quiz))];
  const problems = [...missing, ...own, ...shared, ...placement, ...asked];
  // What is wrong with a text, or missing in it, may shift all that follows: first things first.
  if (problems.length > 0) return problems;
  const [original, ...translations] = compiled;
  return original === undefined ? [] : translations.flatMap((text) => structureProblems(original, text));
}

function missingFiles(root: string, { folder }: ChapterPlace): Problem[] {
  return [...locales.map((locale) => `${locale}.mdx`), "expected.ts"]
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => ({ file: relative(root, join(folder, name)), line: 1, message: "this file is missing" }));
}

function textProblems(root: string, { text, ran }: RanText, surroundings: Surroundings): Problem[] {
  const problems = [
    ...text.problems,
    ...punctuationProblems(text.file, readFileSync(join(root, text.file), "utf8")),
  ];
  if (text.code === "") return problems;
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
