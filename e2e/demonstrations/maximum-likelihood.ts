import { type Demonstration, type Reading, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/** The table of five days with a forecast for the fifth, and what follows from it. */
function fifthAt(forecast: number, fromThere: Reading): Reading {
  return [
    ...[1, 1, 0.9, 0.9, 0.1053605156578263],
    ...[2, 0, 0.2, 0.8, 0.22314355131420976],
    ...[3, 1, 0.6, 0.6, 0.5108256237659907],
    ...[4, 0, 0.1, 0.9, 0.1053605156578263],
    ...[5, 0, forecast, ...fromThere],
  ];
}

/** Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits. */
export const maximumLikelihood: readonly Demonstration[] = [
  // How many are up, and how many are not; what is neither 0 nor 1 is no throw.
  {
    kind: "text",
    cell: "record",
    input: "record",
    typed: { "0011": [2, 2], "111": [3, 0], "1 side 000": [1, 3] },
  },
  // A θ that rules out what has happened; 0.7^7 · 0.3^3.
  slider("likelihood", "theta", [[0], [0]], { typed: ["0.7", [0.0022235661]] }),
  // The same, once; three hundred times it is 2^−2644, which no double holds, and the first θ of the grid stays best.
  slider(
    "search-product",
    "copies",
    [
      [0.0022235661, 0.7],
      [0, 0.01],
    ],
    { still: ["descent-curve"] },
  ),
  // Of the first forty throws 26 are up with seed 1, and 28 with seed 50; of the first 41, 42, 43 with seed 1 27, 27, 28.
  {
    kind: "play",
    cell: "throwing",
    input: "cast",
    lowest: [0, 0],
    highest: [118, 0.59],
    onwards: [
      [27, 27 / 41],
      [27, 27 / 42],
      [28, 28 / 43],
    ],
  },
  slider("throwing", "seed", [
    [26, 0.65],
    [28, 0.7],
  ]),
  // Of the first ten 3, 3, 2, 2 and of five hundred 188, 153, 108, 51: what p̂, p and an even q cost on them, and on p.
  slider("world", "size", [
    [1.9709505944546686, 1.912454344382553, 2.0464393446710156, 1.8464393446710154, 2, 2],
    [1.8668551112189422, 1.8485123565533934, 1.8689295696666886, 1.8464393446710154, 2, 2],
  ]),
  // Twenty draws of an even p: 3, 4, 8, 5; of 0, 0.334, 0.333, 0.333: 0, 4, 8, 8.
  {
    kind: "distribution",
    cell: "world",
    input: "my-p",
    certain: [0, 0, 0, 0, 2, 2],
    none: [1.5219280948873624, 1.6559280948873623, 1.5855407325102668, 1.584961058506293, 2, 2],
    even: [1.9037016960573483, 2.0952054459852327, 2, 2, 2, 2],
  },
  // With p even: q costs infinitely much as soon as it rules out what comes.
  {
    kind: "distribution",
    cell: "world",
    input: "my-q",
    still: ["world-curve"],
    certain: [1.9037016960573483, 2.0952054459852327, 2, 2, infinity, infinity],
    none: [1.9037016960573483, 2.0952054459852327, 2, 2, infinity, infinity],
    even: [1.9037016960573483, 2.0952054459852327, 2, 2, 2, 2],
  },
  // L is 0.9·0.8·0.6·0.9 = 0.3888 times what was given to the dry fifth day.
  slider("forecasts", "fifth", [
    fifthAt(0.05, [0.95, 0.05129329438755053, 0.36936, 0.9959835007834036]),
    fifthAt(0.95, [0.05, 2.995732273553991, 0.01944, 3.940422479949844]),
  ]),
  slider("smoothing", "alpha", [
    [2.0403733936884962, infinity],
    [2.3262529078657925, 2.472780939582174],
  ]),
  // −ln ŷ for what came true: ŷ of 0 and 1.
  slider("one-label", "yHat", [[infinity], [0]]),
  {
    kind: "select",
    cell: "one-label",
    input: "y",
    // −ln 0.2 and −ln(1 − 0.2).
    readings: [[1.6094379124341003], [0.22314355131420976]],
    book: 0,
  },
  // Forty steps again in 40 digits: with ten samples the sum arrives, with sixty it is thrown against the wall.
  slider("descent", "batch", [
    [0.6950752003825161, 0.7],
    [0.6950752003825161, 0.01],
  ]),
  {
    kind: "text",
    cell: "letters",
    input: "word",
    // Letters counted by hand: how often, and which share.
    typed: {
      banana: [1, 1 / 6, 3, 1 / 2, 2, 1 / 3],
      noon: [2, 1 / 2, 2, 1 / 2],
      odd: [1, 1 / 3, 2, 2 / 3],
    },
  },
  // H(p̂,q) twice, and H(5/11, 2/11, 2/11, 1/11, 1/11); an even q costs log2 5.
  {
    kind: "distribution",
    cell: "model",
    input: "q",
    still: ["smoothing-curve"],
    certain: [infinity, infinity, 2.0403733936884962],
    none: [infinity, infinity, 2.0403733936884962],
    even: [2.321928094887362, 2.321928094887362, 2.0403733936884962],
  },
];
