import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";
const sampled =
  "SplitMix32 and xoshiro128** written again in Python’s whole numbers from the published algorithms: 99, 56, 24 and 21 of 200";

export const expected: Expectations = {
  pair: { values: [], source: "controls only" },
  columns: {
    values: [
      [0.5, 0.25, 1, 2, 0.5, 1],
      [0.25, 0.15, 2, 2.7369655941662062, 0.5, 0.68424139854155154],
      [0.15, 0.2, 2.7369655941662062, 2.3219280948873623, 0.41054483912493092, 0.34828921423310435],
      [0.1, 0.4, 3.3219280948873623, 1.3219280948873623, 0.33219280948873623, 0.13219280948873623],
    ].flat(),
    source: `−log2 of the probabilities as given, and p times it: ${mpmath}`,
  },
  seven: { values: [], source: "definitions, which show nothing" },
  quantities: {
    values: [
      [1.7427376486136672, 1.9037016960573483, 2.1647234222633921, 2.4261643567881862],
      [0.42198577364972497, 0.52246266073083784, 0.11185531411673885, 0.33444777487186074],
      [3.3466963249472345, 4.4838046436578729],
    ].flat(),
    source: `each from its definition, the divergences not as differences: ${mpmath}`,
  },
  lengths: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 1.7427376486136672 },
      { trace: 0, x: 1, y: 1.7427376486136672 },
      { trace: 1, x: 2, y: 1.9037016960573483 },
      { trace: 1, x: 3, y: 1.9037016960573483 },
      { trace: 2, x: 1, y: 0.42198577364972497 },
      { trace: 2, x: 2, y: 0.52246266073083784 },
      { trace: 3, x: 1, y: 2.1647234222633921 },
      { trace: 3, x: 2, y: 2.4261643567881862 },
    ],
    source: `a stacked bar’s y is its own height, the note over it the total: ${mpmath}`,
  },
  codes: {
    values: [1.7427376486136672, 1.75, 2.1647234222633921, 2.4],
    source: `Huffman’s lengths for p are 1, 2, 3, 3: 0.5 + 0.5 + 0.45 + 0.3; −log2 q rounded up 2, 3, 3, 2: 1 + 0.75 + 0.45 + 0.2; H: ${mpmath}`,
  },
  walk: {
    values: [0.12244910067205907, 0.14937601624868007, 0.03311876655845417],
    source: `s = (0.375, 0.2, 0.175, 0.25): ${mpmath}`,
  },
  "walk-curves": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0 },
      { trace: 0, x: 1, y: 0.42198577364972497 },
      { trace: 1, x: 1, y: 0.52246266073083784 },
      { trace: 2, x: 1, y: 0.11185531411673885 },
      { trace: 3, x: 0.5, y: 0.12244910067205907 },
      { trace: 3, x: 0.5, y: 0.14937601624868007 },
      { trace: 3, x: 0.5, y: 0.03311876655845417 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `at t = 1 r is q, at t = ½ as in walk: ${mpmath}`,
  },
  distances: {
    values: [
      [1.7427376486136672, 2.1647234222633921, 2.4261643567881862, 3.8993993084460965],
      [0, 0.42198577364972497, 0.52246266073083784, 0.22158667338018271],
      [0, 0.11185531411673885, 0.11185531411673885, 0.057981454453884692],
      [0, 0.33444777487186074, 0.33444777487186074, 0.33966468797476332],
    ].flat(),
    source: `each from its definition, with m = (0.375, 0.2, 0.175, 0.25): ${mpmath}`,
  },
  draws: {
    values: [1.5067523808612709, 1.5067523808612709, 1.5004719368339462],
    source: `${sampled}; H(p̂,q) and H(p,q) in nats: ${mpmath}`,
  },
  "draws-bars": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: 0.495 },
      { trace: 1, x: 1, y: 0.28 },
      { trace: 1, x: 2, y: 0.12 },
      { trace: 1, x: 3, y: 0.105 },
    ],
    source: sampled,
  },
  impossible: {
    values: [-0.21812407431960926],
    source: `${sampled}; H(p̂,q) in nats less H(p̂) in bits: ${mpmath}`,
  },
  possible: {
    values: [0.31115912913841096, 0.31115912913841096, 0.44890773253531404],
    source: `${sampled}; D(p̂‖q) from its definition: ${mpmath}`,
  },
  train: {
    values: [1.9818991644952876, 1.7427376486136672, 0.23916151588162049],
    source: `four steps of z − (softmax(z) − p)/4 from z = ln q, written out: ${mpmath}`,
  },
  "train-curve": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: 2.1647234222633921 },
      { trace: 1, x: 1, y: 2.1075098794926205 },
      { trace: 1, x: 60, y: 1.7443916648696169 },
      { trace: 2, x: 4, y: 1.7427376486136672 },
      { trace: 3, x: 4, y: 1.9818991644952876 },
    ],
    source: `the same sixty steps: ${mpmath}`,
  },
};
