import { type FileReading, largestFile, type Refusal, readFile } from "../../lib/reader/file.ts";
import { isStoreName } from "../../lib/reader/records.ts";
import { fill } from "../_book/dictionary.ts";
import type { StudyWords } from "./words.ts";

export type ChosenReading =
  | Extract<FileReading, { isRead: true }>
  | { readonly isRead: false; readonly refusal: Refusal | { readonly code: "unreadable" } };

/** Reads a file that the reader chose. */
export async function readChosen(file: File): Promise<ChosenReading> {
  if (file.size > largestFile) return { isRead: false, refusal: { code: "too-large" } };
  try {
    return readFile(await file.text());
  } catch {
    return { isRead: false, refusal: { code: "unreadable" } };
  }
}

/** Why a file was refused, in words. */
export function reasonOf({ refusal }: Extract<ChosenReading, { isRead: false }>, words: StudyWords): string {
  return fill(words.refusal[refusal.code], "at" in refusal ? placeOf(refusal.at, words) : {});
}

/** What is wrong in the reader's terms, and its path in the file. */
function placeOf(at: string, { kinds, fileItself }: StudyWords) {
  const [store] = at.split("/", 1);
  return { at, what: at.includes("/") && isStoreName(store) ? kinds[store] : fileItself };
}
