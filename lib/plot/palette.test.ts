import { expect, test } from "vitest";
import { palette, type Theme, themed, tokens } from "./palette.ts";

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes: readonly Theme[] = ["light", "dark"];

test("every colour of words has a contrast of at least 4.5 : 1 in both themes", () => {
  for (const theme of themes)
    for (const token of ["p", "q", "excess", "accent", "ink", "muted", "text", "faint"] as const)
      expect(contrast(palette[token][theme], palette.paper[theme])).toBeGreaterThanOrEqual(4.5);
});

test("axes have a contrast of at least 3 : 1 in both themes", () => {
  for (const theme of themes)
    expect(contrast(palette.axis[theme], palette.paper[theme])).toBeGreaterThanOrEqual(3);
});

test("no two tokens share a light colour, so that a drawing can be given another theme", () => {
  expect(new Set(tokens.map((token) => palette[token].light)).size).toBe(tokens.length);
});

test("colours of a drawing become variables, whichever way they are written", () => {
  expect(themed("fill: rgb(0, 99, 166); stroke: #b44a00")).toBe("fill: var(--plot-p); stroke: var(--plot-q)");
  expect(themed("fill: rgb(1, 2, 3)")).toBe("fill: rgb(1, 2, 3)");
});
