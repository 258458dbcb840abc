import { expect, test } from "vitest";
import type { Unit } from "./question.ts";
import { readNumber } from "./read-number.ts";

/** What is typed → the number that it is, by arithmetic on paper. */
const READ: readonly (readonly [typed: string, value: number, unit?: Unit])[] = [
  // decimals
  ["0", 0],
  ["7", 7],
  ["0.918", 0.918],
  [".918", 0.918],
  ["5.", 5],
  ["007", 7],
  ["+3.5", 3.5],
  ["-3.5", -3.5],
  ["−3.5", -3.5],
  ["–3.5", -3.5],
  ["﹣3.5", -3.5],
  ["  0.5  ", 0.5],
  ["\u00a00.5\u2009", 0.5],
  ["- 2", -2],
  ["=0.5", 0.5],
  ["≈ 0.5", 0.5],
  // full width, and what Chinese keyboards give
  ["０．９１８", 0.918],
  ["－１", -1],
  ["（１＋２）／４", 0.75],
  ["0。5", 0.5],
  ["１　", 1],
  // scientific
  ["1e-3", 0.001],
  ["1E−3", 0.001],
  ["1.5e2", 150],
  ["1×10^-3", 0.001],
  ["1 × 10^(-3)", 0.001],
  ["1·10⁻³", 0.001],
  ["2*10**3", 2000],
  // fractions and mixed numbers
  ["1/3", 1 / 3],
  ["-1/4", -0.25],
  ["1 / 8", 0.125],
  ["1÷8", 0.125],
  ["1⁄8", 0.125],
  ["½", 0.5],
  ["¾", 0.75],
  ["2½", 2.5],
  ["-2½", -2.5],
  ["3*2½", 7.5],
  ["1 1/2", 1.5],
  ["−1 1/2", -1.5],
  ["１ １/２", 1.5],
  // constant expressions: log2 3 = 1.5849625007211562, ln 2 = 0.6931471805599453 (mpmath)
  ["log2(3)", 1.584962500721156],
  ["log2 3", 1.584962500721156],
  ["log₂3", 1.584962500721156],
  ["log₂ 3", 1.584962500721156],
  ["log_2(3)", 1.584962500721156],
  ["LOG2(3)", 1.584962500721156],
  ["ln 2", 0.693147180559945],
  ["ln(2)", 0.693147180559945],
  ["㏑(2)", 0.693147180559945],
  ["1/ln(2)", 1.442695040888963],
  ["1/ln 2", 1.442695040888963],
  ["ln 3/ln 2", 1.584962500721156],
  ["-0.3*log2(0.3)", 0.521089678249862],
  ["-0.3log2(0.3)", 0.521089678249862],
  ["-0.3 log2 0.3 - 0.7 log2 0.7", 0.881290899230693],
  ["log10(1000)", 3],
  ["√2", 1.414213562373095],
  ["√2/2", 0.707106781186547],
  ["1/√2", 0.707106781186547],
  ["sqrt(2)", 1.414213562373095],
  ["2²", 4],
  ["2^-1", 0.5],
  ["2^3^2", 512],
  ["-2²", -4],
  ["|−3|", 3],
  ["|1-3|+1", 3],
  ["min(3, 1, 2)", 1],
  ["max(3，1)", 3],
  ["exp(1)", 2.718281828459045],
  ["e", 2.718281828459045],
  ["2e", 5.43656365691809],
  ["e^2", 7.38905609893065],
  ["2π", 6.283185307179586],
  ["0*log2(0)", 0],
  ["2(3+4)", 14],
  ["(1)(2)", 2],
  ["3 − 1 − 1", 1],
  ["8/4/2", 1],
  ["2+3*4", 14],
  // infinities
  ["∞", Number.POSITIVE_INFINITY],
  ["+∞", Number.POSITIVE_INFINITY],
  ["-∞", Number.NEGATIVE_INFINITY],
  ["−inf", Number.NEGATIVE_INFINITY],
  ["inf", Number.POSITIVE_INFINITY],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["无穷", Number.POSITIVE_INFINITY],
  ["无穷大", Number.POSITIVE_INFINITY],
  ["正无穷", Number.POSITIVE_INFINITY],
  ["負無窮".replace("負", "-"), Number.NEGATIVE_INFINITY],
  ["负无穷大", Number.NEGATIVE_INFINITY],
  ["-log2(0)", Number.POSITIVE_INFINITY],
  ["1/0", Number.POSITIVE_INFINITY],
  // units
  ["1 bit", 1, "bit"],
  ["0.918bits", 0.918, "bit"],
  ["0.918 Bits.", 0.918, "bit"],
  ["0.918 比特", 0.918, "bit"],
  ["0.918比特", 0.918, "bit"],
  ["2 Sh", 2, "bit"],
  ["½ ｂｉｔ", 0.5, "bit"],
  ["log2(3) bits", 1.584962500721156, "bit"],
  ["0.69 nat", 0.69, "nat"],
  ["ln 2 nats", 0.693147180559945, "nat"],
  ["0.69 奈特", 0.69, "nat"],
  ["0.69纳特", 0.69, "nat"],
  ["0.3 ban", 0.3, "ban"],
  ["0.3 Hartleys", 0.3, "ban"],
  ["0.3 哈特利", 0.3, "ban"],
  ["0.3班", 0.3, "ban"],
  ["无穷比特", Number.POSITIVE_INFINITY, "bit"],
  ["inf nats", Number.POSITIVE_INFINITY, "nat"],
  ["1.75 bits/symbol", 1.75, "bit"],
  ["1.75 bits per symbol", 1.75, "bit"],
  ["1.75 比特／符号".normalize("NFKC"), 1.75, "bit"],
  ["1.75 比特每符号", 1.75, "bit"],
  ["0.97 bits a toss", 0.97, "bit"],
  ["0.97 nats/day", 0.97, "nat"],
  ["0.97比特／次", 0.97, "bit"],
  ["2.3 digits a day", 2.3, "bit"],
  ["2.3位", 2.3, "bit"],
  ["0.918。", 0.918],
];

for (const [typed, value, unit] of READ)
  test(`${JSON.stringify(typed)} is read as ${value} ${unit ?? "without a unit"}`, () => {
    const read = readNumber(typed, "bit");
    const number = "number" in read ? read.number : undefined;
    expect(number?.unit).toBe(unit);
    if (Number.isFinite(value)) expect(number?.value).toBeCloseTo(value, 14);
    else expect(number?.value).toBe(value);
  });

/** What is typed → why it is no number, and where. */
const REFUSED: readonly (readonly [typed: string, code: string, at?: number, found?: string])[] = [
  ["", "empty"],
  ["   ", "empty"],
  ["0,918", "comma"],
  ["1,000", "comma"],
  ["０，９", "comma"],
  ["1,5 bits", "comma"],
  ["log2(0,5)", "comma"],
  ["3、5", "comma"],
  ["hello", "unknown-name", 0, "hello"],
  ["p", "unknown-name", 0, "p"],
  ["2*p", "wrong-unit"],
  ["ln x", "unknown-name", 3, "x"],
  ["不知道", "unknown-name", 0, "不知道"],
  ["bits", "unknown-name", 0, "bits"],
  ["constructor", "unknown-name", 0, "constructor"],
  ["log(3)", "ambiguous", 0, "log"],
  ["2+lg(3)", "ambiguous", 2, "lg"],
  ["1/2e", "ambiguous", 2, "2e"],
  ["1/2(3)", "ambiguous", 2, "2("],
  ["ln 2/3", "ambiguous", 0, "ln 2/3"],
  ["1..2", "unparseable", 2, ".2"],
  ["1.2.3", "unparseable", 3, ".3"],
  ["1 2", "unparseable", 2, "2"],
  ["1 000", "unparseable", 2, "000"],
  ["1 2/3/4", "unparseable", 2, "2"],
  ["3 +", "unparseable", 3, ""],
  ["(1", "unparseable", 2, ""],
  ["1)", "unparseable", 1, ")"],
  ["()", "unparseable", 1, ")"],
  ["|1", "unparseable", 2, ""],
  ["log2", "unparseable", 4, ""],
  ["log2()", "unparseable", 5, ")"],
  ["sqrt(1,)", "unparseable", 6, ","],
  ["1;2", "unparseable", 1, ";"],
  ["1 = 1", "unparseable", 2, "="],
  ["1<2", "unparseable", 1, "<"],
  ["$1$", "unparseable", 0, "$"],
  ["3!", "unparseable", 1, "!"],
  ["*3", "unparseable", 0, "*"],
  ["2^", "unparseable", 2, ""],
  ["2⁺", "unparseable", 1, "⁺"],
  ["0.5%5", "unparseable", 3, "%"],
  ["😀", "unparseable", 0, "😀"],
  ["eval('1')", "unknown-name", 0, "eval"],
  ["0/0", "undefined"],
  ["ln(-1)", "undefined"],
  ["inf - inf", "undefined"],
  ["sqrt(-1)", "undefined"],
  ["3 kg", "wrong-unit"],
  ["3 bytes", "wrong-unit"],
  ["3 bytes a day", "unknown-name", 2, "bytes"],
  ["√2e", "ambiguous", 0, "√2e"],
  ["3 字节", "wrong-unit"],
  ["30%", "wrong-unit"],
  ["1".repeat(1001), "too-long"],
  [`${"(".repeat(200)}1${")".repeat(200)}`, "too-long"],
  [`${"-".repeat(200)}1`, "too-long"],
  [`${"2^".repeat(200)}1`, "too-long"],
];

for (const [typed, code, at, found] of REFUSED)
  test(`${JSON.stringify(typed).slice(0, 40)} is refused as ${code}`, () => {
    const place = { ...(at !== undefined && { at }), ...(found !== undefined && { found }) };
    expect(readNumber(typed, "bit")).toMatchObject({ reason: { code, ...place } });
  });

test("a percentage is a hundredth of its number where no unit is wanted", () => {
  expect(readNumber("30%", "none")).toMatchObject({ number: { value: 0.3, isPercent: true } });
  expect(readNumber("３０％", "none")).toMatchObject({ number: { value: 0.3 } });
  expect(readNumber("1/4 %", "none")).toMatchObject({ number: { value: 0.0025 } });
});

test("a unit where none is wanted is refused by name", () => {
  expect(readNumber("3 bits", "none")).toEqual({
    reason: { code: "wrong-unit", found: "bits", unit: "none" },
  });
});

test("a bare log has the base that the question fixes", () => {
  expect(readNumber("log(8)", "bit", 2)).toMatchObject({ number: { value: 3 } });
  expect(readNumber("log(1000)", "bit", 10)).toMatchObject({ number: { value: 3 } });
  expect(readNumber("log(e)", "bit", "e")).toMatchObject({ number: { value: 1 } });
  expect(readNumber("lg(8)", "bit", 2)).toMatchObject({ reason: { code: "ambiguous" } });
});

test.each([
  ["0.918", -3, 3],
  ["0.0100", -4, 3],
  ["12", 0, 2],
  ["1.50e2", 0, 3],
  ["1.5×10^-3", -4, 2],
  ["０．９", -1, 1],
  ["0", 0, 0],
])("%j has its last digit at 10^%d, and %d digits that count", (typed, lastPlace, digits) => {
  expect(readNumber(typed, "none")).toMatchObject({ number: { precision: { lastPlace, digits } } });
});

test("expressions, fractions and infinities have no last digit", () => {
  for (const typed of ["1/3", "ln 2", "∞", "2½", "1 1/2"])
    expect(readNumber(typed, "none")).not.toHaveProperty("number.precision");
});
