import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edits, linkPrefix, noEdits } from "./edits.ts";
import { editsInLink, linkOf } from "./link.ts";
import { packed } from "./pack.ts";

const edits: Edits = {
  rewrites: new Map([["coin", { source: "const θ = 0.5; // 均匀", base: "const θ = 0.1;" }]]),
  own: [{ id: "own_1", kind: "text", source: "$H(p)$ 🎲", slot: { cell: "coin", side: "after" } }],
  folds: new Map([["coin", true]]),
  inputs: new Map<string, number | string | boolean | readonly number[]>([
    ["theta", 0.25],
    ["p", [500, 500]],
    ["base", "nats"],
    ["on", false],
  ]),
};

/** A link to this text, packed as links are but by Node's own deflate. */
function linkTo(text: string | Buffer): string {
  return linkPrefix + deflateRawSync(text).toString("base64url");
}

test("a link brings back exactly the edits that went into it", async () => {
  expect(await editsInLink(await linkOf(edits))).toEqual(edits);
  expect(await editsInLink(await linkOf(noEdits))).toEqual(noEdits);
});

test("a link has nothing in it that a messenger would break", async () => {
  expect(await linkOf(edits)).toMatch(/^#edits=[\w-]+$/);
});

test("a link that was cut anywhere is damaged", async () => {
  const link = await linkOf(edits);
  for (let length = linkPrefix.length; length < link.length - 1; length += 7)
    expect(await editsInLink(link.slice(0, length))).toBe("damaged");
});

test("a link of a later book says so", async () => {
  expect(await editsInLink(linkTo(JSON.stringify({ version: 2, cells: [] })))).toBe("newer");
});

test("a small link that unpacks to gigabytes is refused before it is unpacked", async () => {
  const bomb = linkTo(Buffer.alloc(50_000_000, " "));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await editsInLink(bomb)).toBe("huge");
});

test("a link longer than any is refused unread", async () => {
  expect(await editsInLink(linkPrefix + "A".repeat(1_000_000))).toBe("huge");
});

const plain = packed(edits);
const [cell] = plain.own;

test.for<[name: string, data: unknown]>([
  ["no object", 7],
  ["null", null],
  ["nothing in it", {}],
  ["a field too many", { ...plain, extra: 1 }],
  ["a version that is no number", { ...plain, version: "1" }],
  ["an own cell with the name of one of the book's", { ...plain, own: [{ ...cell, id: "coin" }] }],
  ["two own cells of one name", { ...plain, own: [cell, cell] }],
  ["an own cell of an unknown kind", { ...plain, own: [{ ...cell, kind: "html" }] }],
  ["code of a megabyte", { ...plain, rewrites: [{ cell: "coin", base: "", source: "x".repeat(1_000_000) }] }],
  ["thousands of cells", { ...plain, rewrites: Array(5000).fill(plain.rewrites[0]) }],
  ["a control's value that is an object", { ...plain, inputs: [{ name: "theta", value: {} }] }],
])("a link that holds %s is damaged", async ([, data]) => {
  expect(await editsInLink(linkTo(JSON.stringify(data)))).toBe("damaged");
});

test("a link that holds no JSON, or no text at all, is damaged", async () => {
  expect(await editsInLink(linkTo("{"))).toBe("damaged");
  expect(await editsInLink(linkTo(Buffer.from([0xff, 0xfe, 0x00])))).toBe("damaged");
});

test("a name that would reach a prototype reaches none", async () => {
  const hostile = JSON.stringify(plain).replaceAll("coin", "__proto__");
  const read = await editsInLink(linkTo(hostile));
  expect(read).toMatchObject({ rewrites: new Map([["__proto__", { source: "const θ = 0.5; // 均匀" }]]) });
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test("no fragment makes it throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.base64String().map((text) => linkPrefix + text),
        fc.string().map(linkTo),
        fc.json().map(linkTo),
      ),
      async (fragment) => {
        const result = await editsInLink(fragment);
        expect(typeof result === "string" ? ["damaged", "newer", "huge"] : [result]).toContain(result);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
