import { isRecord } from "../kernel/guards.ts";
import { type Records, recordGuards, type StoreName, storeNames } from "./records.ts";
import { readStored, type Stored } from "./stored.ts";
import type { Bundle } from "./transactions.ts";

/** What says that a file is one of ours, and in which edition of the form. */
export const fileFormat = "surprisal-reader";
const fileVersion = 1;

/** Years of study fit; what is larger is no such file. */
export const largestFile = 20_000_000;
const mostRecords = 100_000;

/** Why a file is not read; `at` is the part that is wrong. */
export type Refusal =
  | { readonly code: "too-large" | "not-json" | "foreign" | "newer" }
  | { readonly code: "damaged"; readonly at: string };

export type FileReading =
  | { readonly isRead: true; readonly bundle: Bundle }
  | { readonly isRead: false; readonly refusal: Refusal };

/** Everything that a reader leaves behind, as the text of a JSON file; its form is `/schema/reader-1.json`. */
export function writeFile(bundle: Bundle, exportedAt: Date): string {
  const records = Object.fromEntries(storeNames.map((store) => [store, Object.fromEntries(bundle[store])]));
  const file = {
    format: fileFormat,
    version: fileVersion,
    exportedAt: exportedAt.toISOString(),
    records,
  };
  return JSON.stringify(file, undefined, 1);
}

/** Reads such a file whole, or not at all. */
export function readFile(text: string): FileReading {
  if (text.length > largestFile) return refuse({ code: "too-large" });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse({ code: "not-json" });
  }
  if (!isRecord(file) || file.format !== fileFormat) return refuse({ code: "foreign" });
  const { version, records } = file;
  if (typeof version === "number" && version > fileVersion) return refuse({ code: "newer" });
  if (version !== fileVersion) return refuse({ code: "damaged", at: "version" });
  if (!isRecord(records)) return refuse({ code: "damaged", at: "records" });
  return readBundle(records);
}

function readBundle(records: Readonly<Record<string, unknown>>): FileReading {
  const wrong = Object.keys(records).find((store) => !storeNames.some((name) => name === store));
  if (wrong !== undefined) return refuse({ code: "damaged", at: wrong });
  const damaged: string[] = [];
  const bundle: Bundle = {
    edits: readStore("edits", records, damaged),
    attempts: readStore("attempts", records, damaged),
    reading: readStore("reading", records, damaged),
    exams: readStore("exams", records, damaged),
    settings: readStore("settings", records, damaged),
  };
  const [first] = damaged;
  return first === undefined ? { isRead: true, bundle } : refuse({ code: "damaged", at: first });
}

/** What can be read of a store; the path of what can't goes to `damaged`. */
function readStore<S extends StoreName>(
  store: S,
  records: Readonly<Record<string, unknown>>,
  damaged: string[],
): ReadonlyMap<string, Stored<Records[S]>> {
  const kept = new Map<string, Stored<Records[S]>>();
  const data = records[store];
  if (!isRecord(data) || Object.keys(data).length > mostRecords) {
    damaged.push(store);
    return kept;
  }
  for (const [key, item] of Object.entries(data)) {
    const record = readStored(item, recordGuards[store]);
    if (record === undefined) damaged.push(`${store}/${key}`);
    else kept.set(key, record);
  }
  return kept;
}

function refuse(refusal: Refusal): FileReading {
  return { isRead: false, refusal };
}
