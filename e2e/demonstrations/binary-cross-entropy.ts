import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/** Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits. */
export const binaryCrossEntropy: readonly Demonstration[] = [
  // It stayed dry: −ln 0.99, −ln 0.01.
  slider("evening", "yHat", [[0.010050335853501442], [4.605170185988092]]),
  // −ln 0.3, −ln 0.7.
  {
    kind: "toggle",
    cell: "evening",
    input: "itRained",
    off: [1.203972804325936],
    on: [0.3566749439387324],
  },
  // Where it never rains, or always: −ln 0.3, −ln 0.7; and no surprise for who knows.
  slider("share", "r", [
    [1.203972804325936, 0],
    [0.3566749439387324, 0],
  ]),
  // For each y the loss, and its slope twice.
  slider("score", "z", [
    [
      ...[1, 8.000335406372896, -0.9996646498695335, -0.9996646498695335],
      ...[0, 0.00033540637289576885, 0.0003353501304664781, 0.0003353501304664781],
    ],
    [
      ...[1, 0.00033540637289576885, -0.0003353501304664781, -0.0003353501304664781],
      ...[0, 8.000335406372896, 0.9996646498695335, 0.9996646498695335],
    ],
  ]),
  // 10·0.01 / (10·0.01 + 0.99), 10·0.99 / (10·0.99 + 0.01).
  slider("weights", "rare", [
    [0.01, 10 / 109],
    [0.99, 990 / 991],
  ]),
  // Without a weight the share is learnt; 50·0.02 / (50·0.02 + 0.98).
  slider("weights", "w", [
    [0.02, 0.02],
    [0.02, 1 / 1.98],
  ]),
  // Is it A, of that due, and which one: −ln 0.4; −ln 0.6; an even p, of which A is a quarter.
  {
    kind: "distribution",
    cell: "own",
    input: "my-p",
    shows: "own-question",
    certain: [0.9162907318741551, 0, 0.9162907318741551],
    none: [0.5108256237659907, 0, 1.7048305774524353],
    even: [0.6121919007930318, 0.5623351446188084, 1.5080716354070594],
  },
  // The same with p even: H(1/4, 3/4) and ln 4.
  {
    kind: "distribution",
    cell: "own",
    input: "my-q",
    shows: "own-question",
    certain: [infinity, 0.5623351446188084, infinity],
    none: [infinity, 0.5623351446188084, infinity],
    even: [0.5623351446188084, 0.5623351446188084, 1.3862943611198906],
  },
];
