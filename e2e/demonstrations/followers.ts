import { readdirSync, readFileSync } from "node:fs";
import { graphOf } from "../../lib/kernel/graph.ts";
import { parseCell } from "../../lib/kernel/parse.ts";

/** A chapter's figures that follow from a cell, by the cell: its own, and those of all that need it. */
export function followersIn(slug: string, language: string): (cell: string) => readonly string[] {
  const folder = readdirSync("content").find((name) => name.endsWith(`-${slug}`));
  const text = readFileSync(`content/${folder}/${language}.mdx`, "utf8");
  const cells = Array.from(
    text.matchAll(/^```ts cell id=(\S+).*\n([\s\S]*?)^```/gm),
    ([, id = "", source = ""]) => ({
      id,
      parsed: parseCell(source, []),
      isFigure: /^plot\.\w+\(/m.test(source),
    }),
  );
  const { children } = graphOf(cells);
  const following = (cell: string): string[] => [cell, ...(children.get(cell) ?? []).flatMap(following)];
  const figures = new Set(cells.flatMap(({ id, isFigure }) => (isFigure ? id : [])));
  return (cell) => [...new Set(following(cell))].filter((id) => figures.has(id));
}
