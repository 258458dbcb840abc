import { isRecord } from "../kernel/guards.ts";

/** Whether data meets a JSON Schema, of which only the words that ours uses are known; any other throws. */
export function meetsSchema(data: unknown, schema: unknown): boolean {
  if (!isRecord(schema)) throw new TypeError("meetsSchema: a schema is an object");
  return Object.entries(schema).every(([word, wanted]) => {
    const check = words[word];
    if (check === undefined) throw new RangeError(`meetsSchema: unknown word ${word}`);
    return check(data, wanted, schema);
  });
}

type Check = (data: unknown, wanted: unknown, schema: Readonly<Record<string, unknown>>) => boolean;

const always: Check = () => true;
const sizeOf = (data: unknown): number => (typeof data === "string" || Array.isArray(data) ? data.length : 0);

const words: Readonly<Record<string, Check>> = {
  $schema: always,
  title: always,
  description: always,
  type: (data, wanted) => isOfType(data, wanted),
  const: (data, wanted) => data === wanted,
  enum: (data, wanted) => Array.isArray(wanted) && wanted.includes(data),
  anyOf: (data, wanted) => Array.isArray(wanted) && wanted.some((schema) => meetsSchema(data, schema)),
  minimum: (data, wanted) => typeof data !== "number" || data >= Number(wanted),
  maximum: (data, wanted) => typeof data !== "number" || data <= Number(wanted),
  pattern: (data, wanted) => typeof data !== "string" || new RegExp(String(wanted), "u").test(data),
  maxLength: (data, wanted) => sizeOf(data) <= Number(wanted),
  maxItems: (data, wanted) => sizeOf(data) <= Number(wanted),
  items: (data, wanted) => !Array.isArray(data) || data.every((item) => meetsSchema(item, wanted)),
  required: (data, wanted) =>
    !isRecord(data) || (Array.isArray(wanted) && wanted.every((key) => Object.hasOwn(data, String(key)))),
  properties: (data, wanted) =>
    !isRecord(data) ||
    !isRecord(wanted) ||
    Object.entries(wanted).every(
      ([key, schema]) => !Object.hasOwn(data, key) || meetsSchema(data[key], schema),
    ),
  additionalProperties: (data, wanted, { properties }) =>
    !isRecord(data) ||
    Object.entries(data)
      .filter(([key]) => !isRecord(properties) || !Object.hasOwn(properties, key))
      .every(([, value]) => wanted !== false && meetsSchema(value, wanted)),
};

function isOfType(data: unknown, type: unknown): boolean {
  if (type === "object") return isRecord(data);
  if (type === "array") return Array.isArray(data);
  if (type === "integer") return Number.isInteger(data);
  return typeof data === type;
}
