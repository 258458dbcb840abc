import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";
// A sampled curve is drawn from seven significant digits.
const drawn = 1e-6;

export const expected: Expectations = {
  season: {
    values: [
      [0.40132426810864535],
      [1, 0.8, 0.22314355131420976, 0],
      [0, 0.25, 0, 0.2876820724517809],
      [1, 0.5, 0.6931471805599453, 0],
    ].flat(),
    source: `ln(10/3)/3; −ln 0.8, −ln 0.75, −ln 0.5: ${mpmath}`,
  },
  evening: { values: [1.203972804325936], source: `−ln 0.3: ${mpmath}` },
  "two-curves": {
    values: [],
    figures: [
      { trace: 0, x: 0.5, y: 0.6931471805599453 },
      { trace: 1, x: 0.5, y: 0.6931471805599453 },
      { trace: 2, x: 0.7, y: 1.203972804325936 },
    ],
    tolerance: drawn,
    source: `ln 2 and −ln 0.3: ${mpmath}`,
  },
  nines: {
    values: [
      [0.9, 0.1053605156578263, 2.302585092994046],
      [0.99, 0.010050335853501442, 4.605170185988092],
      [0.999, 0.0010005003335835335, 6.907755278982137],
      [0.9999, 0.00010000500033335833, 9.210340371976184],
    ].flat(),
    source: `−ln(1 − 10^−n) and n·ln 10: ${mpmath}`,
  },
  merge: {
    values: [
      [1, -0.3566749439387324, 0, 0.3566749439387324, 0.3566749439387324],
      [0, 0, -1.203972804325936, 1.203972804325936, 1.203972804325936],
    ].flat(),
    source: `ln 0.7 and ln 0.3: ${mpmath}`,
  },
  corner: {
    values: [Number.NaN],
    text: "NaN",
    source: "IEEE 754-2019, §7.2: 0 × ∞ is an invalid operation and gives NaN",
  },
  corners: {
    values: [
      [0, Number.POSITIVE_INFINITY, 0],
      [0.5, 0.6931471805599453, 0.6931471805599453],
      [1, 0, Number.POSITIVE_INFINITY],
    ].flat(),
    source: "ln 2; 0·log 0 = 0 and −log 0 = ∞ by the limits",
  },
  clamped: {
    values: [Number.POSITIVE_INFINITY, 100, 16.11809565095832],
    source: `−log 0 = ∞; the bound 100; 7·ln 10: ${mpmath}`,
  },
  share: {
    values: [0.949783446209775, 0.6108643020548935],
    source: `−0.3·ln 0.7 − 0.7·ln 0.3, and −0.3·ln 0.3 − 0.7·ln 0.7: ${mpmath}`,
  },
  "share-curve": {
    values: [],
    figures: [
      { trace: 0, x: 0.5, y: 0.6931471805599453 },
      { trace: 0, x: 0.998, y: 4.350826269696737 },
      { trace: 1, x: 0.3, y: 0.6108643020548935 },
    ],
    tolerance: drawn,
    source: `ln 2; −0.3·ln 0.998 − 0.7·ln 0.002; H(0.3, 0.7): ${mpmath}`,
  },
  own: { values: [], source: "controls only" },
  "own-question": {
    values: [0.5513721345768071, 0.32508297339144826, 1.8258770184418538],
    source: `−0.1·ln 0.4 − 0.9·ln 0.6, H(0.1, 0.9), and H(p,q) of the distributions as given: ${mpmath}`,
  },
  sigmoid: {
    values: [
      [-2, 0.11920292202211756, 0.11920292202211756, -2],
      [0, 0.5, 0.5, 0],
      [3, 0.9525741268224333, 0.9525741268224333, 3],
    ].flat(),
    source: `1/(1 + e^−z): ${mpmath}; the logarithm of the odds is z again`,
  },
  "naive-scores": {
    values: [
      [-1000, 0, 0],
      [-40, 4.248354255291589e-18, 0],
      [0, 0.5, 0.6931471805599453],
      [40, 1, Number.POSITIVE_INFINITY],
      [1000, 1, Number.POSITIVE_INFINITY],
    ].flat(),
    source: `IEEE 754-2019: 1 ± 4e-18 rounds to 1, e^−1000 to 0; σ(−40) and ln 2: ${mpmath}`,
  },
  "from-scores": {
    values: [
      [-1000, 0, 1000, 1000],
      [-40, 4.248354255291589e-18, 40, 40],
      [0, 0.6931471805599453, 0.6931471805599453, 0.6931471805599453],
      [40, 40, 0, 4.248354255291589e-18],
      [1000, 1000, 0, 0],
    ].flat(),
    source: `ln(1 + e^z) and ln(1 + e^z) − z: ${mpmath}; 4e-18 is lost beside 40`,
  },
  score: {
    values: [
      [1, 0.1269280110429725, -0.11920292202211756, -0.11920292202211756],
      [0, 2.1269280110429727, 0.8807970779778824, 0.8807970779778824],
    ].flat(),
    // A central difference over 2e-5 magnifies the last bit of the loss by 5e4 and leaves out terms of order 1e-11.
    tolerance: 1e-9,
    source: `ln(1 + e^2) − 2y and 1/(1 + e^−2) − y: ${mpmath}`,
  },
  "score-curves": {
    values: [],
    figures: [
      { trace: 1, x: 8, y: 0.00033540637289576885 },
      { trace: 1, x: 0, y: 0.6931471805599453 },
      { trace: 2, x: -8, y: 0.00033540637289576885 },
      { trace: 3, x: 2, y: 0.1269280110429725 },
      { trace: 3, x: 2, y: 2.1269280110429727 },
    ],
    tolerance: drawn,
    source: `ln(1 + e^z) − yz: ${mpmath}`,
  },
  weights: {
    values: [0.02, 0.1694915254237288],
    source: "0.2/(0.2 + 0.98) = 10/59",
  },
  "weights-curve": {
    values: [],
    figures: [
      { trace: 1, x: 0.5, y: 0.8179136730607355 },
      { trace: 2, x: 0.1694915254237288, y: 0.5369932730615258 },
    ],
    tolerance: drawn,
    source: `−0.2·ln ŷ − 0.98·ln(1 − ŷ) at 1/2 and at 10/59: ${mpmath}`,
  },
};
