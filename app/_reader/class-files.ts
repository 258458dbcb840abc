import type { Attempt } from "../../lib/reader/records.ts";
import { fill } from "../_book/dictionary.ts";
import { readChosen, reasonOf } from "./read-chosen.ts";
import type { StudyWords } from "./words.ts";

interface Student {
  readonly name: string;
  readonly attempts: readonly Attempt[];
  /** The names of the answers, to know a file that comes twice. */
  readonly mark: string;
}

interface RefusedFile {
  readonly id: number;
  readonly name: string;
  readonly reason: string;
}

export interface ClassFiles {
  readonly students: readonly Student[];
  readonly refused: readonly RefusedFile[];
}

export const noClass: ClassFiles = { students: [], refused: [] };

/** The files of a class with some more of them; what can't be used is refused by its name. */
export async function addFiles(
  known: ClassFiles,
  files: readonly File[],
  words: StudyWords,
): Promise<ClassFiles> {
  const students = [...known.students];
  const refused = [...known.refused];
  for (const { name, reading } of await Promise.all(files.map(read))) {
    const refuse = (reason: string) => refused.push({ id: refused.length, name, reason });
    if (!reading.isRead) {
      refuse(reasonOf(reading, words));
      continue;
    }
    const { attempts } = reading.bundle;
    const mark = [...attempts.keys()].sort().join(" ");
    const twin = students.find((student) => mark !== "" && student.mark === mark);
    if (twin !== undefined) refuse(fill(words.teacher.twice, { name: twin.name }));
    else students.push({ name, mark, attempts: [...attempts.values()].map(({ value }) => value) });
  }
  return { students, refused };
}

async function read(file: File) {
  return { name: file.name, reading: await readChosen(file) };
}
