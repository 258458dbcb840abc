import type { CurveQuestion } from "../../lib/quiz/question.ts";

/** The drawing's inner size in its own units; the frame around it holds the numbers. */
export const plane = { width: 300, height: 180, left: 34, top: 10, right: 16, bottom: 24 } as const;

type Axes = Pick<CurveQuestion, "x" | "y">;
type Place = { readonly x: number; readonly y: number };

/** Where the point of this index stands, at a height of the axis; in the drawing's units. */
export function placeOf({ y }: Axes, index: number, count: number, height: number): Place {
  return {
    x: (plane.width * index) / (count - 1),
    y: plane.height * (1 - (height - y.from) / (y.to - y.from)),
  };
}

/** The point nearest to a place on the screen, and the height that is meant. */
export function pointAt(
  { y }: Axes,
  count: number,
  at: { readonly clientX: number; readonly clientY: number },
  box: Pick<DOMRect, "left" | "top" | "width" | "height">,
): { readonly index: number; readonly height: number } {
  const across = (at.clientX - box.left) / box.width;
  const up = 1 - (at.clientY - box.top) / box.height;
  const index = Math.min(count - 1, Math.max(0, Math.round(across * (count - 1))));
  return { index, height: y.from + (y.to - y.from) * Math.min(1, Math.max(0, up)) };
}

/** How far a key moves a point. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -40,
  End: 40,
};

const stepsOverAll = 40;

/** The height after a key, from the axis's middle when there was none; nothing for keys that move nothing. */
export function heightAfter(key: string, height: number | undefined, { y }: Axes): number | undefined {
  const steps = keySteps[key];
  if (steps === undefined) return undefined;
  const size = y.to - y.from;
  const next = (height ?? y.from + size / 2) + (steps * size) / stepsOverAll;
  return Number(Math.min(y.to, Math.max(y.from, next)).toPrecision(12));
}
