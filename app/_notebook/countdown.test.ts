// @vitest-environment jsdom
import { act, createElement } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { dictionaryOf } from "../_book/dictionary.ts";
import { Countdown } from "./Countdown.tsx";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("when a cell will be stopped is said in the last three of its five seconds", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const place = document.createElement("p");
  const root = createRoot(place);
  const { cellControls: words } = dictionaryOf("en");
  act(() => root.render(createElement(Countdown, { since: performance.now(), words })));
  const said: [seconds: number, text: string][] = [[0, place.textContent]];
  for (let ms = 250; ms <= 5_500; ms += 250) {
    act(() => vi.advanceTimersByTime(250));
    if (place.textContent !== said.at(-1)?.[1]) said.push([ms / 1000, place.textContent]);
  }
  act(() => root.unmount());
  expect(said).toEqual([
    [0, ""],
    [2, "running · stops by itself in 3 s"],
    [3, "running · stops by itself in 2 s"],
    [4, "running · stops by itself in 1 s"],
    [5, "running · stops by itself in 0 s"],
  ]);
});
