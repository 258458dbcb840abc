import { expect, test } from "vitest";
import { inspect } from "./inspect.ts";
import { Notebook } from "./notebook.ts";
import type { NotebookEvent } from "./notebook-event.ts";
import { readKernelMessage } from "./read-message.ts";

const sent = (event: unknown): unknown => JSON.parse(JSON.stringify(event));

test("whatever a notebook tells is a message", async () => {
  const events: NotebookEvent[] = [];
  const notebook = new Notebook({ library: {}, emit: (event) => events.push(event) });
  const sources = [
    "const p = [0.5, 0.5], s = 'x', on = true; p",
    "slider('t', { min: 0, max: 1 }); select('k', { options: ['a'] }); toggle('on')",
    "distribution('d', { outcomes: ['a', 'b'], value: [1, 1] })",
    "console.log(1); console.table([{ a: 1, b: 'x' }]); tex`x`",
    "({ data: [{ y: [1, 2] }], layout: { meta: { alt: 'two' } } })",
    "[1n, Symbol('s'), undefined, null, () => 1, new Map([[1, { a: [[[[1]]]] }]]), new Proxy({}, { ownKeys() { throw 1 } })]",
    "const o = {}; o.o = o; o",
    "const f = () => { throw new TypeError('no') };\nf()",
    "const x = y",
    "const y = x; const z = 1",
    "const z = 2",
    "unknown",
    "(",
    "p[0] = 1",
    "s = 1",
  ];
  notebook.setCells(sources.map((source, i) => ({ id: `c${i}`, source })));
  notebook.setInput("t", 0.25);
  await notebook.runAll();
  for (const event of events) {
    const message = { ...event, run: 1 };
    expect([event, readKernelMessage(message)]).toEqual([event, message]);
  }
  const codes = events.flatMap((event) =>
    event.type === "output" && event.output.kind === "error" ? [event.output.error.code] : [],
  );
  expect(new Set(codes)).toEqual(
    new Set(["runtime", "cycle", "duplicate", "missing", "syntax", "frozen", "assignment"]),
  );
});

const output = (bundle: unknown): unknown => ({
  type: "output",
  run: 1,
  cell: "a",
  output: { kind: "result", bundle },
});

test.each([
  ["nothing", undefined],
  ["text", "ready"],
  ["no run", { type: "ready" }],
  ["an unknown type", { type: "eval", run: 1 }],
  ["a type from the prototype", { type: "constructor", run: 1 }],
  ["a field too many", { type: "ready", run: 1, extra: 1 }],
  ["a field that is undefined", { type: "ready", run: undefined }],
  ["a run that is no count", { type: "ready", run: -1 }],
  ["a state of its own", { type: "state", run: 1, cell: "a", state: "owned" }],
  ["a long id", { type: "state", run: 1, cell: "a".repeat(201), state: "stale" }],
  ["a bundle without text", output({})],
  ["a bundle of another kind", output({ "text/plain": "", "text/javascript": "1" })],
  [
    "a tree of no kind",
    output({ "text/plain": "", "application/vnd.surprisal.value+json": { type: "html" } }),
  ],
  ["a long text", output({ "text/plain": "x".repeat(100_001) })],
  [
    "a figure with code",
    output({ "text/plain": "", "application/vnd.plotly.v1+json": { data: [{ f: () => 1 }], layout: {} } }),
  ],
  [
    "a figure with a map",
    output({ "text/plain": "", "application/vnd.plotly.v1+json": { data: [new Map()], layout: {} } }),
  ],
  [
    "a figure of a million numbers",
    output({
      "text/plain": "",
      "application/vnd.plotly.v1+json": { data: [{ y: Array(1_000_000).fill(0) }], layout: {} },
    }),
  ],
  [
    "a sparse array of any length",
    output({ "text/plain": "", "application/vnd.plotly.v1+json": { data: [{ y: Array(4e9) }], layout: {} } }),
  ],
  [
    "a key that reaches a prototype",
    output({
      "text/plain": "",
      "application/vnd.plotly.v1+json": { data: [], layout: JSON.parse('{"__proto__":{"x":1}}') },
    }),
  ],
  [
    "values that are no values",
    { type: "finished", run: 1, cell: "a", state: "done", count: 1, ms: 1, values: { p: {} } },
  ],
])("%s is no message", (_, data) => {
  expect(readKernelMessage(data)).toBeUndefined();
});

test("nesting without end is no message, and does not overflow", () => {
  let tree: unknown = { type: "null" };
  for (let i = 0; i < 100_000; i++) tree = { type: "array", name: "Array", length: 1, items: [tree] };
  expect(
    readKernelMessage(output({ "text/plain": "", "application/vnd.surprisal.value+json": tree })),
  ).toBeUndefined();
  const loop: unknown[] = [];
  loop.push(loop, loop);
  expect(readKernelMessage(output(loop))).toBeUndefined();
});

test("the largest value that is shown fits into a message", () => {
  const wide = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => "y".repeat(100)));
  const huge = ["x".repeat(1e6), wide, 2n ** 4095n, { data: wide }, new Error("e".repeat(1e6))];
  expect(readKernelMessage(sent(output(inspect(huge))))).toBeDefined();
  const figure = { data: [{ y: new Float64Array(190_000) }], layout: {} };
  expect(readKernelMessage(sent(output(inspect(figure))))).toBeDefined();
});
