import { expect, test, vi } from "vitest";
import { Notebook, type NotebookEvent } from "./notebook.ts";
import type { CellError } from "./outputs.ts";
import { parseCell } from "./parse.ts";

type Sources = Readonly<Record<string, string>>;

/** A notebook that keeps what it tells. */
class Recorder {
  events: NotebookEvent[] = [];
  #now = 0;
  readonly notebook = new Notebook({
    library: {
      entropy: (p: readonly number[]) => p.reduce((sum, x) => sum - x * Math.log2(x), 0),
      base: 2,
      /** Lets time go by, ms. */
      pass: (ms: number) => {
        this.#now += ms;
      },
    },
    modules: { "surprisal/math": { half: (x: number) => x / 2, pi: 3 } },
    emit: (event) => this.events.push(event),
    now: () => this.#now,
  });

  declare(sources: Sources): void {
    this.notebook.setCells(Object.entries(sources).map(([id, source]) => ({ id, source })));
  }

  /** What happened since last asked, as words: `a:running`, `a:done`. */
  happened(): string {
    const words = this.events.flatMap((event) =>
      event.type === "state" || event.type === "finished" ? [`${event.cell}:${event.state}`] : [],
    );
    this.events = [];
    return words.filter((word) => !word.endsWith(":queued") && !word.endsWith(":running")).join(" ");
  }

  /** What a cell shows: the outputs since it last started. */
  shown(id: string): string {
    const start = this.events.findLastIndex(
      (event) => event.type === "state" && event.cell === id && event.state === "running",
    );
    const outputs = this.events.slice(start + 1).flatMap((event) => {
      if (event.type !== "output" || event.cell !== id) return [];
      const { output } = event;
      if (output.kind === "error") return [`${output.error.code}: ${output.error.message}`];
      if (output.kind === "stream") return [`${output.name}: ${output.text}`];
      if (output.kind === "remark") return [`remark: ${output.message}`];
      return [output.kind === "cut" ? `cut: ${output.reason}` : output.bundle["text/plain"]];
    });
    return outputs.join("\n");
  }

  error(id: string): CellError | undefined {
    for (const event of this.events)
      if (event.type === "output" && event.cell === id && event.output.kind === "error")
        return event.output.error;
    return undefined;
  }
}

async function ran(sources: Sources): Promise<Recorder> {
  const recorder = new Recorder();
  recorder.declare(sources);
  await recorder.notebook.runAll();
  return recorder;
}

test("a cell shows its last expression, and uses the library without importing it", async () => {
  const run = await ran({ a: "const p: number[] = [0.5, 0.5];\nentropy(p)" });
  expect(run.shown("a")).toBe("1");
  expect(run.events.map((event) => event.type)).toEqual(["state", "state", "output", "finished", "idle"]);
  expect(run.events[3]).toEqual({
    type: "finished",
    cell: "a",
    state: "done",
    count: 1,
    ms: 0,
    values: { p: [0.5, 0.5] },
  });
});

test("a declaration or undefined shows nothing", async () => {
  const run = await ran({ a: "const x = 1", b: "undefined", c: "" });
  expect(["a", "b", "c"].map((id) => run.shown(id))).toEqual(["", "", ""]);
});

test("output comes in the order in which the cell made it", async () => {
  const run = await ran({ a: 'console.log("one", [1]); display(2, 3); console.warn("four"); tex`x`' });
  expect(run.shown("a")).toBe("log: one [1]\n2\n3\nwarn: four\n$x$");
});

test("cells run in the order of their names, not of the document", async () => {
  const run = await ran({ a: "y + 1", b: "const y = x + 1", c: "const x = 1" });
  expect(run.shown("a")).toBe("3");
  expect(run.happened()).toBe("c:done b:done a:done");
});

test("functions, classes and destructured names are seen by other cells, and let by its last value", async () => {
  const run = await ran({
    a: "function f() { return C }\nclass C { static n = 1 }\nconst { x, y: [y] } = { x: 2, y: [3] };\nlet z = 4; z++;\nz",
    b: "[f().n, new C() instanceof C, x, y, z]",
  });
  expect(run.shown("b")).toBe("[1, true, 2, 3, 5]");
});

test("await works at the top of a cell, and dependents wait for it", async () => {
  const run = await ran({ a: "const x = await Promise.resolve(41)", b: "x + 1" });
  expect(run.shown("b")).toBe("42");
});

test("a cell may import from the book's modules, and other cells use what it imported", async () => {
  const run = await ran({
    a: 'import { half as h, pi } from "surprisal/math";\nimport * as math from "surprisal/math";\nh(pi)',
    b: "math.pi + h(1)",
    c: 'import { nothing } from "surprisal/math";',
  });
  expect(run.shown("a")).toBe("1.5");
  expect(run.shown("b")).toBe("3.5");
  expect(run.shown("c")).toContain("missing: nothing");
});

test("running a cell runs what it needs before it and what depends on it after it", async () => {
  const run = new Recorder();
  run.declare({ a: "const a = 1", b: "const b = a", c: "const c = b", d: "c", other: "const o = a", e: "5" });
  await run.notebook.run(["c"]);
  expect(run.happened()).toBe("a:done b:done c:done d:done");
  await run.notebook.run(["c"]);
  expect(run.happened()).toBe("c:done d:done");
  await run.notebook.run(["other"]);
  expect(run.happened()).toBe("other:done");
});

test("an edit makes a cell and its dependents stale, and nothing else", async () => {
  const run = await ran({ a: "const a = 1", b: "const b = a", c: "b", d: "const d = 1" });
  run.happened();
  run.declare({ a: "const a = 2", b: "const b = a", c: "b", d: "const d = 1" });
  expect(run.happened()).toBe("a:stale b:stale c:stale");
  await run.notebook.run(["c"]);
  expect(run.shown("c")).toBe("2");
  expect(run.happened()).toBe("a:done b:done c:done");
});

test("an edit before the first run counts, too: what the page was built with no longer holds", async () => {
  const run = new Recorder();
  run.declare({ a: "const a = 1", b: "a", c: "a + 1" });
  expect(run.happened()).toBe("");
  run.declare({ a: "const a = 2", b: "a", c: "a + 1" });
  expect(run.happened()).toBe("a:stale b:stale c:stale");
  await run.notebook.run(["b"]);
  expect(run.happened()).toBe("a:done b:done c:done");
});

test("a notebook that takes over marks what an edit concerns that was made since the page shows what it does", async () => {
  const run = new Recorder();
  run.notebook.setCells([
    { id: "a", source: "const a = 2", was: "const a = 1" },
    { id: "b", source: "a" },
    { id: "c", source: "base" },
    { id: "d", source: "const base = 3", was: "" },
    { id: "e", source: "5" },
  ]);
  await run.notebook.run(["e"]);
  expect(run.happened()).toBe("a:stale c:stale b:stale e:done");
});

test("when a definition goes, its users fail for want of it", async () => {
  const run = await ran({ a: "const a = 1", b: "1 +\n  a" });
  run.happened();
  run.declare({ a: "const z = 1", b: "1 +\n  a" });
  expect(run.happened()).toBe("a:stale b:stale");
  await run.notebook.run(["a", "b"]);
  expect(run.error("b")).toMatchObject({ code: "missing", names: ["a"], at: { line: 2, column: 3 } });
});

test("a name that appears in a new cell takes the library's place for its users", async () => {
  const run = await ran({ a: "base" });
  expect(run.shown("a")).toBe("2");
  run.declare({ a: "base", b: "const base = 10" });
  expect(run.happened()).toContain("a:stale");
  await run.notebook.run(["a"]);
  expect(run.shown("a")).toBe("10");
});

test("after a failure dependents are stale, not run, until it is mended", async () => {
  const run = await ran({
    a: "const a = 1",
    b: "const b = oops(a)\nfunction oops(x) { throw new RangeError('no ' + x) }",
    c: "b",
  });
  expect(run.error("b")).toMatchObject({ code: "runtime", name: "RangeError", message: "no 1" });
  expect(run.happened()).toBe("a:done b:failed c:stale");
  run.declare({ a: "const a = 1", b: "const b = a", c: "b" });
  await run.notebook.run(["b"]);
  expect(run.shown("c")).toBe("1");
});

test("a name defined twice is an error in both cells, and a state of waiting in its users", async () => {
  const run = await ran({ a: "const x = 1", b: "let x = 2", c: "x" });
  expect(run.error("a")).toMatchObject({ code: "duplicate", names: ["x"], cells: ["a", "b"] });
  expect(run.error("b")).toMatchObject({ code: "duplicate", names: ["x"], cells: ["a", "b"] });
  expect(run.happened()).toBe("a:failed b:failed c:stale");
});

test("when a cell takes another name, those that it clashed with run again with it", async () => {
  const sources = { a: "const x = 1;\nx", b: "let x = 2", c: "x + 1", d: "0" };
  const run = await ran(sources);
  run.declare({ ...sources, b: "let x2 = 2" });
  run.happened();
  await run.notebook.run(["d"]);
  expect(run.happened()).toBe("d:done");
  await run.notebook.run(["b"]);
  expect(run.happened()).toBe("a:done b:done c:done");
  await run.notebook.run(["b"]);
  expect(run.happened()).toBe("b:done");
});

test("of three cells that clash, two say so of each other once the third has another name", async () => {
  const run = await ran({ a: "const x = 1", b: "let x = 2", c: "let x = 3" });
  run.declare({ a: "const x = 1", b: "let x = 2", c: "let x3 = 3" });
  run.events = [];
  await run.notebook.run(["c"]);
  expect(run.error("a")).toMatchObject({ code: "duplicate", cells: ["a", "b"] });
  expect(run.error("b")).toMatchObject({ code: "duplicate", cells: ["a", "b"] });
});

test("cells that wait for each other say so", async () => {
  const run = await ran({ a: "const x = y", b: "const y = x" });
  expect(run.error("a")).toMatchObject({ code: "cycle", cells: ["a", "b"], names: ["y", "x"] });
  expect(run.error("b")).toMatchObject({ code: "cycle", cells: ["a", "b"] });
});

test("each cell of a circle can do without the next, by the value that it had last", async () => {
  const run = await ran({ a: "const x = 3", b: "const y = [x, 1]", c: "const z = y" });
  run.declare({ a: "const x = z", b: "const y = [x, 1]", c: "const z = y" });
  await run.notebook.run(["a"]);
  expect(run.error("a")?.fix?.source).toBe("const z2 = [3, 1];\nconst x = z2");
  expect(run.error("b")?.fix?.source).toBe("const x2 = 3;\nconst y = [x2, 1]");
  const mended = await ran({
    a: run.error("a")?.fix?.source ?? "",
    b: "const y = [x, 1].flat()",
    c: "const z = y;\nz",
  });
  expect(mended.shown("c")).toBe("[3, 1, 1]");
});

test("a cell may not assign to another's name, nor to the library's", async () => {
  const run = await ran({
    a: "let x = 1",
    b: "\n  x = 2",
    c: "entropy = 1",
    d: "nowhere = 1",
    e: "Math = 1",
  });
  expect(run.error("b")).toMatchObject({
    code: "assignment",
    names: ["x"],
    cells: ["b", "a"],
    at: { line: 2, column: 3 },
  });
  expect(run.error("c")).toMatchObject({ code: "assignment", names: ["entropy"] });
  expect(run.error("d")).toMatchObject({ code: "missing", names: ["nowhere"] });
  expect(run.error("e")).toMatchObject({ code: "assignment", names: ["Math"] });
});

test.each([
  ["const twice = 2"],
  ["const there = back"],
  ["owned = 1"],
  ["nowhere"],
  ["let x = 1; let x = 2"],
])("nothing of a cell runs that could not run to its end: %s", async (wrong) => {
  const run = await ran({
    a: `console.log("ran");\n${wrong};`,
    b: "const twice = 1, back = there;\nlet owned = 0;",
  });
  expect(run.error("a")).toBeDefined();
  expect(run.shown("a").split("\n")).toEqual([expect.not.stringContaining("ran")]);
});

test.each([
  ["p[0] = 1"],
  ["p.push(1)"],
  ["o.deep.list.length = 0"],
  ["delete o.deep"],
  ["const f = () => { p.sort() }\nf()"],
])("%s on another cell's value says whose it is", async (source) => {
  const run = await ran({ a: "const p = [2, 1], o = { deep: { list: [1] } }", b: source });
  expect(run.error("b")).toMatchObject({
    code: "frozen",
    names: [source.includes("p") ? expect.stringMatching(/^[po]$/) : "o"],
  });
  expect(run.error("b")?.cells).toEqual(["b", "a"]);
});

const shared = `
  const typed = new Float64Array([2, 1]), bytes = new Uint8Array([1, 2, 3]), none = new Float64Array();
  const map = new Map([["a", [1]]]), set = new Set([1]), date = new Date(0), word = /o/g;
  class Model { weights = new Float32Array(2); bias = 1; }
  const model = new Model(), long = Array.from({ length: 100_001 }, (_, i) => [i]);
  const half = Object.freeze([[1]]), write = () => { typed[0] = 7; };
`;

test.each([
  ["typed[0] = 1", "typed"],
  ["new Uint8Array(typed.buffer).fill(9)", "typed"],
  ["typed.sort(); throw new Error()", undefined],
  ["bytes[2]++", "bytes"],
  ["structuredClone(typed, { transfer: [typed.buffer] })", "typed"],
  ["map.set('b', 1)", "map"],
  ["Map.prototype.clear.call(map)", "map"],
  ["map.get('a').push(1)", "map"],
  ["set.add(2)", "set"],
  ["date.setTime(1)", "date"],
  ["word.exec('foo')", "word"],
  ["model.bias = 2", "model"],
  ["model.weights[1] = 2", "model"],
  ["long.push([1])", "long"],
  ["long[100_000].push(1)", "long"],
  ["half[0].push(1)", "half"],
  ["typed; write()", "typed"],
  ["Model.prototype.train = () => {}", undefined],
])("%s is refused, and no other cell sees it", async (source, name) => {
  const all = "[typed, bytes, none, map, set, date, word.lastIndex, model, long.length, long.at(-1), half]";
  const run = await ran({ a: shared, b: source, c: all });
  const owner = { code: "frozen", names: [name], cells: ["b", "a"] };
  expect(run.error("b")).toMatchObject(name === undefined ? { code: "runtime" } : owner);
  await run.notebook.run(["c"]);
  expect(run.shown("c")).toBe((await ran({ a: shared, c: all })).shown("c"));
});

test("a function that remembers what it has computed may be used elsewhere, and begins anew each time", async () => {
  const a = `
    const memory = new Map();
    const square = (n) => { if (!memory.has(n)) memory.set(n, n * n); return memory.get(n); };
  `;
  const run = await ran({ a, b: "square(3)", c: "[square(2), memory.size]", d: "memory.size" });
  expect(["b", "d"].map((id) => run.shown(id))).toEqual(["9", "0"]);
  expect(run.error("c")).toMatchObject({ code: "frozen", names: ["memory"] });
});

test("what a timer changes after its cell has ended is put in order before anything runs", async () => {
  const late = "setTimeout(() => { typed[0] = 9; globalThis.isOver = true; })";
  const run = await ran({ a: "const typed = new Float64Array([1])", b: late, c: "typed" });
  await vi.waitFor(() => expect(globalThis).toHaveProperty("isOver"));
  Reflect.deleteProperty(globalThis, "isOver");
  await run.notebook.run(["c"]);
  expect(run.shown("c")).toBe("Float64Array(1) [1]");
});

test("a cell may change its own values as it likes", async () => {
  const run = await ran({ a: "const p = [2, 1]; p.sort(); p[2] = 3; p" });
  expect(run.shown("a")).toBe("[1, 2, 3]");
});

test("an error in a function of another cell names both places", async () => {
  const run = await ran({
    "the fn": "const f = (x) => {\n  return x.y.z\n}",
    b: "const k = 1\nf({}) as number",
  });
  const error = run.error("b");
  expect(error).toMatchObject({ code: "runtime", name: "TypeError", at: { line: 2, column: 1 } });
  expect(error?.frames).toEqual([
    { cell: "the fn", name: "f", line: 2, column: 14 },
    { cell: "b", name: "", line: 2, column: 1 },
  ]);
});

test.each([
  ["throw 1", "Error", "1"],
  ["throw { a: 1 }", "Error", "{ a: 1 }"],
  ["throw undefined", "Error", "undefined"],
  ["throw new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 'no' } })", "Error", "(no)"],
  ["class E extends Error { get message() { throw 1 } }\nthrow new E()", "Error", ""],
])("%s is a failure like any other", async (source, name, message) => {
  expect((await ran({ a: source })).error("a")).toMatchObject({ code: "runtime", name, message });
});

test("endless recursion is an error with a bounded trace", async () => {
  const error = (await ran({ a: "const f = () => f() + 1\nf()" })).error("a");
  expect(error).toMatchObject({ name: "RangeError", at: { line: 1 } });
  expect(error?.frames?.length).toBeLessThanOrEqual(20);
});

test("a slider gives its value, and moving it runs what depends on it only", async () => {
  const run = await ran({
    a: 'const theta = slider("theta", { min: 0, max: 1 })',
    b: "theta * 2",
    c: "const k = 1",
  });
  expect(run.shown("b")).toBe("1");
  run.happened();
  run.notebook.setInput("theta", 0.25);
  await run.notebook.runInput("theta");
  expect(run.shown("a")).toBe("theta: 0.25");
  expect(run.shown("b")).toBe("0.5");
  expect(run.happened()).toBe("a:stale b:stale a:done b:done");
});

test("the first move of a slider runs nothing but what it needs", async () => {
  const run = new Recorder();
  run.declare({
    p: "const p = 3",
    a: 'const t = slider("t", { min: 0, max: p })',
    b: "t + k",
    k: "const k = 1",
    x: "p + 1",
  });
  run.notebook.setInput("t", 2);
  await run.notebook.runInput("t");
  expect(run.happened()).toBe("a:stale b:stale p:done a:done k:done b:done");
});

const slowChain = {
  t: 'const t = slider("t", { min: 0, max: 9 })',
  quick: "t + 1",
  slow: "pass(1001);\nconst twice = 2 * t;",
  after: "twice + t",
  apart: "const one = 1;",
};

test("a cell that took more than a second is not run for the sake of others, and what needs it waits with it", async () => {
  const run = await ran(slowChain);
  run.happened();
  run.notebook.setInput("t", 4);
  await run.notebook.runInput("t");
  expect(run.happened()).toBe("t:stale quick:stale slow:stale after:stale t:done quick:done");
  await run.notebook.run(["t"]);
  expect(run.happened()).toBe("t:done quick:done");
  await run.notebook.run(["slow"]);
  expect(run.shown("after")).toBe("12");
  expect(run.happened()).toBe("slow:done after:done");
});

test("a slow cell that was up to date is so no longer once a cell that it needs has run again", async () => {
  const run = await ran({ a: "const a = {}", slow: "pass(1001);\nconst b = a;", after: "b" });
  run.happened();
  await run.notebook.run(["a"]);
  expect(run.happened()).toBe("slow:stale after:stale a:done");
});

test("a slow cell runs for a cell that needs it and was asked for, and whenever it was asked for itself", async () => {
  const run = await ran(slowChain);
  run.notebook.setInput("t", 4);
  run.happened();
  await run.notebook.run(["after"]);
  expect(run.happened()).toBe("t:done quick:done slow:done after:done");
  await run.notebook.run(["t", "after"]);
  expect(run.happened()).toBe("t:done quick:done slow:done after:done");
  await run.notebook.runAll();
  expect(run.happened()).toBe("t:done quick:done slow:done after:done apart:done");
});

test("a cell that took a second and no more follows by itself, and so does one that has become quick", async () => {
  const sources = {
    ms: 'const ms = slider("ms", { min: 0, max: 5000, step: 1, value: 1000 })',
    slow: "pass(ms)",
  };
  const run = await ran(sources);
  const slide = async (ms: number) => {
    run.happened();
    run.notebook.setInput("ms", ms);
    await run.notebook.runInput("ms");
    return run.happened();
  };
  const both = "ms:stale slow:stale ms:done slow:done";
  expect(await slide(1001)).toBe(both);
  expect(await slide(3)).toBe("ms:stale slow:stale ms:done");
  await run.notebook.run(["slow"]);
  expect(await slide(4)).toBe(both);
});

test("a notebook that takes over from another knows what was slow there", async () => {
  const run = new Recorder();
  const took = new Map([
    ["slow", 1001],
    ["quick", 1000],
  ]);
  run.notebook.setCells(
    Object.entries(slowChain).map(([id, source]) => ({ id, source, took: took.get(id) ?? 1 })),
  );
  run.notebook.setInput("t", 4);
  await run.notebook.runInput("t");
  expect(run.happened()).toBe("t:stale quick:stale slow:stale after:stale t:done quick:done");
  await run.notebook.run(["slow"]);
  expect(run.shown("after")).toBe("12");
});

test("an edit forgets how long a cell took", async () => {
  const run = await ran(slowChain);
  run.declare({ ...slowChain, slow: "const twice = 2 * t;" });
  run.happened();
  await run.notebook.run(["t"]);
  expect(run.happened()).toBe("t:done quick:done slow:done after:done");
});

test("the cell of a control that is moved runs, however slow", async () => {
  const run = await ran({ t: 'pass(3000);\nconst t = slider("t", { min: 0, max: 9 })', b: "t" });
  run.happened();
  run.notebook.setInput("t", 3);
  await run.notebook.runInput("t");
  expect(run.happened()).toBe("t:stale b:stale t:done b:done");
});

const stopped = { a: "const a = 1", b: "const b = a", c: "b", d: "const d = 1" };

test("a cell that had to be stopped is not run for others; they are out of date", async () => {
  const run = await ran(stopped);
  run.notebook.interrupt("b");
  run.happened();
  await run.notebook.run(["a"]);
  expect(run.happened()).toBe("c:stale a:done");
  await run.notebook.run(["c", "d"]);
  expect(run.happened()).toBe("c:stale d:done");
});

test.each([
  ["it is asked for", {}, ["b"]],
  ["all are asked for", {}, ["a", "b", "c", "d"]],
  ["it is edited", { b: "const b = a + 1" }, ["c"]],
])("a cell that had to be stopped runs again when %s", async (_when, edit, ids) => {
  const run = await ran(stopped);
  run.notebook.interrupt("b");
  run.declare({ ...stopped, ...edit });
  run.happened();
  await run.notebook.run(ids);
  expect(run.happened()).toContain("b:done c:done");
});

test("an input that is set, and an edit elsewhere, leave a stopped cell as it is", async () => {
  const run = await ran({ ...stopped, a: 'const a = slider("a", { min: 0, max: 9 })' });
  run.notebook.interrupt("b");
  run.happened();
  run.notebook.setInput("a", 2);
  await run.notebook.runInput("a");
  run.declare(stopped);
  await run.notebook.run(["a"]);
  expect(run.happened()).toBe("a:stale c:stale a:done a:stale a:done");
});

test("what a reader chose survives an edit of the cell, as far as it still fits", async () => {
  const run = await ran({ a: 'slider("t", { min: 0, max: 10 })' });
  run.notebook.setInput("t", 8);
  run.declare({ a: 'slider("t", { min: 0, max: 5 })' });
  await run.notebook.runAll();
  expect(run.shown("a")).toBe("t: 5\n5");
});

test("a drag that outruns the notebook skips to its last step", async () => {
  const run = await ran({ a: 'const t = slider("t", { min: 0, max: 9 }); await 0', b: "t" });
  run.happened();
  const steps = [1, 2, 3, 4].map((value) => {
    run.notebook.setInput("t", value);
    return run.notebook.runInput("t");
  });
  await Promise.all(steps);
  expect(run.shown("b")).toBe("4");
  expect(
    run
      .happened()
      .split(" ")
      .filter((word) => word === "b:done"),
  ).toHaveLength(2);
});

test("output is cut after 200 things or 100,000 characters, and the result still shows", async () => {
  const run = await ran({
    a: "for (let i = 0; i < 1000; i++) display(i);\n'end'",
    b: "for (let i = 0; i < 1000; i++) console.log('x'.repeat(1000));\n'end'",
  });
  const outputs = (id: string) => run.shown(id).split("\n");
  expect(outputs("a")).toHaveLength(202);
  expect(outputs("a").slice(-2)).toEqual(["cut: outputs", '"end"']);
  expect(outputs("b")).toHaveLength(102);
  expect(outputs("b").slice(-2)).toEqual(["cut: characters", '"end"']);
});

test("what an earlier run shows too late is dropped", async () => {
  const run = await ran({ a: "const late = (text) => console.log(text); late('first')" });
  const keep = "const kept = globalThis.kept ??= console; kept.log(1)";
  run.declare({ a: keep });
  await run.notebook.runAll();
  expect(run.shown("a")).toBe("log: 1");
  await run.notebook.runAll();
  expect(run.shown("a")).toBe("");
  Reflect.deleteProperty(globalThis, "kept");
});

test("a name put on the global object is not there for other cells, as it would not be after a restart", async () => {
  const run = await ran({ a: "globalThis.smuggled = 1", b: "smuggled" });
  Reflect.deleteProperty(globalThis, "smuggled");
  expect(run.error("b")).toMatchObject({ code: "missing", names: ["smuggled"] });
});

test("cells are counted as they run", async () => {
  const run = await ran({ a: "1", b: "(" });
  await run.notebook.run(["a"]);
  const counts = run.events.flatMap((event) =>
    event.type === "finished" ? [[event.cell, event.count]] : [],
  );
  expect(counts).toEqual([
    ["a", 1],
    ["b", 2],
    ["a", 3],
  ]);
});

test("only small values travel with a run", async () => {
  const run = await ran({
    a: "const n = 1, s = 'x', b = true, p = [1, 2], long = Array(65).fill(0), mixed = [1, 'a'], f = () => 1, o = {};",
  });
  expect(run.events.find((event) => event.type === "finished")).toMatchObject({
    values: { n: 1, s: "x", b: true, p: [1, 2] },
  });
  const finished = run.events.find((event) => event.type === "finished");
  expect(Object.keys(finished?.values ?? {})).toEqual(["n", "s", "b", "p"]);
});

test("two cells with one id are refused", () => {
  const run = new Recorder();
  const twice = [
    { id: "a", source: "1" },
    { id: "a", source: "2" },
  ];
  expect(() => run.notebook.setCells(twice)).toThrow(RangeError);
});

test("what has been parsed beforehand is not parsed again", async () => {
  const outputs: unknown[] = [];
  const parsed = new Map([["1 + 1", parseCell("2 + 3")]]);
  const notebook = new Notebook({
    library: {},
    parsed,
    emit: (event) => event.type === "output" && outputs.push(event.output),
  });
  notebook.setCells([{ id: "a", source: "1 + 1" }]);
  await notebook.runAll();
  expect(outputs).toMatchObject([{ kind: "result", bundle: { "text/plain": "5" } }]);
});
