import { expect, test, vi } from "vitest";
import { Board } from "./board.ts";
import { KernelHost } from "./fake-kernel-host.ts";
import { KernelSession } from "./session.ts";
import { builtView } from "./views.ts";

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
