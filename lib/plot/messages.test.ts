import { expect, test } from "vitest";
import { bars, codeTree, curves } from "./index.ts";
import { messages } from "./messages.ts";

const alt = "x";
const any = (value: unknown) => JSON.parse(JSON.stringify({ value })).value;
const line = (y: unknown, more: object = {}) =>
  curves({ series: [{ name: "h", ...any(more), y: any(y) }], alt });

test.each([
  () => curves({ series: [{ name: "h", y: () => Number.NaN }], alt }),
  () => curves({ series: [{ name: "h", y: () => any("1") }], alt }),
  () => curves({ series: [{ name: "h", y: Math.sin }], alt: "" }),
  () => curves({ series: [{ name: "h", y: Math.sin }], xRange: [1, 0], alt }),
  () => curves({ series: [{ name: "h", y: Math.sin }], samples: 1, alt }),
  () => line([1, 2]),
  () => line([1, 2], { x: [1] }),
  () => line(["a"], { x: [1] }),
  () => curves({ series: [{ name: "h", x: [1], y: [Number.NaN] }], alt }),
  () => bars({ outcomes: ["a"], series: [{ name: "p", values: [Number.POSITIVE_INFINITY] }], alt }),
  () => bars({ outcomes: ["a"], series: [{ name: "p", values: [1, 2] }], alt }),
  () => bars({ outcomes: ["a"], series: [{ name: "p", values: any("x") }], alt }),
  () => bars({ outcomes: any("a"), series: [{ name: "p", values: [1] }], alt }),
  () => codeTree({ tree: { weight: 1, symbol: 1 }, symbols: ["a"], alt }),
])("refusal %# is known in Chinese", (draw) => {
  let message = "";
  try {
    draw();
  } catch (error) {
    message = error instanceof Error ? error.message : "";
  }
  expect(message).not.toBe("");
  expect(message, message).toSatisfy((text: string) => messages.some(({ pattern }) => pattern.test(text)));
});
