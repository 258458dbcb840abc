import { mostInEdits, ownId } from "../edits/pack.ts";

const name = { type: "string", maxLength: 200 };
const time = { type: "number", description: "milliseconds since 1970" };
const verdict = { enum: ["right", "wrong", "gave-up"] };
const count = { type: "integer", minimum: 0 };

function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((property) => !optional.includes(property));
  return { type: "object", properties, required, additionalProperties: false };
}

function list(items: object, maxItems: number) {
  return { type: "array", items, maxItems };
}

function recordsOf(value: object, description: string) {
  const stored = object({ value, revision: count, updatedAt: time });
  return { type: "object", description, additionalProperties: stored };
}

const editedCell = {
  type: "string",
  maxLength: mostInEdits.name,
  description: "the id of one of the book's cells",
};
const source = { type: "string", maxLength: mostInEdits.source };

const rewrite = object({
  cell: editedCell,
  source: { ...source, description: "the reader's code" },
  base: { ...source, description: "the book's code that the reader changed" },
});

const ownCell = object({
  id: { type: "string", pattern: ownId.source },
  kind: { enum: ["code", "text"] },
  source: { ...source, description: "code, or a note in Markdown" },
  slot: object({ cell: editedCell, side: { enum: ["before", "after"] } }),
});

const inputValue = {
  anyOf: [
    { type: "number" },
    { type: "boolean" },
    { type: "string", maxLength: mostInEdits.inputText },
    list({ type: "number" }, mostInEdits.inputList),
  ],
};

const edits = object({
  version: { const: 1 },
  rewrites: { ...list(rewrite, mostInEdits.items), description: "the book's cells that the reader changed" },
  own: {
    ...list(ownCell, mostInEdits.items),
    description: "the reader's own cells, in the order of the page within each slot",
  },
  folds: list(object({ cell: editedCell, isFolded: { type: "boolean" } }), mostInEdits.items),
  inputs: {
    ...list(object({ name: { ...name, maxLength: mostInEdits.name }, value: inputValue }), mostInEdits.items),
    description: "where the reader left the cells' controls",
  },
});

const attempt = object(
  {
    question: name,
    chapter: name,
    seed: { type: "number", description: "what the question's numbers were drawn from" },
    verdict,
    misconception: { ...count, description: "which of the question's misconceptions, counted from 0" },
    hints: count,
    forecast: object({
      probabilities: list({ type: "number", minimum: 0, maximum: 1 }, 100),
      right: { ...count, description: "the right option, counted from 0" },
    }),
    where: { enum: ["chapter", "review", "exam"] },
    rating: { enum: ["again", "hard", "good", "easy"] },
    at: time,
  },
  ["misconception", "forecast"],
);

const exam = object(
  {
    startedAt: time,
    finishedAt: time,
    questions: list(
      object({ question: name, chapter: name, seed: { type: "number" }, verdict }, ["verdict"]),
      500,
    ),
  },
  ["finishedAt"],
);

const setting = {
  anyOf: [
    { type: "string", maxLength: 1000 },
    { type: "number" },
    { type: "boolean" },
    object({ chapter: name, section: name }, ["section"]),
  ],
};

/** The form of a reader's file, for other programs: JSON Schema, published with the book as `/schema/reader-1.json`. */
export const readerFileSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What a reader of Surprisal leaves behind",
  ...object({
    format: { const: "surprisal-reader" },
    version: { const: 1 },
    exportedAt: { type: "string", description: "ISO 8601" },
    records: object({
      edits: recordsOf(edits, "what the reader made of a chapter's notebook, by the chapter"),
      attempts: recordsOf(attempt, "every graded answer, by a unique name"),
      reading: recordsOf(object({ readAt: time }), "sections that were read, by chapter#section"),
      exams: recordsOf(exam, "exams, by name"),
      settings: recordsOf(setting, "small choices, by name"),
    }),
  }),
};
