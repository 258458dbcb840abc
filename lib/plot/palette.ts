/**
 * Every colour that a figure may use, by what it stands for.
 *
 * Figures leave a cell in the light theme's colours. All of them differ, so that a colour in a finished drawing still
 * tells its token, and a theme (or a CSS variable) can take its place. Every token that colours text has a contrast of
 * at least 4.5 : 1 to its theme's background; p, q and excess stay apart under the common colour-vision deficiencies.
 */
import type { Role } from "./figure.ts";

export type Token = Role | "text" | "faint" | "axis" | "grid" | "paper";
export type Theme = "light" | "dark";

export const palette: Readonly<Record<Token, Readonly<Record<Theme, string>>>> = {
  p: { light: "#0063a6", dark: "#63b3f0" },
  q: { light: "#b44a00", dark: "#f2934b" },
  excess: { light: "#00765a", dark: "#4cc39a" },
  accent: { light: "#8a2f74", dark: "#e08fd0" },
  ink: { light: "#1f2328", dark: "#e6e6e3" },
  muted: { light: "#5f6670", dark: "#9aa3ad" },
  text: { light: "#33383e", dark: "#d0d3d6" },
  faint: { light: "#656b74", dark: "#949ca6" },
  axis: { light: "#7d838b", dark: "#727a84" },
  grid: { light: "#e7e4dc", dark: "#2b2f36" },
  paper: { light: "#fffdf8", dark: "#16181d" },
};

export const tokens: readonly Token[] = [
  ...(["p", "q", "excess", "accent", "ink", "muted"] as const),
  ...(["text", "faint", "axis", "grid", "paper"] as const),
];

/** The colour that figures carry for a token until a theme is chosen. */
export function colorOf(token: Token): string {
  return palette[token].light;
}

function rgbOf(hex: string): string {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `rgb(${channel(1)}, ${channel(3)}, ${channel(5)})`;
}

const variableOfColor = new Map(
  tokens.flatMap((token) => {
    const { light } = palette[token];
    return [light, rgbOf(light)].map((color) => [color, `var(--plot-${token})`] as const);
  }),
);

/** A finished drawing's declarations with variables for the palette's colours: the page's theme then colours it. */
export function themed(css: string): string {
  return css.replace(/#[0-9a-f]{6}|rgb\([^)]*\)/g, (color) => variableOfColor.get(color) ?? color);
}
