import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/** Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits. */
export const maximumLikelihood: readonly Demonstration[] = [
  // A θ that rules out what has happened; 0.7^7 · 0.3^3.
  slider("likelihood", "theta", [[0], [0]], { typed: ["0.7", [0.0022235661]] }),
  // The same, once; three hundred times it is 2^−2644, which no double holds, and the first θ of the grid stays best.
  slider("search-product", "copies", [
    [0.0022235661, 0.7],
    [0, 0.01],
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
    certain: [infinity, infinity, 2.0403733936884962],
    none: [infinity, infinity, 2.0403733936884962],
    even: [2.321928094887362, 2.321928094887362, 2.0403733936884962],
  },
];
