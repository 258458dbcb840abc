import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/** Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits. */
export const crossEntropy: readonly Demonstration[] = [
  // "rain" is 110 in the one code and 0 in the other; the journal has 8 of rain, 4 of sun, 2 of cloud and of snow.
  slider("wire", "day", [
    [3, 1],
    [38, 28],
  ]),
  // H(p), H(p,q) and what is between them, of (.1, .15, .25, .5) and (.4, .3, .2, .1), and of p and itself.
  slider("approach", "nearer", [
    [1.7427376486136672, 2.634183719779189, 0.8914460711655218],
    [1.7427376486136672, 1.7427376486136672, 0],
  ]),
  // −log2 0.3 and −log2 0.7, for a coin that always falls on one side.
  slider("coin", "theta", [
    [0, 1.736965594166206],
    [0, 0.5145731728297582],
  ]),
  slider("coin", "guess", [
    [0.8812908992306926, 1.7135592988940789],
    [0.8812908992306926, 3.9594432365401624],
  ]),
  // H(1/2, 1/4, 1/4) = 1.5; what is ruled out and happens costs without end.
  slider("doubt", "share", [
    [1.5, infinity],
    [1.5, 1.8644093452479404],
  ]),
  // H(p), H(p,q), H(q,p), H(q), with q as the book has it.
  {
    kind: "distribution",
    cell: "pair",
    input: "my-p",
    shows: "four-numbers",
    // −log2 0.4.
    certain: [0, 1.3219280948873624, infinity, 1.8464393446710154],
    none: [1.584961058506293, 2.459550619646496, infinity, 1.8464393446710154],
    even: [2, 2.175687469707073, 2, 1.8464393446710154],
  },
  // The same with p even: a q that rules something out costs without end, and an even p costs everybody 2.
  {
    kind: "distribution",
    cell: "pair",
    input: "my-q",
    shows: "four-numbers",
    certain: [2, infinity, 2, 0],
    none: [2, infinity, 2, 1.584961058506293],
    even: [2, 2, 2, 2],
  },
];
