import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";
const exactHuffman = "Huffman’s merged weights added up in exact fractions (Python’s fractions)";

export const expected: Expectations = {
  candidates: { values: [], source: "controls only" },
  additivity: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0.5 },
      { trace: 1, x: 0, y: 0.75 },
      { trace: 2, x: 1, y: 0.875 },
    ],
    source: "1 − 1/2, 1 − 1/4 and 1 − 1/8; a stacked bar’s y is its own height",
  },
  units: {
    values: [
      [2, 2.584962500721156],
      [Math.E, 1.791759469228055],
      [10, 0.7781512503836436],
    ].flat(),
    source: `log 6 to the bases 2, e and 10: ${mpmath}`,
  },
  conversion: {
    values: [Math.LOG2E, 3.321928094887362, Math.LN2],
    source: `1/ln 2, log2 10, ln 2: ${mpmath}`,
  },
  questions: {
    values: [37, 6, 6, 6],
    text: "100101",
    source: "37 = 32 + 4 + 1 is 100101 in binary; six halvings of 64, each worth log2 2 = 1 bit",
  },
  "questions-funnel": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 6 },
      { trace: 1, x: 32, y: 1 },
      { trace: 1, x: 36, y: 4 },
      { trace: 1, x: 37, y: 6 },
      { trace: 2, x: 63, y: 1 },
      { trace: 2, x: 47, y: 2 },
      { trace: 2, x: 37, y: 5 },
      { trace: 3, x: 37, y: 6 },
    ],
    source: "by hand: 0–63, 32–63, 32–47, 32–39, 36–39, 36–37, 37, each after one bit more",
  },
  submarine: {
    values: [2, 4, 6],
    source: "48 misses leave 16 of 64 squares: log2(64/16) = 2; the hit log2 16 = 4",
  },
  "submarine-game": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 6 },
      { trace: 1, x: 0, y: 0 },
      { trace: 1, x: 32, y: 1 },
      { trace: 1, x: 48, y: 2 },
      { trace: 1, x: 63, y: 6 },
      { trace: 2, x: 48, y: 2 },
      { trace: 2, x: 49, y: 6 },
      { trace: 3, x: 49, y: 6 },
    ],
    source:
      "m misses are worth log2(64/(64 − m)) bits, a power of two for m = 0, 32, 48, 63; with the hit 6 bits",
  },
  weather: {
    values: [0.5, 1, 0.5, 0.25, 2, 0.5, 0.125, 3, 0.375, 0.125, 3, 0.375],
    source: "−log2 of 1/2, 1/4, 1/8 is 1, 2, 3 by definition",
  },
  "weather-entropy": { values: [1.75, 1.75], source: "1/2 + 1/2 + 3/8 + 3/8 = 7/4" },
  "naive-zero": {
    values: [Number.NaN],
    text: "NaN",
    source: "IEEE 754-2019, §7.2: 0 × ∞ is an invalid operation and gives NaN",
  },
  vanishing: {
    values: [
      [0.1, 3.321928094887362, 0.33219280948873625],
      [0.01, 6.643856189774724, 0.06643856189774724],
      [1e-4, 13.287712379549449, 0.0013287712379549449],
      [1e-8, 26.575424759098897, 2.65754247590989e-7],
      [1e-16, 53.150849518197795, 5.31508495181978e-15],
    ].flat(),
    source: `k·log2 10 for p = 10^−k, and p times it: ${mpmath}`,
  },
  "mended-zero": { values: [1.5, 1.5], source: "1/2·1 + 1/4·2 + 1/4·2 = 3/2" },
  coin: { values: [0.499915958164528], source: `h(0.11): ${mpmath}` },
  "coin-curve": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0 },
      { trace: 0, x: 0.25, y: 0.8112781244591328 },
      { trace: 0, x: 0.5, y: 1 },
      { trace: 0, x: 0.75, y: 0.8112781244591328 },
      { trace: 0, x: 1, y: 0 },
      { trace: 1, x: 0.11, y: 0.499915958164528 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `(1 − cos(πi/240))/2 is 1/4 for i = 80; h(0) = h(1) = 0, h(1/2) = 1; h(1/4) = 2 − (3/4)·log2 3 and h(0.11): ${mpmath}`,
  },
  diaries: {
    values: [1, 0.19439185783157617, 365, 70.9530281085253],
    source: `h(1/2) = 1; h(0.03) and 365·h(0.03): ${mpmath}`,
  },
  distribution: {
    values: [1.8464393446710154, 2, 0.1535606553289845],
    source: `H(0.4, 0.3, 0.2, 0.1): ${mpmath}; log2 4 = 2`,
  },
  "distribution-bars": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0.4 },
      { trace: 0, x: 1, y: 0.3 },
      { trace: 0, x: 2, y: 0.2 },
      { trace: 0, x: 3, y: 0.1 },
    ],
    source: "the distribution as given",
  },
  rival: {
    values: [1.8464393446710154, 1.8512581892096501],
    source: `H(0.4, 0.3, 0.2, 0.1) and H(0.46, 0.18, 0.18, 0.18): ${mpmath}`,
  },
  three: {
    values: [1.295461844238322, 1.584962500721156],
    source: "−0.6·log2 0.6 − 0.3·log2 0.3 − 0.1·log2 0.1 and log2 3: mpmath 1.3.0, 30 digits",
  },
  "three-map": {
    values: [],
    figures: [{ trace: 2, x: 0.35, y: 0.08660254037844387 }],
    source: "p(B) + p(C)/2 and √3/2·p(C): the place of (0.6, 0.3, 0.1) in a triangle of side 1",
  },
  decode: { values: [4, 7], source: "110·10·0·0, cut by hand: four codewords, 3 + 2 + 1 + 1 = 7 digits" },
  budget: {
    values: [1, 2, 1.75],
    source: "4·2^−2 = 1; every codeword has 2 digits; H as in weather-entropy",
  },
  "budget-bars": {
    values: [],
    figures: [
      { trace: 0, x: -0.215, y: 0.5 },
      { trace: 0, x: 0.785, y: 0.25 },
      { trace: 0, x: 1.785, y: 0.125 },
      { trace: 0, x: 2.785, y: 0.125 },
      { trace: 1, x: 0.215, y: 0.25 },
      { trace: 1, x: 1.215, y: 0.25 },
      { trace: 1, x: 2.215, y: 0.25 },
      { trace: 1, x: 3.215, y: 0.25 },
    ],
    source: "the probabilities as given, and 2^−2; two bars share 0.86 of each place",
  },
  "budget-tree": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: -1.5 },
      { trace: 1, x: 1, y: -0.5 },
      { trace: 1, x: 1, y: -2.5 },
      { trace: 1, x: 2, y: 0 },
      { trace: 1, x: 2, y: -1 },
      { trace: 1, x: 2, y: -2 },
      { trace: 1, x: 2, y: -3 },
    ],
    source: "by hand: 00, 01, 10, 11, one below the other, and each fork half-way between its branches",
  },
  "shannon-code": {
    values: [1.8464393446710154, 2.4, 0.6875],
    source: `lengths 2, 2, 3, 4: L = 0.8 + 0.6 + 0.6 + 0.4, K = 1/4 + 1/4 + 1/8 + 1/16; H: ${mpmath}`,
  },
  huffman: {
    values: [2.153061967336294, 2.2, 0.04693803266370595],
    source: `merged by hand 0.2 + 0.4 + 0.6 + 1 = 2.2; H(0.35, 0.25, 0.2, 0.12, 0.08): ${mpmath}`,
  },
  "huffman-tree": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: -1.625 },
      { trace: 1, x: 2, y: 0 },
      { trace: 1, x: 2, y: -1 },
      { trace: 1, x: 2, y: -2 },
      { trace: 1, x: 3, y: -3 },
      { trace: 1, x: 3, y: -4 },
    ],
    source:
      "by hand: D + E = 0.2, C + DE = 0.4, A + B = 0.6; leaves A, B, C at depth 2, D, E at 3, one below the other",
  },
  codewords: {
    values: [
      [0.35, 2, 1.5145731728297582],
      [0.25, 2, 2],
      [0.2, 2, 2.321928094887362],
      [0.12, 3, 3.0588936890535687],
      [0.08, 3, 3.643856189774725],
    ].flat(),
    text: "110",
    source: `lengths from the tree by hand; −log2 p: ${mpmath}`,
  },
  blocks: {
    values: [
      [1, 1],
      [2, 0.54455],
      [3, 0.39331533333333335],
      [4, 0.319232905],
      [5, 0.28027535714],
      [6, 0.25457386152416667],
      [7, 0.23690623248290715],
      [8, 0.22655428945169],
    ].flat(),
    source: exactHuffman,
  },
  "blocks-curve": {
    values: [],
    figures: [
      { trace: 1, x: 1, y: 1 },
      { trace: 1, x: 8, y: 0.22655428945169 },
      { trace: 2, x: 1, y: 1.1943918578315762 },
      { trace: 2, x: 8, y: 0.31939185783157614 },
      { trace: 3, x: 8, y: 0.22655428945169 },
    ],
    source: `${exactHuffman}; h(0.03) + 1/n: ${mpmath}`,
  },
};
