// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { CellToolbar } from "./CellToolbar.tsx";
import { NotebookProvider } from "./context.tsx";
import type { CellView } from "./views.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("of a running cell is said in the last three of its five seconds when it will be stopped", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const view: CellView = {
    source: "for (;;) {}",
    isEdited: false,
    state: "running",
    outputs: [],
    count: 1,
    step: 0,
    hasAllDigits: false,
    since: performance.now(),
  };
  const toolbar = createElement(CellToolbar, {
    id: "a",
    name: "cell 1",
    view,
    isOwn: false,
    isOpen: true,
    isFoldable: false,
    hasActions: false,
    onActions: () => {},
  });
  const place = document.createElement("div");
  const root = createRoot(place);
  const chapter = { cells: [], values: {}, locale: "en", slug: "chapter" } as const;
  act(() => root.render(createElement(NotebookProvider, chapter, toolbar)));
  const said: [seconds: number, text: string][] = [];
  for (let ms = 250; ms <= 5_500; ms += 250) {
    act(() => vi.advanceTimersByTime(250));
    const text = place.querySelector("[data-countdown]")?.textContent ?? "";
    if (text !== (said.at(-1)?.[1] ?? "")) said.push([ms / 1000, text]);
  }
  act(() => root.unmount());
  expect(said).toEqual([
    [2, "running · stops by itself in 3 s"],
    [3, "running · stops by itself in 2 s"],
    [4, "running · stops by itself in 1 s"],
    [5, "running · stops by itself in 0 s"],
  ]);
});
