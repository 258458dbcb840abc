import { statSync } from "node:fs";
import { join } from "node:path";
import type { FigureJson, InputValue, MimeBundle, Output } from "../kernel/outputs.ts";
import { parseCell } from "../kernel/parse.ts";
import { altOf } from "../plot/figure.ts";
import { modules } from "../worker/library.ts";
import type { BuiltCell, BuiltOutput } from "./built.ts";
import { type CompiledText, compileText } from "./compile.ts";
import { type ChapterPlace, readContents } from "./contents.ts";
import { drawFigure } from "./draw/draw-figure.ts";
import type { Term } from "./light/terms.ts";
import type { Locale } from "./locale.ts";
import type { CellSource } from "./outline.ts";
import { renderMarkup } from "./render-markup.ts";
import { type RanCells, runCells } from "./run-cells.ts";
import { unitNames } from "./units.ts";

/** A chapter's text in one language. */
export interface ChapterText {
  readonly place: ChapterPlace;
  readonly text: CompiledText;
}

/** A chapter in one language, ready to be rendered. */
export interface Chapter extends ChapterText {
  readonly cells: readonly BuiltCell[];
  readonly values: Readonly<Record<string, InputValue>>;
  /** The data of the figures, by cell, in order. */
  readonly figures: Readonly<Record<string, readonly FigureJson[]>>;
}

/** The chapters of the book in `root`. */
export function bookContents(root: string): ChapterPlace[] {
  return readContents(join(root, "content"));
}

function textFile(place: ChapterPlace, locale: Locale): string {
  return join(place.folder, `${locale}.mdx`);
}

/** A file as it is now. */
function stateOf(file: string): string {
  return `${file} ${statSync(file).mtimeMs}`;
}

const texts = new Map<string, Promise<CompiledText>>();

/** Compiles a chapter's text, once for each state of its file. */
export function loadText(root: string, place: ChapterPlace, locale: Locale): Promise<CompiledText> {
  const file = textFile(place, locale);
  const key = stateOf(file);
  const text = texts.get(key) ?? compileText(file, root);
  texts.set(key, text);
  return text;
}

/** The texts of all chapters, by slug, in reading order. */
export async function loadTexts(root: string, locale: Locale): Promise<Map<string, ChapterText>> {
  const texts = bookContents(root).map(async (place) => ({
    place,
    text: await loadText(root, place, locale),
  }));
  return new Map((await Promise.all(texts)).map((chapter) => [chapter.place.slug, chapter]));
}

const chapters = new Map<string, Promise<Chapter>>();

/** Compiles a chapter, runs its cells, and draws its figures, once for each state of its file. */
export function loadChapter(root: string, place: ChapterPlace, locale: Locale): Promise<Chapter> {
  const key = stateOf(textFile(place, locale));
  const chapter = chapters.get(key) ?? buildChapter(root, place, locale);
  chapters.set(key, chapter);
  return chapter;
}

async function buildChapter(root: string, place: ChapterPlace, locale: Locale): Promise<Chapter> {
  const text = await loadText(root, place, locale);
  const ran = await runCells(text.outline.cells, { unit: unitNames[locale].bits });
  return {
    place,
    text,
    cells: await Promise.all(
      text.outline.cells.map((cell, index) => buildCell(cell, index + 1, ran, text.terms)),
    ),
    values: ran.values,
    figures: figuresOf(ran),
  };
}

/** A cell with what it showed when it was run, ready to be rendered. */
export async function buildCell(
  cell: CellSource,
  number: number,
  ran: RanCells,
  terms: readonly Term[] = [],
): Promise<BuiltCell> {
  const result = ran.cells.get(cell.id);
  return {
    id: cell.id,
    source: cell.source,
    isFolded: cell.isFolded,
    isMeantToFail: cell.fails !== undefined,
    hasFailed: result?.hasFailed ?? false,
    number,
    defines: parseCell(cell.source, Object.keys(modules)).defines,
    outputs: await Promise.all((result?.outputs ?? []).map((output) => buildOutput(output, terms))),
    needs: ran.needs.get(cell.id) ?? [],
  };
}

async function buildOutput(output: Output, terms: readonly Term[]): Promise<BuiltOutput> {
  if (!("bundle" in output)) return { output };
  const figure = figureOf(output);
  if (figure === undefined) return withMarkup(output, output.bundle);
  const { "application/vnd.plotly.v1+json": _data, ...bundle } = output.bundle;
  const still = {
    wide: await drawFigure(figure, "wide", terms),
    narrow: await drawFigure(figure, "narrow", terms),
    alt: altOf(figure),
  };
  return { output: { ...output, bundle }, still };
}

function withMarkup(output: Output, bundle: MimeBundle): BuiltOutput {
  const markup = renderMarkup(bundle);
  if (markup === undefined || !("bundle" in output)) return { output };
  return { output: { ...output, bundle: { "text/plain": bundle["text/plain"] } }, markup };
}

function figureOf(output: Output): FigureJson | undefined {
  return "bundle" in output ? output.bundle["application/vnd.plotly.v1+json"] : undefined;
}

function figuresOf(ran: RanCells): Record<string, FigureJson[]> {
  return Object.fromEntries(
    [...ran.cells].map(([id, { outputs }]) => [id, outputs.flatMap((output) => figureOf(output) ?? [])]),
  );
}
