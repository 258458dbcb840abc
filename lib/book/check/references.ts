import type { Bibliography } from "../bibliography.ts";
import type { CompiledText } from "../compile.ts";
import { anchors, type Mention } from "../outline.ts";
import type { Problem } from "../problem.ts";
import type { RanCells } from "../run-cells.ts";
import { valueAt } from "../value-path.ts";

/** What a chapter's text can point at beyond itself. */
export interface Surroundings {
  readonly slugs: ReadonlySet<string>;
  readonly bibliography: Bibliography;
}

/** References, links and citations that lead nowhere, and ids that stand twice. */
export function referenceProblems(
  { file, outline }: CompiledText,
  { slugs, bibliography }: Surroundings,
): Problem[] {
  const own = anchors(outline);
  const failing = (mentions: readonly Mention[], isFine: (target: string) => boolean, what: string) =>
    mentions
      .filter(({ target }) => !isFine(target))
      .map(({ target, line }) => ({ file, line, message: `${what} "${target}" leads nowhere` }));
  return [
    ...failing(outline.references, (target) => own.has(target) || slugs.has(target), "reference"),
    ...failing(outline.citations, (target) => Object.hasOwn(bibliography, target), "citation"),
    ...failing(outline.links, (target) => isReachable(target, own, slugs), "link"),
    ...duplicates(
      [
        ...outline.cells.map(({ id, line }) => ({ target: `cell-${id}`, line })),
        ...outline.headings.map(({ id, line }) => ({ target: id, line })),
        ...outline.equations.map(({ id, line }) => ({ target: `eq-${id}`, line })),
        ...outline.blocks,
      ],
      file,
    ),
  ];
}

function isReachable(url: string, own: ReadonlySet<string>, slugs: ReadonlySet<string>): boolean {
  if (/^https:\/\//.test(url)) return true;
  if (url.startsWith("#")) return own.has(url.slice(1));
  const slug = /^\.\.\/([a-z-]+)\/$/.exec(url)?.[1];
  return slug !== undefined && slugs.has(slug);
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
