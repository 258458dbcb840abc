import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/**
 * Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits; what is drawn, from SplitMix32 and
 * xoshiro128** written again in Python’s whole numbers.
 */
export const whyPLogQ: readonly Demonstration[] = [
  // Of the four messages 43, 30, 16, 11 with seed 1, and 44, 35, 18, 3 with seed 50, at 3, 3, 2 and 1 bits.
  slider("hundred", "seed", [
    [262, 2.62],
    [276, 2.76],
  ]),
  // The messages begin with A, C, B and end with A, at 3, 2, 3 and 3 bits. Played from the end, they begin again.
  {
    kind: "play",
    cell: "till",
    input: "served",
    lowest: [3, 3],
    highest: [3, 262],
    onwards: [
      [3, 3],
      [2, 5],
      [3, 8],
    ],
  },
  // Of the first ten 3, 3, 2, 2; of a thousand 383, 303, 209, 105; 2·√(0.44/N).
  slider("running", "N", [
    [2.4, 2.6, 0.41952353926806063],
    [2.581, 2.6, 0.04195235392680606],
  ]),
  // Each formula at q = 0, q = p, q = 1; a coin and its mirror image differ in −Σ q log p only.
  slider("four", "theta", [
    [
      ...[0.28639695711595614, 0.28639695711595614, 0.28639695711595614],
      ...[infinity, 0.28639695711595614, infinity],
      ...[0.07400058144377686, 0.28639695711595614, 4.321928094887363],
      ...[0, 0.28639695711595614, 0],
    ],
    [
      ...[0.28639695711595614, 0.28639695711595614, 0.28639695711595614],
      ...[infinity, 0.28639695711595614, infinity],
      ...[4.321928094887363, 0.28639695711595614, 0.07400058144377686],
      ...[0, 0.28639695711595614, 0],
    ],
  ]),
  // For 1 − q the best answer goes all the way, at the cost of 0.05; honesty costs 2·0.05·0.95.
  slider("rules", "belief", [
    [0, 0.05, 0.095],
    [1, 0.05, 0.095],
  ]),
  {
    kind: "select",
    cell: "rules",
    input: "rule",
    // 1 − q: 0.3 and 2·0.7·0.3. (1 − q)²: 0.7·0.09 + 0.3·0.49. −ln q: H(0.7) in nats, for who says what they believe.
    readings: [
      [1, 0.3, 0.42],
      [0.7, 0.21, 0.21],
      [0.7, 0.6108643020548935, 0.6108643020548935],
    ],
    book: 0,
  },
  // Prices of 3, 3, 2, 1 beside how often.
  {
    kind: "distribution",
    cell: "tariff",
    input: "my-p",
    certain: [3, 1, 3, 0, 2, 0, 1, 0],
    none: [3, 0, 3, 0.334, 2, 0.333, 1, 0.333],
    even: [3, 0.25, 3, 0.25, 2, 0.25, 1, 0.25],
  },
  // The same with p even: −log2 of 0.334 and 0.333.
  {
    kind: "distribution",
    cell: "tariff",
    input: "my-q",
    still: ["hundred-bars"],
    certain: [0, 0.25, infinity, 0.25, infinity, 0.25, infinity, 0.25],
    none: [infinity, 0.25, 1.5820799921880346, 0.25, 1.5864059175908247, 0.25, 1.5864059175908247, 0.25],
    even: [2, 0.25, 2, 0.25, 2, 0.25, 2, 0.25],
  },
];
