import type { Expectations } from "../../lib/book/expected.ts";

const mpmath = "mpmath 1.3.0, 50 digits";

export const expected: Expectations = {
  bill: {
    values: [2.375, 1.75, 0.625],
    source: "1/4·1 + 1/8·2 + 1/2·3 + 1/8·3 = 19/8; H = 1/4·2 + 1/8·3 + 1/2·1 + 1/8·3 = 7/4",
  },
  pair: { values: [], source: "controls only" },
  split: {
    values: [1.7427376486136672, 0.89144607116552176, 2.6341837197791889, 2.6341837197791889],
    source: `H(p), D(p‖q), H(p,q) of the distributions as given: ${mpmath}`,
  },
  terms: {
    values: [
      [0.1, 0.4, -0.2],
      [0.15, 0.3, -0.15],
      [0.25, 0.2, 0.080482023721840587],
      [0.5, 0.1, 1.1609640474436812],
    ].flat(),
    source: `0.1·log2(1/4), 0.15·log2(1/2), 0.25·log2(5/4), 0.5·log2 5: ${mpmath}`,
  },
  signed: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: -2 },
      { trace: 0, x: 0.1, y: -1 },
      { trace: 0, x: 0.25, y: 0.32192809488736235 },
      { trace: 0, x: 1, y: 2.3219280948873623 },
      { trace: 1, x: 0.05, y: -2 },
      { trace: 1, x: 0.75, y: 2.3219280948873623 },
    ],
    source: `log2 of 1/4, 1/2, 5/4 and 5: ${mpmath}`,
  },
  gap: {
    values: [1, 0.6931471805599453, 0.3068528194400547],
    source: "at u = 2: 1, ln 2, and 1 − ln 2: mpmath 1.3.0, 30 digits",
  },
  tangent: {
    values: [],
    figures: [
      { trace: 0, x: 0, y: -1 },
      { trace: 0, x: 5, y: 4 },
      { trace: 1, x: 1.25, y: 0.22314355131420976 },
      { trace: 1, x: 5, y: 1.6094379124341004 },
      { trace: 2, x: 4, y: 1.3862943611198906 },
      { trace: 2, x: 2, y: 0.69314718055994531 },
      { trace: 2, x: 0.8, y: -0.22314355131420976 },
      { trace: 2, x: 0.2, y: -1.6094379124341004 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `ln 4, ln 2, ln 5/4 and ln 5: ${mpmath}`,
  },
  gaps: {
    values: [
      [-0.13862943611198906, 0.16137056388801094],
      [-0.1039720770839918, 0.046027922916008204],
      [0.055785887828552439, 0.0057858878285524389],
      [0.80471895621705019, 0.40471895621705019],
      [0.61790333084962177, 0.61790333084962177],
    ].flat(),
    source: `p ln(p/q), with − p + q, and D(p‖q) in nats twice: ${mpmath}`,
  },
  negative: { values: [-6.6144093452479404], source: `½·log2(1/80) + ½·log2(1/120): ${mpmath}` },
  refused: { values: [], error: "runtime", source: "40 + 30 + 30 = 100 is not 1" },
  normalised: { values: [0.029446844526784257], source: `½·log2(5/4) + ½·log2(5/6): ${mpmath}` },
  coins: { values: [], source: "a definition, which shows nothing" },
  coin: {
    values: [1.9862154920074512, 1.1049245927767586, 0.88129089923069262],
    source: `0.3 against 0.85; the difference is h(0.3): ${mpmath}`,
  },
  "two-heights": {
    values: [],
    figures: [
      { trace: 1, x: 0.5, y: 1 },
      { trace: 1, x: 0.75, y: 1.5245112497836531 },
      { trace: 2, x: 0.5, y: 0.11870910076930738 },
      { trace: 2, x: 0.75, y: 0.64322035055296053 },
      { trace: 3, x: 0.85, y: 1.9862154920074512 },
      { trace: 3, x: 0.85, y: 1.1049245927767586 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `p = 0.3 against q = 1/2, 3/4 and 0.85: ${mpmath}`,
  },
  "both-ways": {
    values: [0.89144607116552176, 0.8034215715337913],
    source: `the distributions as given, both ways: ${mpmath}`,
  },
  "coins-both-ways": {
    values: [1.1049245927767586, 0.94376642624933855],
    source: `0.3 against 0.85, both ways: ${mpmath}`,
  },
  directions: {
    values: [],
    figures: [
      { trace: 1, x: 0.5, y: 0.11870910076930738 },
      { trace: 1, x: 0.75, y: 0.64322035055296053 },
      { trace: 2, x: 0, y: 0.51457317282975824 },
      { trace: 2, x: 0.5, y: 0.1257693834979822 },
      { trace: 2, x: 0.75, y: 0.62008936437296132 },
      { trace: 2, x: 1, y: 1.7369655941662062 },
      { trace: 3, x: 0.85, y: 1.1049245927767586 },
      { trace: 3, x: 0.85, y: 0.94376642624933855 },
    ],
    // A sampled curve is drawn from seven significant digits.
    tolerance: 1e-6,
    source: `p = 0.3 against q, both ways; −log2 0.7 and −log2 0.3 at the ends: ${mpmath}`,
  },
  triangle: {
    values: [2.5359400011538499, 3.001233251283658],
    source: `coins of 0.1, 0.04, 0.9: ${mpmath}`,
  },
  "triangle-bars": {
    values: [],
    figures: [
      { trace: 0, x: 0, y: 2.5359400011538499 },
      { trace: 1, x: 1, y: 0.048394345536402911 },
      { trace: 2, x: 1, y: 2.9528389057472551 },
    ],
    source: `coins of 0.1, 0.04, 0.9; a stacked bar’s y is its own height: ${mpmath}`,
  },
  "three-coins": {
    values: [2.5359400011538499, 1.2679700005769249, 0.72870049156750181, 0.76627175971988426],
    source: `0.8·log2 9 directly and half of it in two legs; √JSD from its definition: ${mpmath}`,
  },
  epsilon: {
    values: [4.2328899782906462, Number.POSITIVE_INFINITY],
    source: `½·log2(½/(½ + ε)) + ¼·log2(¼/(½ + ε)) + ¼·log2(¼/ε) for ε = 10^−6: ${mpmath}; ¼·log2(¼/0) = ∞`,
  },
  "epsilon-line": {
    values: [],
    figures: [
      { trace: 0, x: 1, y: -0.11679378065350479 },
      { trace: 0, x: 6, y: 4.2328899782906462 },
      { trace: 0, x: 15, y: 11.707230355827607 },
      { trace: 1, x: 6, y: 4.2328899782906462 },
    ],
    source: `the same sum for ε = 10^−1, 10^−6, 10^−15: ${mpmath}`,
  },
  smoothed: {
    values: [0.83048202372184059, 1, 0.74490830858713759],
    source: `¼·log2 10, and q = 0.95·(½, ½, 0) + 0.05·(⅓, ⅓, ⅓): ${mpmath}`,
  },
  hills: { values: [], source: "definitions, which show nothing" },
  bell: {
    values: [1.4317937862658409, 1.3955881643217107],
    source: `both sums over the grid −6, −5.9, …, 6 written out: ${mpmath}`,
  },
  "bell-curve": {
    values: [],
    figures: [
      { trace: 0, x: -2, y: 0.034195054576499615 },
      { trace: 0, x: 0, y: 0.00096201421412044103 },
      { trace: 0, x: 2, y: 0.022796704593298893 },
      { trace: 1, x: 1, y: 0.026606285009519969 },
    ],
    source: `normalised on the grid −6, −5.9, …, 6: ${mpmath}`,
  },
  best: {
    values: [
      [-0.4, 2.1, 0.60277131817804923],
      [-2, 0.7, 0.72997150976080007],
    ].flat(),
    source: `the same candidates tried with NumPy; bits at the winners: ${mpmath}. The exact moments of p are −0.4 and 2.08`,
  },
  "best-curves": {
    values: [],
    figures: [
      { trace: 0, x: -2, y: 0.034195054576499615 },
      { trace: 1, x: -0.4, y: 0.019085597530942114 },
      { trace: 2, x: -2, y: 0.05699175454290106 },
    ],
    source: `normalised on the grid −6, −5.9, …, 6: ${mpmath}`,
  },
};
