import { gradeCurve, heightsOf } from "./grade-curve.ts";
import type { CurveQuestion, Instance } from "./question.ts";

/** As many points as a reader is given, at least and at most. */
const COUNTS = [9, 33];

/** What is wrong with a curve: drawn exactly it must be right, and each misconception be known for what it is. */
export function checkCurve(question: CurveQuestion, drawn: readonly Instance["values"][]): string[] {
  const { x, y, misconceptions } = question;
  const problems = new Set<string>();
  if (!(x.from < x.to && y.from < y.to)) return ["the drawing has no size"];
  if (misconceptions.length === 0) problems.add("needs a misconception");
  for (const values of drawn)
    for (const count of COUNTS) {
      const heights = heightsOf(question, values, question.key, count);
      if (heights.slice(1, -1).some(Number.isNaN)) problems.add(`key "${question.key}" is undefined inside`);
      else if (gradeCurve(question, values, known(heights)).verdict !== "right")
        problems.add(`key "${question.key}", drawn exactly, is not right`);
      for (const misconception of misconceptions) {
        const mistaken = known(heightsOf(question, values, misconception.value, count));
        const verdict = gradeCurve(question, values, mistaken);
        if (verdict.verdict !== "wrong" || verdict.misconception !== misconception)
          problems.add(`misconception "${misconception.value}", drawn exactly, is not recognised`);
      }
    }
  return [...problems];
}

/** An end that is undefined is drawn as high as the point beside it. */
function known(heights: readonly number[]): number[] {
  return heights.map((height, i) =>
    Number.isNaN(height) ? (heights[i === 0 ? 1 : i - 1] ?? height) : height,
  );
}
