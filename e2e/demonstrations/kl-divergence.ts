import { type Demonstration, slider } from "./demonstration.ts";

const infinity = Number.POSITIVE_INFINITY;

/** Where no comment derives a number, it comes from mpmath 1.3.0, 40 digits. */
export const klDivergence: readonly Demonstration[] = [
  // ln 0.05 and ln 5; at 1 curve and tangent touch.
  slider(
    "gap",
    "u",
    [
      [-0.95, -2.995732273553991, 2.045732273553991],
      [4, 1.6094379124341003, 2.3905620875658995],
    ],
    { typed: ["1", [0, 0, 0]] },
  ),
  // H(p,q), D(p‖q), and what lies between them: H(p).
  slider("coin", "theta", [
    [2.6869155873556223, 2.5454750448138017, 0.14144054254182065],
    [0.2845152604476066, 0.14307471790578596, 0.14144054254182065],
  ]),
  slider("coin", "guess", [
    [1.7135592988940789, 0.8322683996633863, 0.8812908992306926],
    [3.9594432365401624, 3.0781523373094695, 0.8812908992306926],
  ]),
  slider("coins-both-ways", "fixed", [
    [2.5454750448138017, 4.191809408441043],
    [0.14307471790578596, 0.2615125175603973],
  ]),
  slider("coins-both-ways", "moved", [
    [0.8322683996633863, 0.39758047871466656],
    [3.0781523373094695, 1.5710772031976565],
  ]),
  slider("triangle", "a", [
    [3.1170890523166954, 2.961991302273426],
    [0.07396105093207558, 7.363555302965736],
  ]),
  slider(
    "triangle",
    "b",
    [
      [2.53594000115385, 3.2387107887984516],
      [2.53594000115385, 4.687350662705998],
    ],
    // Half-way the way round is the shorter.
    { typed: ["0.5", [2.53594000115385, 1.267970000576925]] },
  ),
  slider("triangle", "c", [
    [0.12162173648175609, 0.05983689587811296],
    [4.613389611773923, 5.225369952464105],
  ]),
  slider("epsilon", "zeros", [
    [-0.11679378065350479, infinity],
    [11.707230355827607, infinity],
  ]),
  slider("bell", "mean", [
    [4.829473155639595, 6.101424921207772],
    [6.881306087675453, 6.68103802417645],
  ]),
  slider("bell", "width", [
    [25.866859555764723, 3.076333764300395],
    [0.8928256954739588, 2.7302477487144836],
  ]),
  // H(p), D(p‖q), their sum, H(p,q), with q as the book has it: of what is certain −log2 0.4 alone is left.
  {
    kind: "distribution",
    cell: "pair",
    input: "my-p",
    shows: "split",
    certain: [0, 1.3219280948873624, 1.3219280948873624, 1.3219280948873624],
    none: [1.584961058506293, 0.8745895611402031, 2.459550619646496, 2.459550619646496],
    even: [2, 0.1756874697070733, 2.175687469707073, 2.175687469707073],
  },
  // The same with p even.
  {
    kind: "distribution",
    cell: "pair",
    input: "my-q",
    shows: "split",
    certain: [2, infinity, infinity, infinity],
    none: [2, infinity, infinity, infinity],
    even: [2, 0, 2, 2],
  },
];
