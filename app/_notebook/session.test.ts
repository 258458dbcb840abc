import { expect, test, vi } from "vitest";
import { noEdits } from "../../lib/edits/edits.ts";
import { Board } from "./board.ts";
import { KernelHost } from "./fake-kernel-host.ts";
import { KernelSession } from "./session.ts";
import { builtView, withEdits } from "./views.ts";

vi.mock("./kernel-host.ts", () => import("./fake-kernel-host.ts"));
vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 1));
vi.stubGlobal("cancelAnimationFrame", clearTimeout);

test("while somebody else's edits are on the board the kernel is told nothing, whoever asks", async () => {
  const board = new Board(builtView([], {}, new Map()));
  const session = new KernelSession(board);
  session.prepare();
  await vi.waitFor(() => expect(board.view.kernel).toBe("idle"));
  board.set({ isPreview: true });
  session.run(["a"]);
  session.setInput("theta", 1);
  session.describe();
  await vi.dynamicImportSettled();
  expect(KernelHost.latest?.posted).toEqual([]);
  board.set({ isPreview: false });
  session.declare();
  await vi.waitFor(() => expect(KernelHost.latest?.posted).not.toEqual([]));
});

test("a link that is opened while the kernel starts keeps it from what was asked before", async () => {
  const board = new Board(builtView([], {}, new Map()));
  const session = new KernelSession(board);
  session.run(["a"]);
  board.set({ isPreview: true });
  await vi.waitFor(() => expect(board.view.kernel).toBe("idle"));
  await vi.dynamicImportSettled();
  expect(KernelHost.latest?.posted).toEqual([]);
});

test("a kernel that is started again is told how long each cell took", async () => {
  const view = builtView([], {}, new Map());
  const own = { id: "slow", kind: "code", source: "1;", slot: { cell: "a", side: "after" } } as const;
  const board = new Board(withEdits(view, { ...noEdits, own: [own] }, new Map([["a", "2;"]])));
  const session = new KernelSession(board);
  session.run(["slow"]);
  await vi.waitFor(() => expect(board.view.kernel).toBe("busy"));
  const finished = { type: "finished", cell: "slow", state: "done", count: 1, ms: 2000, values: {} } as const;
  KernelHost.latest?.say(finished, { type: "idle" });
  await session.restart();
  session.declare();
  await vi.waitFor(() =>
    expect(KernelHost.latest?.posted.at(-2)).toMatchObject({
      type: "cells",
      cells: [{ id: "a" }, { id: "slow", took: 2000 }],
    }),
  );
});
