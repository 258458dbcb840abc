import { expect, onTestFinished, test, vi } from "vitest";
import type { BuiltCell } from "../../lib/book/built.ts";
import { type Edits, noEdits } from "../../lib/edits/edits.ts";
import { addCell } from "./add-cell.ts";
import { KernelHost } from "./fake-kernel-host.ts";
import { limitMs } from "./session.ts";
import { NotebookStore } from "./store.ts";

vi.mock("./kernel-host.ts", () => import("./fake-kernel-host.ts"));
vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 1));
vi.stubGlobal("cancelAnimationFrame", clearTimeout);

function built(id: string, needs: readonly string[] = [], input?: string): BuiltCell {
  const spec = { type: "toggle", name: input ?? "", label: "", value: false } as const;
  const bundle = { "text/plain": "", "application/vnd.surprisal.input+json": spec };
  return {
    id,
    source: `${id};`,
    isFolded: false,
    isMeantToFail: false,
    hasFailed: false,
    number: 1,
    outputs: input === undefined ? [] : [{ output: { kind: "display", bundle } }],
    needs,
  };
}

/** `b` needs `a`, `c` needs `b`, and `d` shows the control `on`. */
function openStore(): NotebookStore {
  KernelHost.latest = undefined;
  return new NotebookStore([built("a"), built("b", ["a"]), built("c", ["b"]), built("d", [], "on")], {});
}

function states(store: NotebookStore): Record<string, string> {
  return Object.fromEntries([...store.view().cells].map(([id, { state }]) => [id, state]));
}

function rewrite(id: string, source: string): Edits {
  return { ...noEdits, rewrites: new Map([[id, { source, base: `${id};` }]]) };
}

function ownIds(store: NotebookStore): string[] {
  return store.view().edits.own.map(({ id }) => id);
}

async function kernel(): Promise<KernelHost> {
  await vi.dynamicImportSettled();
  await vi.waitFor(() => expect(KernelHost.latest?.posted.length).toBeGreaterThan(0));
  if (KernelHost.latest === undefined) throw new Error("kernel: nothing has asked for one");
  return KernelHost.latest;
}

test("what is brought back makes stale what may depend on it, and starts nothing", () => {
  const store = openStore();
  store.receive(noEdits, { ...rewrite("b", "new;"), inputs: new Map([["on", true]]) });
  expect(states(store)).toEqual({ a: "done", b: "stale", c: "stale", d: "stale" });
  expect(store.view().cells.get("b")).toMatchObject({ source: "new;", isEdited: true });
  expect(store.view().inputs.get("on")).toBe(true);
  expect(KernelHost.latest).toBeUndefined();
});

test("a reader's own cell is one of the kernel's, in its place; a note is not", async () => {
  const store = openStore();
  const code = addCell(store, "a", { side: "after", source: "1;" }) ?? "";
  addCell(store, "a", { side: "before", kind: "text", source: "words" });
  store.run(code);
  const { posted } = await kernel();
  expect(posted[0]).toMatchObject({
    type: "cells",
    cells: [{ id: "a" }, { id: code, source: "1;" }, { id: "b" }, { id: "c" }, { id: "d" }],
  });
});

test("a cell that is deleted leaves the kernel at once, so that what used it is stale", async () => {
  const store = openStore();
  const id = addCell(store, "a", { side: "after", source: "1;" }) ?? "";
  store.run(id);
  const host = await kernel();
  host.say({ type: "idle" });
  store.change({ type: "remove", id });
  await vi.waitFor(() => expect(host.posted.at(-1)).toMatchObject({ type: "run", cells: [] }));
  expect(host.posted.at(-2)).toMatchObject({ cells: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }] });
});

test("a reset can be undone", async () => {
  const store = openStore();
  store.edit("a", "mine;");
  await store.reset("a");
  expect(store.view().cells.get("a")?.isEdited).toBe(false);
  store.undo();
  expect(store.view().cells.get("a")).toMatchObject({ source: "mine;", isEdited: true, state: "stale" });
  store.redo();
  expect(store.view().cells.get("a")?.source).toBe("a;");
});

test("resetting all leaves the reader's own cells, and undoing it brings edits and controls back", () => {
  const store = openStore();
  store.edit("a", "mine;");
  store.setInput("on", true);
  addCell(store, "a", { side: "after" });
  store.resetAll();
  expect(ownIds(store)).toHaveLength(1);
  expect(store.view().inputs.size).toBe(0);
  store.undo();
  expect(store.view().cells.get("a")?.source).toBe("mine;");
  expect(store.view().inputs.get("on")).toBe(true);
});

test("what another tab did meanwhile is shown; where both changed a cell, theirs is offered", () => {
  const store = openStore();
  store.edit("a", "mine;");
  store.receive(noEdits, { ...rewrite("a", "theirs;"), folds: new Map([["b", true]]) });
  expect(store.view().cells.get("a")?.source).toBe("mine;");
  expect(store.view().edits.folds.get("b")).toBe(true);
  expect(store.view().offers).toEqual(new Map([["a", "theirs;"]]));
  store.settleOffer("a", "theirs");
  expect(store.view().cells.get("a")?.source).toBe("theirs;");
  expect(store.view().offers.size).toBe(0);
  store.undo();
  expect(store.view().cells.get("a")?.source).toBe("mine;");
});

test("somebody else's edits are shown, and nothing can be run or changed until the reader decides", async () => {
  const store = openStore();
  store.edit("a", "mine;");
  await store.preview(rewrite("b", "theirs;"));
  store.run("b");
  store.runAll();
  store.runStale();
  store.showMore("b");
  store.describe();
  store.prepare();
  store.setInput("on", true);
  store.edit("c", "typed;");
  store.undo();
  await store.reset("b");
  store.resetAll();
  await store.restart();
  expect(addCell(store, "a", { side: "after" })).toBeUndefined();
  expect(store.view().cells.get("a")?.source).toBe("a;");
  expect(store.view().cells.get("b")?.source).toBe("theirs;");
  expect(store.view().cells.get("c")?.source).toBe("c;");
  expect([...store.edits().rewrites.keys()]).toEqual(["a"]);
  expect(KernelHost.latest).toBeUndefined();
});

test("a kernel that is there hears nothing of somebody else's edits, whatever is asked of it meanwhile", async () => {
  const store = openStore();
  store.setInput("on", false);
  const host = await kernel();
  host.say({ type: "idle" });
  const before = host.posted.length;
  await store.preview({ ...rewrite("b", "theirs;"), inputs: new Map([["on", true]]) });
  await store.restart();
  store.showMore("b");
  store.runAll();
  await vi.dynamicImportSettled();
  expect(host.posted).toHaveLength(before);
  store.endPreview("leave");
  await vi.waitFor(() => expect(host.posted.length).toBeGreaterThan(before));
  const since = host.posted.slice(before);
  expect(since).toContainEqual(expect.objectContaining({ type: "set", name: "on", value: false }));
  expect(JSON.stringify(since)).not.toContain("theirs;");
  expect(since).not.toContainEqual(expect.objectContaining({ type: "show" }));
  expect(since.at(-1)).toMatchObject({ type: "run", cells: [] });
});

test("what ran when a link was opened is not run again, though its time was up just then", async () => {
  const store = openStore();
  store.runAll();
  const host = await kernel();
  let answer = (_cell: string | undefined): void => {};
  host.runningCell = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  vi.useFakeTimers({ now: performance.now() });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  host.say({ type: "state", cell: "a", state: "running" });
  await vi.advanceTimersByTimeAsync(limitMs);
  await store.preview(rewrite("b", "theirs;"));
  const before = host.posted.length;
  answer("a");
  await vi.advanceTimersByTimeAsync(0);
  store.endPreview("take");
  await vi.advanceTimersByTimeAsync(0);
  expect(host.posted.slice(before).filter(({ type }) => type === "run")).toEqual([
    expect.objectContaining({ cells: [] }),
  ]);
});

test("a preview that is left leaves the reader's own notebook as it was", async () => {
  const store = openStore();
  store.edit("a", "mine;");
  const before = store.view();
  await store.preview(rewrite("b", "theirs;"));
  store.endPreview("leave");
  expect(store.view()).toEqual(before);
});

test("what is taken over from a preview replaces the reader's edits, and undoing brings them back", async () => {
  const store = openStore();
  store.edit("a", "mine;");
  await store.preview(rewrite("b", "theirs;"));
  store.endPreview("take");
  expect([...store.view().edits.rewrites.keys()]).toEqual(["b"]);
  expect(states(store)).toMatchObject({ a: "stale", b: "stale", c: "stale" });
  store.undo();
  expect([...store.view().edits.rewrites.keys()]).toEqual(["a"]);
});

test("what another tab does during a preview is there after it", async () => {
  const store = openStore();
  await store.preview(rewrite("b", "theirs;"));
  store.receive(noEdits, rewrite("c", "tab;"));
  expect(store.view().cells.get("c")?.source).toBe("c;");
  store.endPreview("leave");
  expect(store.view().cells.get("c")?.source).toBe("tab;");
});

test("a second link opened over the first still leads back to the reader's own", async () => {
  const store = openStore();
  store.edit("a", "mine;");
  await store.preview(rewrite("b", "one;"));
  await store.preview(rewrite("c", "two;"));
  expect(store.view().cells.get("b")?.source).toBe("b;");
  store.endPreview("leave");
  expect([...store.view().edits.rewrites.keys()]).toEqual(["a"]);
});
