import { expect, onTestFinished, test, vi } from "vitest";
import type { BuiltCell } from "../../lib/book/built.ts";
import type { NotebookEvent, Output } from "../../lib/kernel/host.ts";
import { KernelHost } from "./fake-kernel-host.ts";
import { limitMs } from "./session.ts";
import { NotebookStore } from "./store.ts";

vi.mock("./kernel-host.ts", () => import("./fake-kernel-host.ts"));

/** Longer than the kernel may be silent before a reader sees it at work. */
const whileMs = 200;

function text(words: string): Output {
  return { kind: "result", bundle: { "text/plain": words } };
}

function builtCell(id: string, number: number): BuiltCell {
  return {
    id,
    source: `${id};`,
    isFolded: false,
    isMeantToFail: false,
    hasFailed: false,
    number,
    outputs: [{ output: text(`built ${id}`) }],
    needs: [],
  };
}

function output(cell: string, words: string): NotebookEvent {
  return { type: "output", cell, output: text(words) };
}

function finished(cell: string, values: Readonly<Record<string, number>> = {}): NotebookEvent {
  return { type: "finished", cell, state: "done", count: 1, ms: 1, values };
}

const running = (cell: string): NotebookEvent => ({ type: "state", cell, state: "running" });
const idle: NotebookEvent = { type: "idle" };

/** A notebook of the cells `a` and `b`, on a clock that a test moves. */
function openStore(): NotebookStore {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  KernelHost.latest = undefined;
  KernelHost.isBroken = false;
  onTestFinished(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return new NotebookStore([builtCell("a", 1), builtCell("b", 2)], { H: 1 });
}

/** The kernel, once it has been asked for and is there. */
async function kernel(): Promise<KernelHost> {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  if (KernelHost.latest === undefined) throw new Error("kernel: nothing has asked for one");
  return KernelHost.latest;
}

function shown(store: NotebookStore, id: string): string[] {
  const outputs = store.view().cells.get(id)?.outputs ?? [];
  return outputs.map(({ output: shownOutput }) => {
    if ("bundle" in shownOutput) return shownOutput.bundle["text/plain"];
    return shownOutput.kind === "error" ? shownOutput.error.code : shownOutput.kind;
  });
}

function stateOf(store: NotebookStore, id: string): string | undefined {
  return store.view().cells.get(id)?.state;
}

test("shows what the build left, without asking for a kernel", async () => {
  const store = openStore();
  await vi.advanceTimersByTimeAsync(1000);
  expect(store.view().kernel).toBe("off");
  expect(shown(store, "a")).toEqual(["built a"]);
  expect(store.view().values).toEqual({ H: 1 });
  expect(KernelHost.latest).toBeUndefined();
});

test("an edit makes the cell stale and runs nothing", async () => {
  const store = openStore();
  store.edit("a", "1 + 1;");
  expect(store.view().cells.get("a")).toMatchObject({ source: "1 + 1;", isEdited: true, state: "stale" });
  expect(shown(store, "a")).toEqual(["built a"]);
  expect(KernelHost.latest).toBeUndefined();
});

test("an edit back to the book's code is no edit", () => {
  const store = openStore();
  store.edit("a", "1 + 1;");
  store.edit("a", "a;");
  expect(store.view().cells.get("a")?.isEdited).toBe(false);
});

test("an edit of a cell that is not there changes nothing", () => {
  const store = openStore();
  const before = store.view();
  store.edit("c", "1;");
  expect(store.view()).toBe(before);
});

test("the first run starts a kernel and tells it the cells as they are printed, and as the reader has them", async () => {
  const store = openStore();
  store.edit("a", "1 + 1;");
  store.run("b");
  expect(store.view().kernel).toBe("starting");
  const { posted } = await kernel();
  expect(store.view().kernel).toBe("busy");
  const cells = [
    { id: "a", source: "1 + 1;", was: "a;" },
    { id: "b", source: "b;" },
  ];
  expect(posted).toEqual([
    { run: 1, type: "cells", cells },
    { run: 1, type: "run", cells: ["b"] },
  ]);
});

test("a run replaces outputs and values when it ends, and counts on from the book's cells", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(running("a"), output("a", "1"), output("a", "2"));
  expect(shown(store, "a")).toEqual(["built a"]);
  host.say(finished("a", { H: 2 }), idle);
  expect(shown(store, "a")).toEqual(["1", "2"]);
  expect(store.view().cells.get("a")).toMatchObject({ state: "done", count: 3 });
  expect(store.view().values).toEqual({ H: 2 });
  expect(store.view().kernel).toBe("idle");
});

test("a slow run is shown as running, with its outputs so far", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(running("a"), output("a", "so far"));
  await vi.advanceTimersByTimeAsync(whileMs);
  expect(stateOf(store, "a")).toBe("running");
  expect(shown(store, "a")).toEqual(["so far"]);
});

test("a slow run that has shown nothing yet leaves the old outputs where they are", async () => {
  const store = openStore();
  store.run("a");
  (await kernel()).say(running("a"));
  await vi.advanceTimersByTimeAsync(whileMs);
  expect(stateOf(store, "a")).toBe("running");
  expect(shown(store, "a")).toEqual(["built a"]);
});

test("what the kernel calls stale or queued is shown so", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say({ type: "state", cell: "a", state: "queued" }, { type: "state", cell: "b", state: "stale" });
  expect([stateOf(store, "a"), stateOf(store, "b")]).toEqual(["queued", "stale"]);
});

test("of a slider's steps while the kernel is busy only the last is sent, once it rests", async () => {
  const store = openStore();
  store.setInput("theta", 0.1);
  const host = await kernel();
  for (const value of [0.2, 0.3, 0.4]) store.setInput("theta", value);
  expect(host.posted.at(-1)).toEqual({ run: 1, type: "input", name: "theta", value: 0.1 });
  expect(store.view().inputs.get("theta")).toBe(0.4);
  host.say(idle);
  await vi.advanceTimersByTimeAsync(0);
  expect(host.posted.at(-1)).toEqual({ run: 2, type: "input", name: "theta", value: 0.4 });
  expect(host.posted).toHaveLength(3);
});

test("a cell that does not end is stopped after the limit, and not before", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.running = "a";
  host.say(running("a"), output("a", "so far"));
  await vi.advanceTimersByTimeAsync(limitMs - 1);
  expect(stateOf(store, "a")).toBe("running");
  await vi.advanceTimersByTimeAsync(1);
  expect(stateOf(store, "a")).toBe("failed");
  expect(shown(store, "a")).toEqual(["so far", "timeout"]);
  expect(host.starts).toBe(2);
  expect(store.view().kernel).toBe("idle");
});

test("the limit is each cell's own: two that take most of it each are not stopped", async () => {
  const store = openStore();
  store.runAll();
  const host = await kernel();
  for (const id of ["a", "b"]) {
    host.say(running(id));
    await vi.advanceTimersByTimeAsync(limitMs - 1000);
    host.say(finished(id));
  }
  host.say(idle);
  expect([stateOf(store, "a"), stateOf(store, "b")]).toEqual(["done", "done"]);
  expect(host.starts).toBe(1);
});

test("after a cell that did not end, what else was asked for runs in the new kernel, without that cell", async () => {
  const store = openStore();
  store.runAll();
  const host = await kernel();
  host.running = "a";
  host.say(running("a"));
  await vi.advanceTimersByTimeAsync(limitMs);
  expect(host.posted.slice(2)).toEqual([
    { run: 2, type: "cells", cells: expect.any(Array) },
    { run: 2, type: "interrupted", cell: "a" },
    { run: 2, type: "run", cells: ["b"] },
  ]);
});

test("a kernel that is gone with its frame ran out of memory", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(running("a"));
  host.running = undefined;
  await vi.advanceTimersByTimeAsync(limitMs);
  expect(shown(store, "a")).toEqual(["memory"]);
});

test("stop ends the running cell at once and drops what waited", async () => {
  const store = openStore();
  store.runAll();
  const host = await kernel();
  host.running = "a";
  host.say(running("a"), { type: "state", cell: "b", state: "queued" });
  store.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown(store, "a")).toEqual(["stopped"]);
  expect(stateOf(store, "b")).toBe("stale");
  expect(store.view().kernel).toBe("idle");
  await vi.advanceTimersByTimeAsync(1000);
  expect(host.posted.filter(({ type }) => type === "run")).toHaveLength(1);
});

test("stop waits a tenth of a second for a frame that does not say what runs, and no longer", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(running("a"));
  host.runningCell = (limitMs) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(undefined), limitMs);
    });
  store.stop();
  await vi.advanceTimersByTimeAsync(100);
  expect(shown(store, "a")).toEqual(["stopped"]);
  expect(host.starts).toBe(2);
});

test("stop does nothing when nothing runs", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(running("a"), finished("a"), idle);
  store.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(host.starts).toBe(1);
});

test("a restarted kernel is told the reader's inputs before it runs anything, and counts from 1", async () => {
  const store = openStore();
  store.setInput("theta", 0.4);
  const host = await kernel();
  host.say(idle);
  await store.restart();
  store.run("a");
  await vi.advanceTimersByTimeAsync(0);
  expect(host.starts).toBe(2);
  expect(host.posted.slice(2)).toEqual([
    { run: 2, type: "set", name: "theta", value: 0.4 },
    { run: 2, type: "cells", cells: expect.any(Array) },
    { run: 2, type: "run", cells: ["a"] },
  ]);
  host.say(running("a"), finished("a"), idle);
  expect(store.view().cells.get("a")?.count).toBe(1);
});

test("what is asked for while the kernel restarts is run when it is there", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(idle);
  void store.restart();
  store.runAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(host.posted.at(-1)).toEqual({ run: 2, type: "run", cells: ["a", "b"] });
});

test("reset brings the book's code back and runs it", async () => {
  const store = openStore();
  store.edit("a", "1 + 1;");
  store.reset("a");
  const { posted } = await kernel();
  expect(store.view().cells.get("a")).toMatchObject({ source: "a;", isEdited: false });
  expect(posted.at(-1)).toEqual({ run: 1, type: "run", cells: ["a"] });
});

test("resetting all forgets edits and inputs and runs every cell", async () => {
  const store = openStore();
  store.edit("a", "1 + 1;");
  store.setInput("theta", 0.4);
  const host = await kernel();
  host.say(idle);
  store.resetAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(store.view().inputs.size).toBe(0);
  expect(host.posted.slice(2)).toEqual([
    {
      run: 2,
      type: "cells",
      cells: [
        { id: "a", source: "a;" },
        { id: "b", source: "b;" },
      ],
    },
    { run: 2, type: "run", cells: ["a", "b"] },
  ]);
});

test("resetting all after a restart leaves no input of before", async () => {
  const store = openStore();
  store.setInput("theta", 0.4);
  const host = await kernel();
  host.say(idle);
  await store.restart();
  store.resetAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(host.posted.slice(2).map(({ type }) => type)).toEqual(["cells", "run"]);
});

test("resetting all while the kernel starts leaves no input of before", async () => {
  const store = openStore();
  store.setInput("theta", 0.4);
  store.resetAll();
  const host = await kernel();
  expect(host.posted.map(({ type }) => type)).toEqual(["cells", "run"]);
});

test("stop while the kernel starts runs nothing once it is there", async () => {
  const store = openStore();
  store.run("a");
  store.stop();
  const host = await kernel();
  expect(host.posted.filter(({ type }) => type === "run")).toEqual([]);
  expect(store.view().kernel).toBe("idle");
});

test("a kernel that does not start is dead, and the next run tries again", async () => {
  const store = openStore();
  KernelHost.isBroken = true;
  store.run("a");
  await kernel();
  expect(store.view().kernel).toBe("dead");
  expect(shown(store, "a")).toEqual(["built a"]);
  KernelHost.isBroken = false;
  store.run("a");
  const { posted } = await kernel();
  expect(store.view().kernel).toBe("busy");
  expect(posted.map(({ type }) => type)).toEqual(["cells", "run"]);
});

test("a kernel that does not come back is dead, and the next run makes another", async () => {
  const store = openStore();
  store.setInput("theta", 0.4);
  const first = await kernel();
  first.say(idle);
  KernelHost.isBroken = true;
  await store.restart();
  expect(store.view().kernel).toBe("dead");
  KernelHost.isBroken = false;
  store.run("a");
  const second = await kernel();
  expect(second).not.toBe(first);
  expect(second.posted.map(({ type }) => type)).toEqual(["set", "cells", "run"]);
});

test("prepare fetches and starts the kernel but runs nothing", async () => {
  const store = openStore();
  store.prepare();
  const { posted, starts } = await kernel();
  expect([starts, posted.length, store.view().kernel]).toEqual([1, 0, "idle"]);
});

test("those who watch hear of a run's many messages once a frame, until they stop watching", async () => {
  const store = openStore();
  store.runAll();
  const host = await kernel();
  await vi.advanceTimersByTimeAsync(20);
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  host.say(running("a"), finished("a"));
  host.say(running("b"), finished("b"));
  expect(listener).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(16);
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  host.say(idle);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("a kernel that is busy with no cell makes none look as if it ran", async () => {
  const store = openStore();
  store.run("a");
  const host = await kernel();
  host.say(running("a"), finished("a"), idle);
  // The frame's answer comes when the cell has ended, and something else has begun.
  let answer = (_cell: string): void => {};
  host.runningCell = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  store.run("b");
  await vi.advanceTimersByTimeAsync(whileMs);
  host.say(idle);
  store.run("b");
  answer("a");
  await vi.advanceTimersByTimeAsync(0);
  expect(stateOf(store, "a")).toBe("done");
});

test("a cell's numbers are shown with all their digits until asked again, through runs and edits", async () => {
  const store = openStore();
  const digits = () => store.view().cells.get("a")?.hasAllDigits;
  store.toggleDigits("a");
  store.edit("a", "1 + 1;");
  expect([digits(), store.view().cells.get("b")?.hasAllDigits]).toEqual([true, false]);
  store.toggleDigits("a");
  expect(digits()).toBe(false);
});
