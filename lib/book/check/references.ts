import type { InputSpec } from "../../kernel/outputs.ts";
import type { Bibliography } from "../bibliography.ts";
import type { CompiledText } from "../compile.ts";
import { anchors, type Mention } from "../outline.ts";
import type { Problem } from "../problem.ts";
import type { RanCells } from "../run-cells.ts";
import { valueAt } from "../value-path.ts";

/** What a chapter's text can point at beyond itself. */
export interface Surroundings {
  /** The chapters, and what in each can be pointed at. */
  readonly chapters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Their controls. */
  readonly inputs: ReadonlyMap<string, readonly InputSpec[]>;
  readonly bibliography: Bibliography;
}

/** References, links and citations that lead nowhere, and ids that stand twice. */
export function referenceProblems(
  { file, outline }: CompiledText,
  { chapters, bibliography }: Surroundings,
): Problem[] {
  const own = anchors(outline);
  const failing = (mentions: readonly Mention[], isFine: (target: string) => boolean, what: string) =>
    mentions
      .filter(({ target }) => !isFine(target))
      .map(({ target, line }) => ({ file, line, message: `${what} "${target}" leads nowhere` }));
  return [
    ...failing(outline.references, (target) => own.has(target) || isElsewhere(target, chapters), "reference"),
    ...failing(outline.citations, (target) => Object.hasOwn(bibliography, target), "citation"),
    ...failing(outline.links, (target) => isReachable(target, own, chapters), "link"),
    ...duplicates(
      [
        ...outline.cells.map(({ id, line }) => ({ target: `cell-${id}`, line })),
        ...outline.headings.map(({ id, line }) => ({ target: id, line })),
        ...outline.equations.map(({ id, line }) => ({ target: `eq-${id}`, line })),
        ...outline.blocks,
        ...outline.quizzes.map(({ target, line }) => ({ target: `quiz-${target}`, line })),
      ],
      file,
    ),
  ];
}

/** A chapter's slug, or `slug#anchor` for a place in it. */
function isElsewhere(target: string, chapters: Surroundings["chapters"]): boolean {
  const [slug = "", anchor] = target.split("#", 2);
  const found = chapters.get(slug);
  return found !== undefined && (anchor === undefined || found.has(anchor));
}

function isReachable(url: string, own: ReadonlySet<string>, chapters: Surroundings["chapters"]): boolean {
  if (/^https:\/\//.test(url)) return true;
  if (url.startsWith("#")) return own.has(url.slice(1));
  const [, slug, anchor = ""] = /^\.\.\/([a-z-]+)\/(#[\w-]+)?$/.exec(url) ?? [];
  return slug !== undefined && isElsewhere(slug + anchor, chapters);
}

function duplicates(mentions: readonly Mention[], file: string): Problem[] {
  const seen = new Set<string>();
  const inOrder = mentions.toSorted((one, other) => one.line - other.line);
  return inOrder.flatMap(({ target, line }) => {
    const isNew = !seen.has(target);
    seen.add(target);
    return isNew ? [] : [{ file, line, message: `the id "${target}" stands twice` }];
  });
}

/** Numbers in prose that no cell's variable can fill. */
export function valueProblems({ file, outline }: CompiledText, { values }: RanCells): Problem[] {
  return outline.values
    .filter(({ target }) => valueAt(target, values) === undefined)
    .map(({ target, line }) => ({ file, line, message: `no cell has a number "${target}" for <Value>` }));
}
