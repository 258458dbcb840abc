import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/**
 * Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits; what is drawn, from SplitMix32 and
 * xoshiro128** written again in Python’s whole numbers.
 */
export const summary: readonly Demonstration[] = [
  // D(p‖s), D(s‖p), JSD(p,s), from s = p to s = q.
  slider("walk", "t", [
    [0, 0, 0],
    [0.42198577364972495, 0.5224626607308378, 0.11185531411673885],
  ]),
  // Of the first ten draws 5, 2, 1, 2; of a thousand 482, 259, 154, 105.
  slider("draws", "N", [
    [1.4167731151553626, 1.4167731151553626, 1.5004719368339463],
    [1.5036119235068683, 1.5036119235068683, 1.5004719368339463],
  ]),
  slider("train", "steps", [
    [2.164723422263392, 1.7427376486136672, 0.42198577364972495],
    [1.744391664869617, 1.7427376486136672, 0.0016540162559497398],
  ]),
  // H(p), H(q), H(p,q), H(q,p), D(p‖q), D(q‖p), JSD, √JSD, and two perplexities.
  {
    kind: "distribution",
    cell: "pair",
    input: "my-p",
    shows: "quantities",
    certain: [0, 1.9037016960573483, 2, infinity, 2, infinity, 0.5487949406953986, 0.740806952380577, 1, 4],
    none: [1.584961058506293, 1.9037016960573483, 2.127550619646496, infinity, 0.5425895611402032, infinity],
    even: [
      ...[2, 1.9037016960573483, 2.0952054459852327, 2, 0.09520544598523271, 0.09629830394265167],
      ...[0.02371918941647236, 0.15401035490015716, 4, 4.2728700639623405],
    ],
  },
  // The same with p even.
  {
    kind: "distribution",
    cell: "pair",
    input: "my-q",
    shows: "quantities",
    certain: [2, 0, infinity, 2, infinity, 2, 0.5487949406953986, 0.740806952380577, 4, infinity],
    none: [2, 1.584961058506293, infinity, 2, infinity, 0.415038941493707, 0.1379256899573252],
    even: [2, 2, 2, 2, 0, 0, 0, 0, 4, 4],
  },
];
