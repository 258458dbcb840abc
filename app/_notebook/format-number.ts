/**
 * A number as a reader wants to see it: at most five significant digits after rounding, a real minus sign,
 * ∞ for Infinity; scientific only beyond 1e7 and below 1e-4.
 *
 * @param value a number's full text, as `String(x)` gives it
 * @example formatNumber("0.9182958340544896") // "0.9183"
 * @example formatNumber("-0.000012") // "−1.2×10⁻⁵"
 */
export function formatNumber(value: string): string {
  const number = Number(value);
  if (Number.isNaN(number)) return "NaN";
  if (!Number.isFinite(number)) return number > 0 ? "∞" : "−∞";
  if (Number.isInteger(number) && Math.abs(number) < 1e15) return withMinus(String(number));
  const size = Math.abs(number);
  return withMinus(size >= 1e7 || size < 1e-4 ? scientific(number) : decimal(number, size));
}

/** @example formatDigits(1.584962, 3) // "1.585" */
export function formatDigits(value: number, digits: number): string {
  if (!Number.isFinite(value)) return formatNumber(String(value));
  const rounded = Number(value.toFixed(digits));
  // Rounding to nothing would tell a reader that a small number is 0.
  if (rounded === 0 && value !== 0) return withMinus(scientific(value));
  return withMinus(String(rounded));
}

function decimal(number: number, size: number): string {
  const digits = size >= 1000 ? 2 : size >= 1 ? 4 : 4 - Math.floor(Math.log10(size)) - 1;
  return String(Number(number.toFixed(digits)));
}

function scientific(number: number): string {
  const [mantissa = "", exponent = ""] = number.toExponential(3).split("e");
  return `${Number(mantissa)}×10${superscript(Number(exponent))}`;
}

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return exponent < 0 ? `⁻${digits}` : digits;
}

function withMinus(text: string): string {
  return text.replace(/^-/, "−");
}
