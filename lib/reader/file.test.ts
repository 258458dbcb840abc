import { expect, test } from "vitest";
import type { PackedEdits } from "../edits/pack.ts";
import { fileFormat, largestFile, readFile, writeFile } from "./file.ts";
import { meetsSchema } from "./meets-schema.ts";
import type { Records } from "./records.ts";
import { editsSaying, sampleAttempt } from "./sample-records.ts";
import { readerFileSchema } from "./schema.ts";
import type { Stored } from "./stored.ts";
import type { Bundle } from "./transactions.ts";

function stored<T>(value: T) {
  return { value, revision: 3, updatedAt: 1_700_000_000_000 };
}

const bundle: Bundle = {
  edits: new Map([
    ["entropy", stored(editsSaying("2;"))],
    [
      "cross-entropy",
      stored<PackedEdits>({
        version: 1,
        rewrites: [],
        own: [
          { id: "own_1", kind: "code", source: "3;", slot: { cell: "bars", side: "before" } },
          { id: "own_2", kind: "text", source: "**why?**", slot: { cell: "bars", side: "after" } },
        ],
        folds: [{ cell: "bars", isFolded: true }],
        inputs: [
          { name: "theta", value: 0.25 },
          { name: "isLog", value: false },
          { name: "shape", value: "steep" },
          { name: "weights", value: [1, 2.5] },
        ],
      }),
    ],
  ]),
  attempts: new Map([
    ["one", stored(sampleAttempt)],
    [
      "two",
      stored({ ...sampleAttempt, misconception: 1, forecast: { probabilities: [0.2, 0.8], right: 1 } }),
    ],
  ]),
  reading: new Map([["entropy#information", stored({ readAt: 1 })]]),
  exams: new Map([
    [
      "current",
      stored({
        startedAt: 1,
        questions: [{ question: "a", chapter: "b", seed: 1, verdict: "wrong" as const }],
      }),
    ],
  ]),
  settings: new Map<string, Stored<Records["settings"]>>([
    ["place", stored({ chapter: "entropy", section: "information" })],
    ["__proto__", stored(true)],
  ]),
};

const text = writeFile(bundle, new Date(0));

test("a file is read as it was written", () => {
  expect(readFile(text)).toEqual({ isRead: true, bundle });
});

test("a file meets the published schema", () => {
  expect(meetsSchema(JSON.parse(text), readerFileSchema)).toBe(true);
});

/** What was done to the file → why it is refused. */
const damages: readonly (readonly [what: string, from: string | RegExp, to: string, at: string])[] = [
  ["a verdict that there is not", '"verdict": "right"', '"verdict": "splendid"', "attempts/one"],
  ["a rating that there is not", '"rating": "good"', '"rating": 4', "attempts/one"],
  ["hints below zero", '"hints": 0', '"hints": -1', "attempts/one"],
  ["half a misconception", '"misconception": 1', '"misconception": 0.5', "attempts/two"],
  ["a probability above one", "0.2,", "1.2,", "attempts/two"],
  ["a field that nobody knows", '"seed": 7', '"seed": 7, "script": "alert(1)"', "attempts/one"],
  ["a question without its name", '"question": "coin-bits",', "", "attempts/one"],
  ["a time that is a text", '"readAt": 1', '"readAt": "yesterday"', "reading/entropy#information"],
  ["an exam without a beginning", '"startedAt": 1,', "", "exams/current"],
  ["a place that is no name", '"section": "information"', '"section": 3', "settings/place"],
  ["a revision that is no count", '"revision": 3', '"revision": "three"', "edits/entropy"],
  ["code that is a number", '"source": "2;"', '"source": 2', "edits/entropy"],
  ["edits of no version", '"value": {\n     "version": 1,', '"value": {', "edits/entropy"],
  ["changed code without the book's own", ',\n       "base": "1;"', "", "edits/entropy"],
  ["a cell whose id is a book's", '"id": "own_1"', '"id": "coin"', "edits/cross-entropy"],
  ["a cell of a kind that there is not", '"kind": "code"', '"kind": "picture"', "edits/cross-entropy"],
  ["a cell that stands nowhere", '"side": "before"', '"side": "inside"', "edits/cross-entropy"],
  ["a cell that has more to it", '"kind": "text"', '"kind": "text", "run": true', "edits/cross-entropy"],
  ["a fold that is none", '"isFolded": true', '"isFolded": "yes"', "edits/cross-entropy"],
  ["a control at nothing", '"value": 0.25', '"value": null', "edits/cross-entropy"],
  ["a control at a list of words", "2.5", '"2.5"', "edits/cross-entropy"],
  ["a control without a name", '"name": "isLog",', "", "edits/cross-entropy"],
  ["edits that lack a part", '"folds"', '"creases"', "edits/entropy"],
  ["code longer than a cell", '"2;"', JSON.stringify("x".repeat(500_001)), "edits/entropy"],
  ["a kind of record that nobody knows", '"edits": {', '"spells": {}, "edits": {', "spells"],
  ["a kind of record that is missing", '"reading"', '"writing"', "writing"],
  ["records in a list", /"settings": \{.*\}\n \}/s, '"settings": []}', "settings"],
  ["no records at all", /"records": .*/s, '"records": null}', "records"],
  ["a version that is none", '"version": 1', '"version": "one"', "version"],
];

test.for(damages)("a file with %s is refused, and the part is named", ([, from, to, at]) => {
  const damaged = text.replace(from, to);
  expect(damaged).not.toBe(text);
  expect(readFile(damaged)).toEqual({ isRead: false, refusal: { code: "damaged", at } });
  expect(meetsSchema(JSON.parse(damaged), readerFileSchema)).toBe(false);
});

test.for([
  ["text that is no JSON", "hello", "not-json"],
  ["a file that was cut off", text.slice(0, -20), "not-json"],
  ["an empty file", "", "not-json"],
  ["somebody else's JSON", '{"notes": []}', "foreign"],
  ["a bare number", "3", "foreign"],
  ["nothing", "null", "foreign"],
  ["a list", "[]", "foreign"],
  ["a file of a later edition of the book", JSON.stringify({ format: fileFormat, version: 2 }), "newer"],
  ["a file that is too large", " ".repeat(largestFile + 1), "too-large"],
] as const)("%s is refused", ([, damaged, code]) => {
  expect(readFile(damaged)).toEqual({ isRead: false, refusal: { code } });
});

test("a right option that is none of those answered is refused", () => {
  expect(readFile(text.replace('"right": 1', '"right": 2')).isRead).toBe(false);
});
