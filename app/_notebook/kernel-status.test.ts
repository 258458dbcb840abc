// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { KernelStatus } from "./KernelStatus.tsx";

const view = vi.hoisted(() => ({ kernel: "idle" }));

vi.mock("./context.tsx", () => ({
  useNotebook: () => ({ words: { notebook: { kernel: { idle: "ready", busy: "busy", dead: "gone" } } } }),
  useNotebookView: (select: (seen: typeof view) => unknown) => select(view),
}));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a kernel that is busy for a moment is not said to be; one that stays so is, and then that it rests", () => {
  vi.useFakeTimers();
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const container = document.createElement("div");
  const root = createRoot(container);
  const turn = (kernel: string) => {
    view.kernel = kernel;
    act(() => root.render(createElement(KernelStatus)));
  };
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  turn("idle");
  turn("busy");
  pass(140);
  turn("idle");
  pass(1000);
  turn("busy");
  pass(140);
  expect(container.textContent).toContain("ready");
  pass(20);
  expect(container.textContent).toContain("busy");
  turn("dead");
  pass(0);
  expect(container.textContent).toContain("gone");
  act(() => root.unmount());
});
