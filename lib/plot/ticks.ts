import type { Range } from "./figure.ts";

const niceSteps = [1, 2, 2.5, 5, 10];

/** The round step (1, 2, 2.5 or 5 times a power of ten) that cuts the range into at most `most` pieces. */
function niceStep(length: number, most: number): number {
  const raw = length / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = niceSteps.find((step) => step * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round numbers within the range, at most `most` + 1 of them, both ends included where they are round. */
export function ticks([low, high]: Range, most: number): number[] {
  const step = niceStep(high - low, most);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The values' range, widened to round numbers. */
export function niceRange([low, high]: Range, most: number): Range {
  if (low === high) return low === 0 ? [0, 1] : niceRange([Math.min(0, low), Math.max(0, high)], most);
  const step = niceStep(high - low, most);
  const end = (count: number): number => Number((count * step).toPrecision(12));
  return [end(Math.floor(low / step + 1e-9)), end(Math.ceil(high / step - 1e-9))];
}

/** A number as an axis or a bar shows it: at most `digits` decimals, no trailing zeros, a true minus sign. */
export function formatNumber(value: number, digits = 3): string {
  if (value === Number.POSITIVE_INFINITY) return "∞";
  if (value === Number.NEGATIVE_INFINITY) return "−∞";
  const magnitude = Math.abs(value);
  const isTiny = magnitude > 0 && magnitude < 0.5 * 10 ** -digits;
  const text = String(Number(isTiny ? magnitude.toPrecision(2) : magnitude.toFixed(digits)));
  return value < 0 ? `−${text}` : text;
}
