import { formatProblem } from "../problem.ts";
import { checkBook } from "./index.ts";
import { type BookFile, type Change, lineInGoodBook, tinyBook } from "./tiny-book.ts";

export const zh = "content/01-tiny/zh.mdx";
export const en = "content/01-tiny/en.mdx";
export const texts = [en, zh] as const;
export const expectedFile = "content/01-tiny/expected.ts";

/** What the check says of the tiny book with these changes, in the order of files and lines. */
export async function complaints(
  changes: readonly Change[],
  without: readonly BookFile[] = [],
): Promise<string[]> {
  const problems = await checkBook(tinyBook(changes, without));
  const inOrder = problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return inOrder.map(formatProblem);
}

/** The same fault in both languages, so that they still agree with each other. */
export function inBoth(find: string, put: string): Change[] {
  return texts.map((file) => ({ file, find, put }));
}

/** The same complaint about both languages. */
export function ofBoth(find: string, says: string, below = 0): string[] {
  return texts.map((file) => `${file}:${lineInGoodBook(file, find) + below} ${says}`);
}
