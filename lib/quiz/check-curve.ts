import { distanceBetween, gradeCurve, heightsOf } from "./grade-curve.ts";
import type { CurveQuestion, Instance } from "./question.ts";

type Values = Instance["values"];

/** As many points as a reader is given, at least and at most. */
const COUNTS = [9, 33];

/** Nearer than this on average, as a part of the drawing's size, two curves can't be told apart by hand. */
const APART = 0.03;

/** What is wrong with a curve: drawn exactly it must be right, and each misconception be known for what it is. */
export function checkCurve(question: CurveQuestion, drawn: readonly Values[]): string[] {
  const { x, y, misconceptions } = question;
  if (!(x.from < x.to && y.from < y.to)) return ["the drawing has no size"];
  const found = drawn.flatMap((values) => [
    ...checkDistances(question, values),
    ...COUNTS.flatMap((count) => [
      ...checkKey(question, values, count),
      ...checkRecognition(question, values, count),
    ]),
  ]);
  return [...(misconceptions.length > 0 ? [] : ["needs a misconception"]), ...new Set(found)];
}

function checkDistances(question: CurveQuestion, values: Values): string[] {
  return question.misconceptions
    .filter(({ value }) => distanceBetween(question, values, [value, question.key]) < APART)
    .map(({ value }) => `misconception "${value}" is too near the key`);
}

function checkKey(question: CurveQuestion, values: Values, count: number): string[] {
  const heights = heightsOf(question, values, question.key, count);
  if (heights.slice(1, -1).some(Number.isNaN)) return [`key "${question.key}" is undefined inside`];
  const isRight = gradeCurve(question, values, withEnds(heights)).verdict === "right";
  return isRight ? [] : [`key "${question.key}", drawn exactly, is not right`];
}

function checkRecognition(question: CurveQuestion, values: Values, count: number): string[] {
  return question.misconceptions
    .filter((misconception) => {
      const heights = withEnds(heightsOf(question, values, misconception.value, count));
      const verdict = gradeCurve(question, values, heights);
      return verdict.verdict !== "wrong" || verdict.misconception !== misconception;
    })
    .map(({ value }) => `misconception "${value}", drawn exactly, is not recognised`);
}

/** An end that is undefined is drawn as high as the point beside it. */
function withEnds(heights: readonly number[]): number[] {
  return heights.map((height, i) =>
    Number.isNaN(height) ? (heights[i === 0 ? 1 : i - 1] ?? height) : height,
  );
}
