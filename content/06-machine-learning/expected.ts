import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";
const descent = "the same descent from 0 in mpmath 1.3.0, 30 digits, on the published table";
// A sampled curve is drawn from seven significant digits.
const drawn = 1e-6;

export const expected: Expectations = {
  classes: { values: [], source: "names only" },
  guess: { values: [], source: "controls only" },
  "one-hot": {
    values: [
      [0.5108256237659907],
      [0, 0.1, 2.302585092994046, 0],
      [1, 0.6, 0.5108256237659907, 0.5108256237659907],
      [0, 0.3, 1.203972804325936, 0],
    ].flat(),
    source: `−ln 0.1, −ln 0.6, −ln 0.3: ${mpmath}; only the true class counts`,
  },
  "one-hot-bars": {
    values: [],
    figures: [
      { trace: 0, x: -0.215, y: 0 },
      { trace: 0, x: 0.785, y: 1 },
      { trace: 1, x: 0.215, y: 0.1 },
      { trace: 1, x: 1.215, y: 0.6 },
      { trace: 1, x: 2.215, y: 0.3 },
    ],
    source: "the truth and the answer as given; two bars share 0.86 of each place",
  },
  softmax: {
    values: [0.7053845126982412, 0.25949646034241913, 0.03511902695933972],
    source: `e^2, e, 1/e over their sum: ${mpmath}`,
  },
  logits: {
    values: [0.7053845126982412, 0.25949646034241913, 0.03511902695933972],
    source: `e^2, e, 1/e over their sum: ${mpmath}`,
  },
  "softmax-bars": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0.7053845126982412 },
      { trace: 0, x: 2, y: 0.03511902695933972 },
    ],
    source: `e^2, e, 1/e over their sum: ${mpmath}`,
  },
  shift: {
    values: [0.7053845126982412, 0.2594964603424191, 0.03511902695933972],
    source: "e^z / Σ e^z of (2, 1, −1), which no constant changes: mpmath 1.3.0, 30 digits",
  },
  overflow: {
    values: [Number.NaN, Number.NaN, Number.NaN],
    text: "NaN",
    source: "IEEE 754-2019: e^800 overflows to ∞ (§7.4), and ∞/∞ is an invalid operation (§7.2)",
  },
  steady: {
    values: [
      0.6652409557748219,
      0.24472847105479764,
      0.09003057317038046,
      Number.POSITIVE_INFINITY,
      800,
      800,
    ],
    source: `softmax of 2, 1, 0: ${mpmath}; e^−800 is below the least double, ln(1 + e^800) = 800 to 347 digits`,
  },
  "gradient-check": {
    values: [
      [0.7053845126982412, 0.7053845126982412],
      [-0.7405035396575809, -0.7405035396575809],
      [0.03511902695933972, 0.03511902695933972],
    ].flat(),
    // A central difference over 2e-5 magnifies the last bit of the loss by 5e4 and leaves out terms of order 1e-11.
    tolerance: 1e-9,
    source: `q − p for logits 2, 1, −1 and the second class: ${mpmath}`,
  },
  "soft-truth": { values: [], source: "controls only" },
  "soft-gradient": {
    values: [
      [2.3401896985611953, 1.2079736875922321],
      [0.6439142598879723, 0.5439142598879723, 0.5439142598879723],
      [0.2368828180899101, 0.08688281808991013, 0.08688281808991013],
      [0.03205860328008499, -0.21794139671991501, -0.21794139671991501],
      [0.08714431874203257, -0.41285568125796743, -0.41285568125796743],
    ].flat(),
    // As for the one-hot truth.
    tolerance: 1e-9,
    source: `ln Σ e^z − Σ p·z, H(p) and e^z / Σ e^z − p for logits 2, 1, −1, 0 and p as given: ${mpmath}`,
  },
  saturated: {
    values: [0.9850122453004738, 0.001711754008514602],
    source: `a hundred steps with the full Jacobian of softmax: ${mpmath}`,
  },
  "saturated-curves": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 0.0012378419366357767 },
      { trace: 0, x: 10, y: 0.5083728351216245 },
      { trace: 0, x: 100, y: 0.9850122453004738 },
      { trace: 1, x: 0, y: 0.0012378419366357767 },
      { trace: 1, x: 50, y: 0.0014368371357215554 },
      { trace: 1, x: 100, y: 0.001711754008514602 },
    ],
    tolerance: drawn,
    source: `a hundred steps with the full Jacobian of softmax: ${mpmath}`,
  },
  iris: {
    values: [
      [50, 1.462, 0.246],
      [50, 4.26, 1.326],
      [50, 5.552, 2.026],
    ].flat(),
    source: "column means of Fisher’s table I (1936), as in R’s aggregate(. ~ Species, iris, mean)",
  },
  learner: { values: [], source: "definitions, which show nothing" },
  marks: { values: [], source: "definitions, which show nothing" },
  train: { values: [1.0986122886681098, 0.1271543973318423], source: `ln 3; ${descent}` },
  watch: { values: [0.16677587613241537, 146], source: descent },
  "loss-curve": {
    values: [],
    figures: [
      { trace: 1, x: 0, y: 1.0986122886681098 },
      { trace: 1, x: 50, y: 0.22525081314987952 },
      { trace: 1, x: 100, y: 0.16677587613241537 },
      { trace: 2, x: 100, y: 0.16677587613241537 },
    ],
    tolerance: drawn,
    source: `ln 3; ${descent}`,
  },
  telegram: {
    values: [237.7443751081734, 36.09100941542216],
    source: `150·log2 3, and 150 losses in bits: ${descent}`,
  },
  petal: { values: [0.0011174172992867502, 0.3801558488613256, 0.6187267338393877], source: descent },
  boundary: {
    values: [],
    figures: [
      { trace: 1, x: 2.591186271093947, y: 1.44169584996682 },
      { trace: 2, x: 5.625, y: 0.524086988652772 },
      { trace: 7, x: 1.4, y: 0.2 },
      { trace: 7, x: 6.9, y: 2.3 },
      { trace: 7, x: 5, y: 1.7 },
    ],
    tolerance: drawn,
    source: `where two scores tie at 7.5·(1 − cos(πi/150))/2 for i = 60, 100: ${descent}; flowers as published`,
  },
  temper: { values: [0.16677587613241537, 146], source: descent },
  "temper-curve": {
    values: [],
    figures: [
      { trace: 1, x: 0.05, y: 0.2606960011465941 },
      { trace: 1, x: 3, y: 0.4446225395113067 },
      { trace: 2, x: 1, y: 0.16677587613241537 },
    ],
    tolerance: drawn,
    source: `${descent}, its scores divided by 0.05 and 3`,
  },
  "two-runs": {
    values: [
      [0.5, 100, 0.16677587613241537, 146],
      [10, 200, 0.0696491402593333, 144],
    ].flat(),
    source: descent,
  },
  reliability: {
    values: [
      [8, 0.5499943964834472, 0.875],
      [30, 0.7019740571812061, 0.9],
      [47, 0.8803765186746672, 1],
      [65, 0.9764666853359937, 1],
    ].flat(),
    source: `its answers sorted by their largest probability: ${descent}`,
  },
  smoothing: {
    values: [0.29113983883196504, 3.332204510175204],
    source: `H(14/15, 1/30, 1/30) and ln 28: ${mpmath}`,
  },
  "smoothing-curves": {
    values: [],
    figures: [
      { trace: 0, x: -2, y: 2.625290302342366 },
      { trace: 0, x: 5, y: 0.3467192350547822 },
      { trace: 0, x: 12, y: 0.8000122883492046 },
      { trace: 1, x: 5, y: 0.013385901721448902 },
      { trace: 2, x: 3.332204510175204, y: 0.29113983883196504 },
    ],
    tolerance: drawn,
    source: `ln(e^lead + 2) − 14/15·lead, and ln(1 + 2e^−5): ${mpmath}`,
  },
  "shared-petal": {
    values: [
      [0.6365141682948128, 0.6695692952969233],
      [0, 0.0019397521818522423],
      [1 / 3, 0.4551211540691089],
      [2 / 3, 0.5429390937490389],
    ].flat(),
    source: `one versicolor and two virginicas in the table as published: ln 3 − (2/3)·ln 2; ${descent}`,
  },
  diaries: { values: [], source: "controls only" },
  diary: {
    values: [
      [7, 3, 0],
      [3, 1, 3],
      [0, 3, 3],
    ].flat(),
    source: "counted by hand",
  },
  "diary-perplexity": {
    values: [
      [3, 3],
      [2.930757325938402, 2.763899337255437],
      [2.205516618902033, 2.735222811370195],
    ].flat(),
    source: `the counts of each table plus 1/2: ${mpmath}`,
  },
};
