import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";

export const expected: Expectations = {
  "two-places": {
    values: [0.5, 0.25, 0.25, 0.125, 0.125, 0.5, 0.125, 0.125],
    text: "110",
    source: "the probabilities as given, word by word",
  },
  wire: {
    values: [38, 28],
    text: "110 110 0 110 111",
    source:
      "8 times rain, 4 sun, 2 cloud, 2 snow, counted by hand: 24 + 4 + 4 + 6 = 38 and 8 + 8 + 6 + 6 = 28",
  },
  "wire-lines": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0 },
      { trace: 0, x: 4, y: 10 },
      { trace: 0, x: 16, y: 38 },
      { trace: 1, x: 0, y: 0 },
      { trace: 1, x: 4, y: 5 },
      { trace: 1, x: 16, y: 28 },
      { trace: 2, x: 16, y: 38 },
      { trace: 2, x: 16, y: 28 },
    ],
    source: "by hand: rain, rain, sun, rain take 3 + 3 + 1 + 3 = 10 and 1 + 1 + 2 + 1 = 5 digits",
  },
  "by-hand": {
    values: [
      [0.25, 1, 0.25],
      [0.125, 2, 0.25],
      [0.5, 3, 1.5],
      [0.125, 3, 0.375],
      [2.375, 2.375, 1.75, 0.625],
    ].flat(),
    source: "1/4·1 + 1/8·2 + 1/2·3 + 1/8·3 = 19/8; H = 1/4·2 + 1/8·3 + 1/2·1 + 1/8·3 = 7/4",
  },
  elsewhere: { values: [1.75, 1, 0], source: "the codeword of sun has one digit; a certainty has entropy 0" },
  pair: { values: [], source: "controls only" },
  "four-numbers": {
    values: [1.7427376486136672, 2.6341837197791889, 2.6498609162048066, 1.8464393446710155],
    source: `H(p), H(p,q), H(q,p), H(q) of the distributions as given: ${mpmath}`,
  },
  areas: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 3.3219280948873623 },
      { trace: 0, x: 0.25, y: 2 },
      { trace: 0, x: 1, y: 1 },
      { trace: 1, x: 0, y: 1.3219280948873623 },
      { trace: 1, x: 0.25, y: 1.7369655941662062 },
      { trace: 1, x: 0.5, y: 2.3219280948873623 },
      { trace: 1, x: 1, y: 3.3219280948873623 },
      { trace: 2, x: 0.375, y: 2.3219280948873623 },
    ],
    source: `−log2 of the probabilities as given: ${mpmath}`,
  },
  approach: {
    values: [1.7427376486136672, 2.634183719779189, 0.8914460711655218],
    source: `H(p), H(p,q) and their difference, of (.1, .15, .25, .5) and (.4, .3, .2, .1): ${mpmath}`,
  },
  stack: {
    values: [],
    figures: [
      { trace: 0, x: 1, y: 1.742737648613667 },
      { trace: 1, x: 1, y: 0.8914460711655218 },
    ],
    tolerance: 1e-9,
    source: "H(p), and H(p,q) − H(p), of (.1, .15, .25, .5) and (.4, .3, .2, .1): mpmath 1.3.0, 30 digits",
  },
  rounded: {
    values: [2.6341837197791889, 3.25, 0.6875],
    source: `lengths 2, 2, 3, 4: 0.2 + 0.3 + 0.75 + 2 = 3.25 and 1/4 + 1/4 + 1/8 + 1/16; H(p,q): ${mpmath}`,
  },
  coin: {
    values: [0.88129089923069262, 1.3702478677652718],
    source: `h(0.3), and −0.3·log2 0.7 − 0.7·log2 0.3: ${mpmath}`,
  },
  valley: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0.88129089923069262 },
      { trace: 1, x: 0.25, y: 0.89052624949519067 },
      { trace: 1, x: 0.5, y: 1 },
      { trace: 1, x: 0.75, y: 1.5245112497836531 },
      { trace: 2, x: 0.7, y: 1.3702478677652718 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `−0.3·log2 q − 0.7·log2 (1 − q) at q = 1/4, 1/2, 3/4 and 0.7; h(0.3): ${mpmath}`,
  },
  "tangent-line": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0 },
      { trace: 0, x: 0.25, y: 0.8112781244591328 },
      { trace: 0, x: 0.5, y: 1 },
      { trace: 0, x: 1, y: 0 },
      { trace: 1, x: 0, y: 1.7369655941662062 },
      { trace: 1, x: 1, y: 0.51457317282975824 },
      { trace: 2, x: 0.3, y: 0.88129089923069262 },
      { trace: 2, x: 0.3, y: 1.3702478677652718 },
      { trace: 3, x: 0.7, y: 0.88129089923069262 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `−log2 0.3 and −log2 0.7 at the ends; h(1/4) = 2 − (3/4)·log2 3; h(0.3) = h(0.7): ${mpmath}`,
  },
  "no-distance": {
    values: [1, 1, 1.7369655941662062, 3.0049355947431311, 2.7369655941662062],
    source: `−½·log2 0.09 for H(b,a) = H(b,c); H(a,c) = −0.1·log2 0.9 − 0.9·log2 0.1: ${mpmath}`,
  },
  "other-way": {
    values: [2.375, 2.25],
    source: "19/8 as in by-hand; 1/2·2 + 1/4·3 + 1/8·1 + 1/8·3 = 9/4",
  },
  naive: {
    values: [Number.NaN],
    text: "NaN",
    source: "IEEE 754-2019, §7.2: 0 × ∞ is an invalid operation and gives NaN",
  },
  "wrong-mend": {
    values: [1.75, 0.75, 1.5],
    source: "1/2·2 + 1/4·2 + 1/4·1 = 7/4; 1/2·1 + 1/4·1 = 3/4; H = 1/2·1 + 1/4·2 + 1/4·2 = 3/2",
  },
  mended: {
    values: [1.75, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    source: "7/4 as in wrong-mend; −1/4·log2 0 = ∞ by definition",
  },
  doubt: {
    values: [1.5, 1.6332062193464952],
    source: `H as in wrong-mend; cross-entropy to (0.6, 0.3, 0.1): ${mpmath}`,
  },
  "doubt-curve": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 1.5 },
      { trace: 1, x: 0.15, y: 1.5488122143101859 },
      { trace: 1, x: 0.3, y: 1.5088931537047374 },
      { trace: 1, x: 0.45, y: 1.6235950060896785 },
      { trace: 1, x: 0.6, y: 1.8644093452479404 },
      { trace: 2, x: 0.1, y: 1.6332062193464952 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `cross-entropy to (2(1 − s)/3, (1 − s)/3, s): ${mpmath}`,
  },
};
