import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A chapter's place in the book, the same in every language. */
export interface ChapterPlace {
  /** "1" … "7", and "A" for the appendix. */
  readonly number: string;
  readonly slug: string;
  /** Absolute path. */
  readonly folder: string;
}

const folderName = /^(\d\d|[A-Z])-([a-z][a-z0-9-]*)$/;

/** The chapters in reading order: folders like `01-entropy`, then appendices like `A-binary-cross-entropy`. */
export function readContents(contentFolder: string): ChapterPlace[] {
  if (!existsSync(contentFolder)) throw new RangeError(`readContents: no folder ${contentFolder}`);
  return readdirSync(contentFolder)
    .sort()
    .flatMap((name) => {
      const [, order, slug] = folderName.exec(name) ?? [];
      if (order === undefined || slug === undefined) return [];
      return [{ number: order.replace(/^0/, ""), slug, folder: join(contentFolder, name) }];
    });
}
