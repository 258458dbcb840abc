import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/**
 * Where no comment derives a number, it comes from mpmath 1.3.0, 25 digits; the classifier was trained again in it on
 * the same flowers.
 */
export const machineLearning: readonly Demonstration[] = [
  {
    kind: "select",
    cell: "guess",
    input: "truth",
    shows: "one-hot",
    // −ln 0.1, −ln 0.6, −ln 0.3.
    readings: [[Math.LN10], [0.5108256237659907], [1.203972804325936]],
    book: 1,
  },
  slider("logits", "z1", [
    [0.002178521357197023, 0.8788782427321509, 0.11894323591065208],
    [0.9796292071670795, 0.017942534803329194, 0.002428258029591337],
  ]),
  slider("logits", "z2", [
    [0.9517474055557682, 0.0008678812948896052, 0.047384713149342166],
    [0.047314155221824035, 0.9503302116973793, 0.00235563308079668],
  ]),
  slider("logits", "z3", [
    [0.7305715510441718, 0.2687622539338838, 0.000666195021944371],
    [0.04661262257797389, 0.01714782554552039, 0.9362395518765058],
  ]),
  slider("logits", "T", [
    [0.999954602131204, 4.5397868702430146e-5, 9.357198152700393e-14],
    [0.42237892110127173, 0.3458146121575097, 0.23180646674121863],
  ]),
  // Added to all three scores nothing changes, until e^1000 is more than a double holds.
  slider("shift", "c", [
    [0.7053845126982412, 0.25949646034241913, 0.03511902695933972],
    [Number.NaN, Number.NaN, Number.NaN],
  ]),
  slider(
    "saturated",
    "start",
    [
      [0.9845535228032285, 0.00017427448751268913],
      [0.9902411444257911, 0.9714136158634883],
    ],
    { still: ["smoothing-curves"] },
  ),
  // Before the first step every class has a third: ln 3.
  slider("train", "rate", [
    [1.0986122886681098, 0.2508590928570012],
    [1.0986122886681098, 0.0696491402593333],
  ]),
  {
    kind: "play",
    cell: "watch",
    input: "steps",
    lowest: [1.0986122886681098, 0],
    highest: [0.1271543973318423, 146],
    onwards: [
      [0.166082709840174, 146],
      [0.16540026774302335, 146],
      [0.16472829069528477, 146],
    ],
  },
  slider("petal", "length", [
    [0.9693357994467836, 0.030660786593290912, 3.4139599254690047e-6],
    [1.4330630697051682e-7, 0.005056269494946133, 0.9949435871987469],
  ]),
  slider("petal", "width", [
    [0.011525702463126269, 0.8911526498926144, 0.0973216476442593],
    [0.00019236248156079627, 0.1372768960224811, 0.8625307414959581],
  ]),
  {
    kind: "point",
    cell: "boundary",
    inputs: ["length", "width"],
    shows: "petal",
    lowest: [0.9928626030590915, 0.007137343615784108, 5.33251244349451e-8],
    highest: [1.7763346358558102e-8, 0.001314681303520974, 0.9986853009331327],
  },
  // Whose answer is best does not depend on T.
  slider("temper", "heat", [
    [0.2606960011465941, 146],
    [0.4446225395113067, 146],
  ]),
  // How many answers are how sure, how sure on average, and how many of them are right.
  slider(
    "temper",
    "heat",
    [
      [2, 0.8590313805306306, 1, 148, 0.9990886963157293, 144 / 148],
      [66, 0.5333103690939806, 62 / 66, 74, 0.7390474876172319, 1, 10, 0.829373721631198, 1],
    ],
    {
      shows: "reliability",
      typed: [
        "0.4",
        [
          ...[3, 0.5682569618265362, 1, 9, 0.7010191216236713, 7 / 9],
          ...[22, 0.8963473857229644, 20 / 22, 116, 0.9956535791647853, 1],
        ],
      ],
    },
  ),
  // One-hot labels are never content; 2/3, 1/6, 1/6 are at a lead of ln 4.
  slider("smoothing", "epsilon", [
    [0, infinity],
    [0.8675632284814613, 1.3862943611198906],
  ]),
  // Words of both texts: with seven, what has never been seen has the share ½ / (6 + 7/2); of four, one is new.
  {
    kind: "text",
    cell: "diaries",
    input: "learnt",
    shows: "diary-perplexity",
    typed: { "to be or not to be": [7, 7, 4.661472177846278, 19, 2.649975295088532, 7] },
  },
  {
    kind: "text",
    cell: "diaries",
    input: "later",
    shows: "diary-perplexity",
    typed: {
      "sun snow snow sun": [
        4, 4, 2.988223155858763, 18.284962119681886, 2.3249490640610575, 7.268482371328559,
      ],
    },
  },
  // Without a space each letter is a word: of six letters one is b, three are a, two are n; of five pairs ba comes once.
  {
    kind: "text",
    cell: "diaries",
    input: "later",
    beside: ["learnt", "banana"],
    shows: "diary-perplexity",
    typed: {
      banban: [3, 3, 2.4515707625544065, 2.90428873529009, 1.4496801038382674, 2.0711441291202477],
    },
  },
  // What has never followed what came costs without end.
  slider("diary-perplexity", "alpha", [
    [3, 3, 2.9324599111779595, 2.7555959566131842, 2.121351089310399, infinity],
    [3, 3, 2.9294610802104413, 2.7865680496546195, 2.382682465700494, 2.6385072084293673],
  ]),
  // H(p,q) and H(p) for the logits 2, 1, −1, 0, then of the first outcome q, and q − p twice.
  {
    kind: "distribution",
    cell: "soft-truth",
    input: "my-p",
    shows: "soft-gradient",
    certain: [0.44018969856119533, 0, 0.6439142598879724, -0.3560857401120277, -0.3560857401120277],
    none: [
      2.4391896985611954, 1.0986112890009434, 0.6439142598879724, 0.6439142598879724, 0.6439142598879724,
    ],
    even: [
      1.9401896985611953, 1.3862943611198906, 0.6439142598879724, 0.3939142598879723, 0.3939142598879723,
    ],
  },
  {
    kind: "distribution",
    cell: "guess",
    input: "q",
    shows: "one-hot",
    // The second class is true: −ln 0, −ln 0.5, −ln 0.333.
    certain: [infinity],
    none: [Math.LN2],
    even: [1.0996127890016931],
  },
];
