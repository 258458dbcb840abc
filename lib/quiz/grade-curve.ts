import { distances, hasSameCourse, type Shape } from "./curve-shape.ts";
import { evaluate, scopeOf } from "./evaluate.ts";
import { authored } from "./instantiate.ts";
import type { CurveQuestion, Expression, Instance, Verdict } from "./question.ts";

const FEWEST_POINTS = 5;
const REFERENCE_POINTS = 401;

/** Distances as parts of the drawing's size. */
const RIGHT = { mean: 0.06, most: 0.16 };
const ROUGH = 0.1;

/** A misconception is recognised when it is this much nearer than the key. */
const CLEARLY_NEARER = 0.6;

/**
 * Grades a drawn curve by its shape: near the key on average and everywhere, rising, falling and turning where it does.
 *
 * Of the misconceptions the nearest is told, if it is clearly nearer than the key. A curve with the right course that is
 * only roughly near, or as near to a misconception, is too coarse to be graded. What leaves the drawing at the top or bottom is taken to run along its edge.
 */
export function gradeCurve(
  question: CurveQuestion,
  values: Instance["values"],
  heights: readonly (number | undefined)[],
): Verdict {
  const drawn = heights.flatMap((height) => (height === undefined ? [] : [height]));
  if (drawn.length === 0) return { verdict: "ungraded", reason: { code: "empty" } };
  if (drawn.length < heights.length || drawn.length < FEWEST_POINTS || drawn.some(Number.isNaN))
    return { verdict: "ungraded", reason: { code: "incomplete" } };
  const shape = scaled(question, drawn);
  const key = curveOf(question, values, question.key);
  const { mean, most } = distances(shape, key);
  const [nearest] = question.misconceptions
    .map((misconception) => ({
      misconception,
      distance: distances(shape, curveOf(question, values, misconception.value)).mean,
    }))
    .toSorted((a, b) => a.distance - b.distance);

  const isNearest = mean <= (nearest?.distance ?? Number.POSITIVE_INFINITY);
  const isOnCourse = hasSameCourse(shape, key);
  if (isNearest && isOnCourse && mean <= RIGHT.mean && most <= RIGHT.most) return { verdict: "right" };
  if (nearest && nearest.distance <= Math.min(ROUGH, CLEARLY_NEARER * mean))
    return { verdict: "wrong", misconception: nearest.misconception };
  if (isOnCourse && mean <= ROUGH) return { verdict: "ungraded", reason: { code: "too-coarse" } };
  return { verdict: "wrong" };
}

/** How far apart two authored curves are, on average, as a part of the drawing's size. */
export function distanceBetween(
  question: CurveQuestion,
  values: Instance["values"],
  [one, other]: readonly [Expression, Expression],
): number {
  return distances(curveOf(question, values, one), curveOf(question, values, other)).mean;
}

/** Heights of an authored curve at evenly spaced x, as a reader would draw it. */
export function heightsOf(
  { x }: CurveQuestion,
  values: Instance["values"],
  expression: Expression,
  count: number,
): number[] {
  const tree = authored(expression, [...Object.keys(values), "x"]);
  const scope = scopeOf(values);
  return Array.from({ length: count }, (_, i) => {
    const at = x.from + ((x.to - x.from) * i) / (count - 1);
    return evaluate(tree, new Map([...scope, ["x", at]]));
  });
}

function curveOf(question: CurveQuestion, values: Instance["values"], expression: Expression): Shape {
  return scaled(question, heightsOf(question, values, expression, REFERENCE_POINTS));
}

/** To the unit square; what is undefined at an end takes the height beside it. */
function scaled({ y }: CurveQuestion, heights: readonly number[]): Shape {
  return heights.map((height, i) => {
    const beside = i === 0 ? heights[1] : heights[i - 1];
    const known = Number.isNaN(height) ? (beside ?? y.from) : height;
    return Math.min(1, Math.max(0, (known - y.from) / (y.to - y.from)));
  });
}
