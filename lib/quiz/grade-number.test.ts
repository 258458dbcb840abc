import { expect, test } from "vitest";
import { gradeNumber } from "./grade-number.ts";
import type { Misconception, NumberQuestion } from "./question.ts";

const text = { zh: "…", en: "…" };
const misconception: Misconception = {
  belief: text,
  why: text,
  see: { chapter: "entropy", at: "eq-entropy" },
};

/** The entropy of 1/3, 2/3: 0.9182958340544896 bit, 0.6365141682948128 nat, 0.2764345922640 ban (mpmath). */
const entropy: NumberQuestion = {
  id: "entropy",
  kind: "number",
  prompt: text,
  hints: [text],
  solution: text,
  key: "log2(3) - 2/3",
  unit: "bit",
  tolerance: { relative: 0.001 },
  misconceptions: [
    { ...misconception, belief: { zh: "每个一比特", en: "a bit each" }, value: "1" },
    { ...misconception, belief: { zh: "少了负号", en: "no minus" }, value: "2/3 - log2(3)" },
    { ...misconception, belief: { zh: "没有平均", en: "not averaged" }, value: "2*log2(3) - 1" },
  ],
};

const grade = (typed: string, question: Partial<NumberQuestion> = {}) =>
  gradeNumber({ ...entropy, ...question }, {}, typed);

test.each([
  ["0.918"],
  ["0.9183"],
  ["0.91829583"],
  ["0.919"], // within 0.1 %
  ["log2(3) - 2/3"],
  ["-1/3*log2(1/3) - 2/3*log2(2/3)"],
  ["918e-3"],
  ["0.918 bit"],
  ["0.918 比特"],
  ["0.637 nat"], // rounded to three digits
  ["0.63651 奈特"],
  ["0.276 ban"],
  ["ln 3/ln 2 - 2/3"],
])("%j bits is right", (typed) => {
  expect(grade(typed)).toEqual({ verdict: "right" });
});

test("a number without a unit may be in the one that the reader counts in", () => {
  const read = (typed: string) => gradeNumber(entropy, {}, typed, "nat").verdict;
  expect(["0.637", "0.918", "0.637 bits", "0.276"].map(read)).toEqual([
    "right",
    "right",
    "wrong",
    "ungraded",
  ]);
});

test.each([
  ["0.9", { code: "too-coarse" }],
  ["0.92", { code: "too-coarse" }],
  [".9 bits", { code: "too-coarse" }],
  ["0.6 nats", { code: "too-coarse" }],
  ["0.637", { code: "other-unit", unit: "nat" }],
  ["0.6365", { code: "other-unit", unit: "nat" }],
  ["0.2764", { code: "other-unit", unit: "ban" }],
  ["0,918", { code: "comma" }],
  ["log(3) - 2/3", { code: "ambiguous" }],
  ["92%", { code: "wrong-unit", found: "%", unit: "bit" }],
  ["0.918 kg", { code: "wrong-unit", found: "kg", unit: "bit" }],
  ["", { code: "empty" }],
  ["?", { code: "unparseable" }],
])("%j bits is not gradable yet", (typed, reason) => {
  expect(grade(typed)).toMatchObject({ verdict: "ungraded", reason });
});

test.each([
  ["0.93", undefined],
  ["0.917", undefined], // cut off, not rounded, and outside 0.1 %
  ["0.637 bits", undefined], // said to be bits
  ["0.918 nats", undefined],
  ["0", undefined],
  ["∞", undefined],
  ["1", "a bit each"], // not too coarse: a whole number that gives a belief away
  ["1.000", "a bit each"],
  ["ln(2) nats", "a bit each"],
  ["-0.918", "no minus"],
  ["−0.9183", "no minus"],
  ["2.17", "not averaged"],
  ["2*log2(3)-1", "not averaged"],
])("%j bits is wrong: %s", (typed, belief) => {
  const verdict = grade(typed);
  expect(verdict.verdict).toBe("wrong");
  expect("misconception" in verdict ? verdict.misconception?.belief.en : undefined).toBe(belief);
});

test("the tolerance is the larger of both, and its edge belongs to it", () => {
  const question = { key: "2", unit: "none", tolerance: { absolute: 0.25, relative: 0.01 } } as const;
  expect(grade("2.25", question).verdict).toBe("right");
  expect(grade("2.2501", question).verdict).toBe("wrong");
  expect(grade("1.75", question).verdict).toBe("right");
});

test("an absolute tolerance is in the question's unit: 0.01 bit is 0.00693 nat", () => {
  const question = { tolerance: { absolute: 0.01 } };
  expect(grade("0.6434 nats", question).verdict).toBe("right");
  expect(grade("0.6436 nats", question).verdict).toBe("wrong");
});

test("a tolerance of nothing still forgives the rounding of doubles", () => {
  expect(grade("0.1+0.2", { key: "0.3", unit: "none", tolerance: {} }).verdict).toBe("right");
  expect(grade("0.30001", { key: "0.3", unit: "none", tolerance: {} }).verdict).toBe("wrong");
});

test("an infinite key is met by the infinity of its sign alone", () => {
  const infinite = { key: "inf", misconceptions: [{ ...misconception, value: "0" }] };
  for (const typed of ["∞", "无穷大", "+inf", "-log2(0)", "∞ bits", "∞ nats"])
    expect(grade(typed, infinite).verdict).toBe("right");
  for (const typed of ["-∞", "1e300", "0"]) expect(grade(typed, infinite).verdict).toBe("wrong");
  expect(grade("0", infinite)).toHaveProperty("misconception");
});

test("a key of zero has no unit to be mistaken", () => {
  const zero = {
    key: "0",
    tolerance: { absolute: 0.001 },
    misconceptions: [{ ...misconception, value: "1" }],
  };
  for (const typed of ["0", "0.0", "-0", "0 nats", "1-1", "0.0004"])
    expect(grade(typed, zero).verdict).toBe("right");
  expect(grade("1", zero)).toHaveProperty("misconception");
});

test("a share can be given in percent", () => {
  const share = { key: "1/3", unit: "none", tolerance: { absolute: 0.0005 } } as const;
  expect(grade("33.3%", share).verdict).toBe("right");
  expect(grade("33.33 %", share).verdict).toBe("right");
  expect(grade("33%", share)).toMatchObject({ reason: { code: "too-coarse" } });
  expect(grade("33.3", share).verdict).toBe("wrong");
});

test("key and misconceptions are computed from the question's values", () => {
  const drawn = { ...entropy, key: "-log2(p)", misconceptions: [{ ...misconception, value: "log2(p)" }] };
  expect(gradeNumber(drawn, { p: 0.125 }, "3").verdict).toBe("right");
  expect(gradeNumber(drawn, { p: 0.125 }, "-3")).toHaveProperty("misconception");
});

test.each([
  ["1/3", "0.333", "right"],
  ["2/3", "0.667", "right"],
  ["2/3", "0.666", "wrong"],
  ["20000/3", "6667", "right"],
  ["20000/3", "6670", "wrong"],
  ["1/30000", "3.33e-5", "right"],
  ["1/30000", "3.33×10^-5", "right"],
  ["1/30000", "0.0000333", "right"],
  ["0.1235", "0.123", "right"],
  ["0.1235", "0.124", "right"],
])(
  "of %s within a millionth %s is %s: rounding to three digits is enough, a half either way",
  (key, typed, verdict) => {
    const narrow = { unit: "none", tolerance: { relative: 1e-6 }, misconceptions: [] } as const;
    expect(grade(typed, { ...narrow, key }).verdict).toBe(verdict);
  },
);
