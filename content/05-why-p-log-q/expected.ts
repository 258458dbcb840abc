import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";
const sampled =
  "SplitMix32 and xoshiro128** written again in Python’s whole numbers from the published algorithms";

export const expected: Expectations = {
  tariff: {
    values: [3, 0.4, 3, 0.3, 2, 0.2, 1, 0.1],
    source: "−log2 of 1/8, 1/8, 1/4, 1/2 is 3, 3, 2, 1; p as given",
  },
  hundred: {
    values: [262, 2.62],
    source: `${sampled}: 43, 30, 16 and 11 of the four messages; 3·43 + 3·30 + 2·16 + 11 = 262`,
  },
  till: {
    values: [3, 262],
    text: "A",
    source: `${sampled}: the hundredth message is A, at 3 bits; the bill as in hundred`,
  },
  receipts: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 2.62 },
      { trace: 1, x: 0, y: 3 },
      { trace: 1, x: 2, y: 2 },
      { trace: 1, x: 6, y: 1 },
      { trace: 1, x: 100, y: 3 },
      { trace: 2, x: 100, y: 3 },
    ],
    source: `${sampled}: the messages begin ACBCADD and end with A, at 3, 2, 3, 2, 3, 1, 1 and 3 bits; 262/100`,
  },
  "hundred-bars": {
    values: [],
    figures: [
      { trace: 0, x: -0.215, y: 40 },
      { trace: 0, x: 2.785, y: 10 },
      { trace: 1, x: 0.215, y: 43 },
      { trace: 1, x: 1.215, y: 30 },
      { trace: 1, x: 2.215, y: 16 },
      { trace: 1, x: 3.215, y: 11 },
    ],
    source: `100·p; ${sampled}; two bars share 0.86 of each place`,
  },
  "double-counting": {
    values: [0.8264],
    source: `${sampled}: of 1000 messages 383, 303, 209, 105; 0.4·3·383 + 0.3·3·303 + 0.2·2·209 + 0.1·105 = 826.4`,
  },
  "counted-once": {
    values: [2.581, 2.6],
    source: `${sampled}: 3·383 + 3·303 + 2·209 + 105 = 2581; 0.4·3 + 0.3·3 + 0.2·2 + 0.1·1 = 2.6`,
  },
  running: {
    values: [2.581, 2.6, 0.041952353926806062],
    source: `as in counted-once; σ² = 0.7·0.4² + 0.2·0.6² + 0.1·1.6² = 0.44, 2·√(0.44/1000): ${mpmath}`,
  },
  "running-curve": {
    values: [],
    figures: [
      { trace: 0, x: 1000, y: 0 },
      { trace: 1, x: 5, y: 0 },
      { trace: 1, x: 10, y: -0.2 },
      { trace: 1, x: 500, y: -0.02 },
      { trace: 1, x: 1000, y: -0.019 },
      { trace: 2, x: 1000, y: 0.04195235392680606 },
      { trace: 3, x: 500, y: -0.059329587896765304 },
      { trace: 4, x: 1000, y: -0.019 },
    ],
    source: `${sampled}; less 2.6, and ±2·√(0.44/N): ${mpmath}`,
  },
  "who-draws": {
    values: [2.5917, 2.6, 1.7424, 1.75],
    // Ten thousand rounded additions.
    tolerance: 1e-11,
    source: `${sampled}; H(p,q) = 2.6 as above, H(q) = 3/8 + 3/8 + 2/4 + 1/2 = 1.75`,
  },
  four: {
    values: [
      [0.8812908992306926, 0.8812908992306926, 0.8812908992306926],
      [Number.POSITIVE_INFINITY, 0.8812908992306926, Number.POSITIVE_INFINITY],
      [1.7369655941662062, 0.8812908992306926, 0.5145731728297582],
      [0, 0.8812908992306926, 0],
    ].flat(),
    source: `h(0.7), −log2 0.3, −log2 0.7: ${mpmath}; −log2 0 = ∞`,
  },
  "four-curves": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: 0.8812908992306926 },
      { trace: 1, x: 1, y: 0.8812908992306926 },
      { trace: 2, x: 0.5, y: 1 },
      { trace: 3, x: 0, y: 1.7369655941662062 },
      { trace: 3, x: 0.5, y: 1.1257693834979822 },
      { trace: 3, x: 1, y: 0.5145731728297582 },
      { trace: 4, x: 0, y: 0 },
      { trace: 4, x: 0.5, y: 1 },
      { trace: 5, x: 0.7, y: 0.8812908992306926 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `h(0.7), −log2 0.3, −log2 0.7 and the mean of the two: ${mpmath}; −log2 ½ = h(½) = 1`,
  },
  rules: {
    values: [1, 0.3, 0.42],
    source: "0.7·(1 − q) + 0.3·q = 0.7 − 0.4·q, at q = 1 and q = 0.7",
  },
  "rules-curve": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: 0.7 },
      { trace: 1, x: 0.5, y: 0.5 },
      { trace: 1, x: 1, y: 0.3 },
      { trace: 2, x: 1, y: 0.3 },
    ],
    source: "0.7 − 0.4·q",
  },
  locality: {
    values: [
      [0.6, 0.4, 0, 0.5108256237659907, 0.32],
      [0.6, 0.2, 0.2, 0.5108256237659907, 0.24],
    ].flat(),
    source: `−ln 0.6: ${mpmath}; 0.4² + 0.4² = 0.32, 0.4² + 0.2² + 0.2² = 0.24`,
  },
};
