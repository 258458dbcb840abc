/** The form of a reader's file, for other programs: JSON Schema, published with the book as `/schema/reader-1.json`. */

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

/** The notebook's own form, for the book alone to read; the book checks it. */
const edits = { type: "object" };

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
