import { type Demonstration, slider } from "./demonstration.ts";

/** Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits, or is a quotient of whole numbers. */
export const entropy: readonly Demonstration[] = [
  {
    kind: "select",
    cell: "candidates",
    input: "chosen",
    shows: "additivity",
    // Of 1/2 and 1/4, then of 1/8: 1 − p; 1/p − 1; log2 1/p; log10 2 + log10 4 = log10 8.
    readings: [
      [1.25, 0.875],
      [4, 7],
      [3, 3],
      [0.903, 0.903],
    ],
    book: 0,
  },
  // 1 − p: 0.9 + 0.75 and 1 − 0.025; 0 + 0.75 and 1 − 0.25.
  slider(
    "candidates",
    "p1",
    [
      [1.65, 0.975],
      [0.75, 0.75],
    ],
    { shows: "additivity" },
  ),
  // 0.5 + 0.9 and 1 − 0.05; 0.5 + 0 and 1 − 0.5.
  slider(
    "candidates",
    "p2",
    [
      [1.4, 0.95],
      [0.5, 0.5],
    ],
    { shows: "additivity" },
  ),
  // Halves give six answers for every number.
  slider("questions", "secret", [
    [0, 6, 6, 6],
    [63, 6, 6, 6],
  ]),
  // One at a time: greater than 0, …, than 37? On average (1 + 2 + … + 63 + 63)/64. By fifths: the same game in Python’s fractions.
  slider(
    "questions",
    "lower",
    [
      [37, 38, 6, 32.484375],
      [37, 6, 6, 6],
    ],
    { typed: ["0.2", [37, 10, 6, 7.96875]] },
  ),
  // Without a miss the hit brings all of log2 64; after 63 misses it brings nothing.
  slider("submarine", "misses", [
    [0, 6, 6],
    [6, 0, 6],
  ]),
  // What is certain says nothing; a fair coin one bit.
  slider("coin", "theta", [[0], [0]], { typed: ["0.5", [1]] }),
  {
    kind: "distribution",
    cell: "three",
    input: "three",
    certain: [0, 1.584962500721156],
    // Two equal halves.
    none: [1, 1.584962500721156],
    // As even as thousandths can be: 0.334, 0.333, 0.333.
    even: [1.584961058506293, 1.584962500721156],
  },
  {
    kind: "triangle",
    cell: "three-map",
    input: "three",
    shows: "three",
    corner: [0, 1.584962500721156],
  },
  // All lengths 2 spend 4/4. One of them 1 or 5: 3/4 + 1/2, 3/4 + 1/32; on average 2 − p or 2 + 3p.
  slider("budget", "lengthSun", [
    [1.25, 1.5, 1.75],
    [0.78125, 3.5, 1.75],
  ]),
  slider("budget", "lengthCloud", [
    [1.25, 1.75, 1.75],
    [0.78125, 2.75, 1.75],
  ]),
  slider("budget", "lengthRain", [
    [1.25, 1.875, 1.75],
    [0.78125, 2.375, 1.75],
  ]),
  slider("budget", "lengthSnow", [
    [1.25, 1.875, 1.75],
    [0.78125, 2.375, 1.75],
  ]),
  // Days and digits a day: Huffman’s algorithm in Python’s fractions. A fair coin has nothing to gain.
  slider("blocks", "rain", [
    [1, 1, 2, 0.51495, 3, 0.3533326666666667, 4, 0.272697505, 5, 0.22625760198],
    [1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1, 8, 1],
  ]),
  {
    kind: "distribution",
    cell: "distribution",
    input: "my-p",
    certain: [0, 2, 2],
    // 0.334, 0.333, 0.333.
    none: [1.584961058506293, 2, 0.415038941493707],
    even: [2, 2, 0],
    // log2 5.
    more: [2.321928094887362, 2.321928094887362, 0],
    fewer: [2, 2, 0],
  },
  // H(p) is that of four equal outcomes by now; 0.334, 0.333, 0.333.
  {
    kind: "distribution",
    cell: "rival",
    input: "my-q",
    certain: [2, 0],
    none: [2, 1.584961058506293],
    even: [2, 2],
  },
  {
    kind: "distribution",
    cell: "huffman",
    input: "source",
    // What is certain still takes a digit.
    certain: [0, 1, 1],
    none: [2, 2, 0],
    // Five equal outcomes: lengths 2, 2, 2, 3, 3.
    even: [2.321928094887362, 2.4, 0.07807190511263765],
    // Four of 0.167 and two of 0.166, and without the last one 0.201, 0.201, 0.2, 0.199, 0.199; Huffman in fractions.
    more: [2.584956726082241, 2.666, 0.08104327391775887],
    fewer: [2.3219136678768404, 2.398, 0.07608633212315943],
  },
];
