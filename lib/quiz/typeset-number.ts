const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A number as the book prints it, in prose as in TeX: a true minus sign, ∞, and powers of ten instead of many zeros.
 *
 * Zeros at the end say that the number was rounded: with three digits 1/2 is 0.5, and 0.49996 is 0.500.
 *
 * @param digits after the point, at most; without it six significant ones
 * @example typesetNumber(-2 / 3, 3) // "−0.667"
 */
export function typesetNumber(value: number, digits?: number): string {
  if (Number.isNaN(value)) return "?";
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  const text = isPlain(size, digits) ? plain(size, digits) : scientific(size, digits);
  return /^[0.]+$/.test(text) ? text : sign + text;
}

function isPlain(size: number, digits: number | undefined): boolean {
  if (size === 0) return true;
  return size < 1e7 && size >= (digits === undefined ? 1e-4 : 0.5 * 10 ** -digits);
}

function plain(size: number, digits: number | undefined): string {
  const text =
    digits === undefined ? String(Number(size.toPrecision(6))) : size.toFixed(Math.min(20, digits));
  const isExact = Math.abs(Number(text) - size) <= 1e-9 * size;
  return isExact ? withoutZeros(text) : text;
}

function scientific(size: number, digits = 3): string {
  const [mantissa = "", exponent = ""] = size.toExponential(Math.min(20, digits)).split("e");
  const power = [...exponent.replace("+", "")].map((sign) =>
    sign === "-" ? "⁻" : SUPERSCRIPTS[Number(sign)],
  );
  const factor = withoutZeros(mantissa);
  return factor === "1" ? `10${power.join("")}` : `${factor}×10${power.join("")}`;
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
