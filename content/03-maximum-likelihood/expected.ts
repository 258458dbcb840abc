import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";
const sampled =
  "SplitMix32 and xoshiro128** written again in Python’s whole numbers from the published algorithms";
const ieee = "IEEE 754-2019: 0 × ∞ is NaN (§7.2), log 0 is −∞ (§9.2.1)";

export const expected: Expectations = {
  record: { values: [7, 3], source: "counted by hand" },
  likelihood: { values: [0.0009765625], source: "2^−10" },
  "likelihood-curve": {
    values: [],
    figures: [
      { trace: 0, x: 0.7, y: 0 },
      { trace: 1, x: 0, y: 0 },
      { trace: 1, x: 0.5, y: 0.0009765625 },
      { trace: 1, x: 1, y: 0 },
      { trace: 2, x: 0.5, y: 0.0009765625 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-9,
    source: "θ^7·(1 − θ)^3 at 0, 1/2 and 1",
  },
  area: {
    values: [1 / 1320, 1320],
    // The midpoint rule is off by 8e-15, its inverse by 1e-11 of itself.
    tolerance: 1e-9,
    source: "Euler’s beta integral: B(8, 4) = 7!·3!/11! = 1/1320",
  },
  halving: {
    values: [1075],
    source:
      "IEEE 754-2019: the smallest double is 2^−1074, and half of it is a tie that rounds to even, to 0",
  },
  "search-product": {
    values: [0, 0.01],
    source: "the largest likelihood is 2^−1762.58, below 2^−1075; the first of 99 zeros wins",
  },
  "search-sum": {
    values: [-1762.5817984613852, 0.7],
    // Two thousand rounded additions.
    tolerance: 1e-11,
    source: `−2000·h(0.7): ${mpmath}; θ̂ = k/N = 7/10`,
  },
  sharpening: {
    values: [],
    figures: [
      { trace: 1, x: 0.5, y: 0.43918752853805426 },
      { trace: 2, x: 0.5, y: 0 },
      { trace: 3, x: 0.5550862325381056, y: 0.6431328330982977 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `(0.5/0.7)^7·(0.5/0.3)^3, and its 200th power 3.4e-72; at 0.7 − √0.021: ${mpmath}`,
  },
  throwing: {
    values: [26, 0.65],
    source: `${sampled}: 26 of the first forty draws are up`,
  },
  "throwing-curve": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: 0 },
      { trace: 1, x: 0.5, y: 0.16073123431286476 },
      { trace: 2, x: 0.65, y: 1 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `(0.5/0.65)^26·(0.5/0.35)^14: ${mpmath}`,
  },
  letters: {
    values: [5, 5 / 11, 2, 2 / 11, 2, 2 / 11, 1, 1 / 11, 1, 1 / 11],
    source: "a b r c d counted by hand in eleven letters",
  },
  model: {
    values: [2.321928094887362, 2.321928094887362, 2.0403733936884962],
    source: `log2 5 for a uniform q; H(5/11, 2/11, 2/11, 1/11, 1/11): ${mpmath}`,
  },
  "model-bars": {
    values: [],
    figures: [
      { trace: 0, x: -0.215, y: 5 / 11 },
      { trace: 0, x: 3.785, y: 1 / 11 },
      { trace: 1, x: 0.215, y: 0.2 },
      { trace: 1, x: 4.215, y: 0.2 },
    ],
    source: "the shares counted by hand, and 1/5; two bars share 0.86 of each place",
  },
  "at-its-best": {
    values: [2.0403733936884962, 0],
    source: `H(5/11, 2/11, 2/11, 1/11, 1/11): ${mpmath}; D(p‖p) = 0`,
  },
  unseen: {
    values: [2.0403733936884962, Number.POSITIVE_INFINITY],
    source: `H(p̂): ${mpmath}; −log2 0 = ∞`,
  },
  smoothing: {
    values: [2.102373515314127, 2.5280211285002383],
    source: `mean −log2 (N(x) + 1/2)/14 over both words: ${mpmath}`,
  },
  "smoothing-curve": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 2.584962500721156 },
      { trace: 1, x: 0, y: 2.0403733936884962 },
      { trace: 1, x: 4, y: 2.3262529078657925 },
      { trace: 2, x: 4, y: 2.472780939582174 },
      { trace: 3, x: 0.5, y: 2.102373515314127 },
      { trace: 3, x: 0.5, y: 2.5280211285002383 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `log2 6; mean −log2 (N(x) + α)/(11 + 6α) for α = 0, 1/2, 4: ${mpmath}`,
  },
  world: {
    values: [
      [1.8833830982290134, 1.933957880170905],
      [1.9671912196349577, 1.8464393446710154],
      [2, 2],
    ].flat(),
    source: `${sampled}: 5, 7, 6, 2 of the four outcomes among the first twenty; their cross-entropies: ${mpmath}`,
  },
  "world-curve": {
    values: [],
    figures: [
      { trace: 0, x: 500, y: 1.8464393446710154 },
      { trace: 1, x: 20, y: 1.933957880170905 },
      { trace: 1, x: 500, y: 1.8485123565533934 },
      { trace: 2, x: 20, y: 1.8833830982290134 },
      { trace: 2, x: 500, y: 1.8668551112189422 },
      { trace: 3, x: 20, y: 1.8833830982290134 },
    ],
    source: `H(p) and as in world; 188, 153, 108, 51 among five hundred: ${mpmath}`,
  },
  forecasts: {
    values: [
      [1, 1, 0.9, 0.9, 0.1053605156578263],
      [2, 0, 0.2, 0.8, 0.22314355131420976],
      [3, 1, 0.6, 0.6, 0.5108256237659907],
      [4, 0, 0.1, 0.9, 0.1053605156578263],
      [5, 0, 0.7, 0.3, 1.203972804325936],
      [0.11664, 2.148663010721789],
    ].flat(),
    source: `−ln of the probability given to what came: ${mpmath}; 0.9·0.8·0.6·0.9·0.3 = 0.11664`,
  },
  "one-label": { values: [1.6094379124341003], source: `ln 5: ${mpmath}` },
  "loss-curves": {
    values: [],
    figures: [
      { trace: 0, x: 0.5, y: 0.6931471805599453 },
      { trace: 0, x: 1, y: 0 },
      { trace: 1, x: 0, y: 0 },
      { trace: 1, x: 0.5, y: 0.6931471805599453 },
      { trace: 2, x: 0.2, y: 1.6094379124341003 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `ln 2, ln 1, ln 5: ${mpmath}`,
  },
  "naive-loss": {
    values: [
      [1, 1, Number.NaN],
      [1, 0, Number.POSITIVE_INFINITY],
      [0, 1, Number.POSITIVE_INFINITY],
      [0, 0, Number.NaN],
    ].flat(),
    text: "NaN",
    source: ieee,
  },
  "mended-loss": {
    values: [
      [1, 1, 0],
      [1, 0, Number.POSITIVE_INFINITY],
      [0, 1, Number.POSITIVE_INFINITY],
      [0, 0, 0],
    ].flat(),
    source: "−ln 1 = 0, −ln 0 = ∞, and 0·log 0 = 0",
  },
  totals: {
    values: [
      [10, 6.931471805599453, Math.LN2],
      [100, 69.31471805599453, Math.LN2],
      [1000, 693.1471805599453, Math.LN2],
    ].flat(),
    source: `N·ln 2: ${mpmath}`,
  },
  descent: {
    values: [0.6950752003825162, 0.01],
    source: `the same forty steps in ${mpmath}`,
  },
  "descent-curve": {
    values: [],
    figures: [
      { trace: 0, x: 40, y: 0.7 },
      { trace: 1, x: 1, y: 0.516 },
      { trace: 1, x: 20, y: 0.6656275102296855 },
      { trace: 2, x: 1, y: 0.98 },
      { trace: 2, x: 2, y: 0.01 },
      { trace: 2, x: 39, y: 0.99 },
    ],
    source: `first steps by hand: 0.5 + 0.02·0.8 and 0.5 + 0.02·30·0.8; the rest in ${mpmath}`,
  },
};
